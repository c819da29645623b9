/** Every Lambda function of the product, by its file below `functions/`. The build bundles these. */
export const functionEntries = [
  'applicant/guide',
  'applicant/cases',
  'department/workbench',
  'route/open-case',
  'route/await-gate',
  'route/open-task',
  'route/remind',
  'route/release-dependants',
  'route/close-case',
  'route/ask-coordinator',
  'route/reconcile',
  'mail/send-mail',
  'mail/send-access-link',
  'mail/record-mail-event',
] as const;

export type FunctionEntry = (typeof functionEntries)[number];
