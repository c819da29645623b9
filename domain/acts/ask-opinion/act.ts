import * as z from 'zod';
import { nextWorkingDay } from '../../calendar/working-day.ts';
import { type AskedView, isOutside } from '../../case/asked.ts';
import { isWithin, referralBounds } from '../../case/last-days.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { permitOf } from '../../case/view.ts';
import { emailSchema, sameEmail } from '../../fields/email.ts';
import { filledLine, idSchema, officersDay, words as text } from '../../fields/fields.ts';
import { isBySame, saysTheSame, sentAgainAs } from '../again.ts';
import { defineAct, type Refused, type TaskSituation } from '../define.ts';
import { lastDayRefused } from '../questions.ts';
import { offeredToRead } from '../referrals.ts';
import { type AskRefusal, words } from './words.ts';

const input = z.strictObject({
  /** A body of the catalogue; otherwise `name` and `email` of one outside it. */
  body: idSchema().optional(),
  name: filledLine(200).optional(),
  email: emailSchema.optional(),
  question: text(8000),
  lastDay: officersDay,
  /** Fields of the form, and files beside it, that may be read. Nothing, unless they are named. */
  reads: z.array(idSchema()).max(200).optional(),
  files: z.array(idSchema()).max(200).optional(),
  /** Whether the decision waits for the answer. */
  holds: z.boolean().optional(),
});
type Said = z.output<typeof input>;

/** What a question's fact holds of what was said. Its last day is moved to a working day (lagen 1930:173, 2 §). */
const asFact = ({ body, name, email, question, lastDay, reads = [], files = [], holds = false }: Said) => ({
  ...(body !== undefined && { body }),
  ...(name !== undefined && { name }),
  ...(email !== undefined && { email }),
  question,
  lastDay: nextWorkingDay(lastDay),
  reads: [...new Set(reads)],
  files: [...new Set(files)],
  holds,
});

/** The officer's own question that says the same in all, while it waits. */
function alreadyAsked(at: TaskSituation, said: Said): AskedView | undefined {
  const asked = at.view.history.findLast(
    (f) =>
      f.type === 'opinion-asked' &&
      f.task === at.task.task &&
      isBySame(f, at.by) &&
      saysTheSame(f, asFact(said), input.shape),
  );
  return waitingIn(at).find(({ id }) => asked?.type === 'opinion-asked' && id === asked.referral);
}

const waitingIn = ({ view, task }: TaskSituation): readonly AskedView[] =>
  (permitOf(view, task.permit ?? '')?.asked ?? []).filter(({ state }) => state === 'waiting');

const isTo = ({ to }: AskedView, { body, email }: Said): boolean =>
  isOutside(to) ? email !== undefined && sameEmail(to.email, email) : to.body === body;

/** A question is known by the review and the number of its fact. */
const idOf = ({ task }: TaskSituation): string => `${task.task}.${task.version}`;

function refusals(at: TaskSituation, said: Said): readonly Refused<AskRefusal>[] {
  const { view, task } = at;
  const refused: Refused<AskRefusal>[] = [];
  const isOne =
    said.body === undefined ? said.name !== undefined && said.email !== undefined : !said.name && !said.email;
  if (!isOne) refused.push({ code: 'whom', pointer: '/body' });
  else if (said.body !== undefined && !at.bodies().includes(said.body))
    refused.push({ code: 'body-unknown', pointer: '/body' });
  else if (said.body === task.department) refused.push({ code: 'oneself', pointer: '/body' });
  const bounds = referralBounds(view.today);
  if (!isWithin(said.lastDay, bounds))
    refused.push(lastDayRefused(said.lastDay < bounds.first ? 'last-day-too-early' : 'last-day-too-late', bounds));
  const offered = offeredToRead(view, task);
  const beyond = (those: readonly string[] = [], of: readonly string[]) => those.filter((id) => !of.includes(id));
  if (beyond(said.reads, offered.fields).length > 0) refused.push({ code: 'reads-beyond', pointer: '/reads' });
  if (beyond(said.files, offered.files).length > 0) refused.push({ code: 'reads-beyond', pointer: '/files' });
  const planned = permitOf(view, task.permit ?? '')?.opinions ?? [];
  const isAsked =
    waitingIn(at).some((asked) => isTo(asked, said)) ||
    planned.some((o) => o.department === said.body && o.state === 'waiting');
  if (isAsked) refused.push({ code: 'asked-already', pointer: '/body' });
  return refused;
}

/** An officer asks another body for its opinion, beside those that the plan asks (förvaltningslagen 26 §). */
export const askOpinion = defineAct({
  name: 'ask-opinion',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  call: {
    id: 'askOpinion',
    summary:
      'Ask another body for its opinion: `body` of the catalogue, or `name` and `email` of one outside it, which gets a link. It reads the fields and files that are named and nothing else; the decision waits for it only with `holds`',
    again: sentAgainAs.asked('201 to another body; 409 to one that has a question which waits'),
  },
  input,
  refuse: refusals,
  record: (at, said) => {
    const referral = idOf(at);
    return [
      {
        type: 'opinion-asked',
        task: at.task.task,
        referral,
        ...asFact(said),
        ...(said.email !== undefined && { mails: [mailCause.consulted('question', referral, 0)] }),
      },
    ];
  },
  effects: { 'opinion-asked': ['asks-a-body', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at, said) => alreadyAsked(at, said) !== undefined,
  answer: {
    says: 'The question',
    schema: z.object({ referral: z.string() }),
    of: (at, said) => ({ referral: alreadyAsked(at, said)?.id ?? idOf(at) }),
  },
  words,
});
