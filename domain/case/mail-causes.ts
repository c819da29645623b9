import type { Fact } from './facts.ts';
import type { CaseView } from './view.ts';

/** Why a mail is sent. One mail for each cause, ever. */
export const mailCause = {
  receipt: 'receipt',
  /** The receipt once more, to an address that was corrected for the nth time. */
  receiptAgain: (number: number) => `receipt-again/${number}`,
  closed: 'closed',
  decision: (permit: string) => `decision/${permit}`,
  request: (request: string) => `request/${request}`,
  requestReminder: (request: string) => `request-reminder/${request}`,
  taskReminder: (task: string, number: number) => `task-reminder/${task}/${number}`,
} as const;

/** The requests of a task whose mail has not been sent. */
export function owedRequestMails(facts: readonly Fact[], view: CaseView, task: string): string[] {
  return view.requests
    .filter((r) => r.task === task && r.answer === undefined)
    .map((r) => mailCause.request(r.id))
    .filter((cause) => !wasMailed(facts, cause));
}

/** Whether the mail for a cause is known to have been handed to the mail service. */
export const wasMailed = (facts: readonly Fact[], cause: string): boolean =>
  facts.some((f) => f.type === 'mail-sent' && f.cause === cause);
