/** The causes whose mail goes to the applicant; the others go to a department. */
const toApplicant: ReadonlySet<string> = new Set([
  'receipt',
  'receipt-again',
  'closed',
  'decision',
  'request',
  'request-reminder',
]);

/** Whether the mail for a cause goes to the applicant. */
export const isToApplicant = (cause: string): boolean => toApplicant.has(cause.split('/')[0] ?? '');
