import type { SystemFact } from '../case/effects.ts';
import { type Fact, type FactOf, factKey, taskName } from '../case/facts.ts';
import { mailCause } from '../case/mail-causes.ts';
import { at, ExampleCase, mailFollowUp, part, requestOf, rescue } from './example-case.ts';

/**
 * Of each kind of fact that the system records, those that say something of their own, in the case of the examples of acts.
 * The style page shows their lines in the history.
 */
export const systemExamples: { readonly [K in SystemFact]: readonly FactOf<K>[] } = {
  'case-submitted': ofType('case-submitted', new ExampleCase().facts),
  'task-opened': ofType('task-opened', new ExampleCase().mailsFail('2027-01-12').facts).filter(({ task }) =>
    [taskName.review(part.building), taskName.opinion(part.building, rescue), mailFollowUp].includes(task),
  ),
  reminded: [
    {
      ...recorded(factKey.reminder(taskName.review(part.building), 0)),
      type: 'reminded',
      task: taskName.review(part.building),
      level: 'reminder',
      due: '2027-03-22',
    },
  ],
  'applicant-reminded': [
    {
      ...recorded(factKey.applicantReminded(requestOf(part.building))),
      type: 'applicant-reminded',
      request: requestOf(part.building),
    },
  ],
  'consulted-reminded': [
    {
      ...recorded(factKey.consultedReminded(requestOf(part.building), 'reminder')),
      type: 'consulted-reminded',
      referral: requestOf(part.building),
      level: 'reminder',
    },
  ],
  'suggestions-lapsed': [{ ...recorded(factKey.suggestion(2)), type: 'suggestions-lapsed', suggestions: ['1'] }],
  'gate-opened': [{ ...recorded(factKey.gateOpened(part.alcohol)), type: 'gate-opened', permit: part.alcohol }],
  'file-lost': [{ ...recorded(factKey.fileLost('plan')), type: 'file-lost', file: 'plan', name: 'Planritning.pdf' }],
  'access-renewed': [{ ...recorded('access/applicant/0001'), type: 'access-renewed' }],
  'mail-attempted': [
    { ...recorded(factKey.mailAttempt(mailCause.receipt, 1)), type: 'mail-attempted', cause: mailCause.receipt },
  ],
  'mail-refused': [
    {
      ...recorded(factKey.mailRefused(mailCause.receipt, 1)),
      type: 'mail-refused',
      cause: mailCause.receipt,
      error: 'MessageRejected',
    },
  ],
  'mail-queued': [
    {
      ...recorded(factKey.mailQueued(mailCause.notice('opened', taskName.review(part.building)))),
      type: 'mail-queued',
      cause: mailCause.notice('opened', taskName.review(part.building)),
    },
  ],
  'mail-sent': [mailSent(mailCause.receipt)],
  'mail-bounced': [
    {
      ...recorded(factKey.mailBounced(mailCause.receipt)),
      type: 'mail-bounced',
      cause: mailCause.receipt,
      messageId: 'example',
    },
  ],
  'route-restarted': [{ ...recorded('route/restarted/example'), type: 'route-restarted', execution: 'example' }],
  'case-closed': [{ ...recorded(factKey.closed), type: 'case-closed' }],
};

/** That the mail for a cause has gone. */
export function mailSent(cause: string): FactOf<'mail-sent'> {
  return { ...recorded(factKey.mailSent(cause)), type: 'mail-sent', cause, messageId: 'example' };
}

function recorded(key: string) {
  return { key, at: at('2027-01-20'), by: { kind: 'system' } } as const;
}

function ofType<T extends Fact['type']>(type: T, facts: readonly Fact[]): readonly FactOf<T>[] {
  return facts.filter((fact): fact is FactOf<T> => fact.type === type);
}
