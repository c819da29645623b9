import * as z from 'zod';
import { toWithdraw } from '../../case/choose.ts';
import { factKey } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { taskOf } from '../../case/view.ts';
import { idSchema } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { definePromisedAct, type Recorded, type Situation } from '../define.ts';
import { words } from './words.ts';

const input = z.strictObject({
  /** One permit; without it the whole case is withdrawn. */
  permit: idSchema().optional(),
});

/** The owner withdraws one permit, or everything of theirs that is not decided. */
export const withdraw = definePromisedAct({
  name: 'withdraw',
  by: ['owner'],
  on: 'case',
  tasks: [],
  path: '/api/cases/{caseId}/withdrawals',
  call: {
    id: 'withdraw',
    summary:
      'Withdraw one permit, or all that is not decided. The municipality’s opinion is not the applicant’s, and ends when nothing waits for it',
    again: sentAgainAs.once('201 for another permit'),
  },
  input,
  refuse: ({ view }, { permit }) => {
    const open = toWithdraw(view, permit);
    return typeof open === 'string' ? [{ code: open }] : [];
  },
  record: (at, { permit }) => withdrawals(at, idsOf(at, permit)),
  effects: { 'permit-withdrawn': ['tells-applicant', 'tells-coordinator'] },
  isDone: () => false,
  answer: {
    schema: z.object({ withdrawn: z.array(z.string()).meta({ description: 'The permits that are withdrawn' }) }),
    of: (at, { permit }) => ({ withdrawn: idsOf(at, permit) }),
  },
  words,
});

function idsOf({ view }: Situation, permit: string | undefined): readonly string[] {
  const open = toWithdraw(view, permit);
  return typeof open === 'string' ? [] : open.map((p) => p.id);
}

/** Whoever has a task that ends by it is told; the applicant gets one mail, when all is stored. */
function withdrawals({ view, after }: Situation, permits: readonly string[]): readonly Recorded<'permit-withdrawn'>[] {
  const bare = permits.map((id) => ({ type: 'permit-withdrawn', key: factKey.withdrawn(id), permit: id }) as const);
  const then = after(bare);
  const ending = view.tasks.filter(
    (t) => t.kind !== 'follow-up' && t.status === 'open' && taskOf(then, t.task)?.status === 'done',
  );
  return bare.map((fact, i) => {
    const isLast = i === bare.length - 1;
    // What nobody asked for any more ends too, though nobody withdrew it.
    const told = ending.filter((t) => t.permit === fact.permit || (isLast && !permits.includes(t.permit ?? '')));
    return {
      ...fact,
      mails: [
        ...told.map((t) => mailCause.notice('withdrawn', t.task)),
        ...(isLast ? [mailCause.withdrawn(fact.permit)] : []),
      ],
    };
  });
}
