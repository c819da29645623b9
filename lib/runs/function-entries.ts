/** Every Lambda function of the product, by its file below `functions/`. The build bundles these. */
export const functionEntries = [
  'api/guide',
  'api/applicant',
  'api/files',
  'api/receipt',
  'events/record-scan',
  'api/workbench',
  'route/open-case',
  'route/await-gate',
  'route/open-task',
  'route/remind',
  'route/release-dependants',
  'route/keep-attachments',
  'route/close-case',
  'route/ask-coordinator',
  'route/reconcile',
  'mail/send-mail',
  'mail/send-digests',
  'mail/renew-access',
  'events/record-mail-event',
  'staff/name-token',
] as const;

export type FunctionEntry = (typeof functionEntries)[number];
