import * as z from 'zod';
import { nextWorkingDay } from '../../calendar/working-day.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { code, officersDay, words as text } from '../../fields/fields.ts';
import { saidLast, sentAgainAs } from '../again.ts';
import { definePromisedAct, type Refused } from '../define.ts';
import type { OutOfBounds } from '../last-day-words.ts';
import { questionRefusals } from '../questions.ts';
import { type CannotAskAgain, words } from './words.ts';

const input = z.strictObject({
  /** The places of what is still missing among what was asked for, from 0. */
  items: z.array(z.int().min(0)).min(1, code('missing')).max(50),
  text: text(8000),
  lastDay: officersDay,
});

/**
 * What was sent did not hold all that was asked for: the same question is open again for what is still missing, with a new last day
 * (förvaltningslagen 20 §). Nothing new is asked for, so a clock that the question stopped stands until the last of it is in.
 */
export const stillMissing = definePromisedAct({
  name: 'still-missing',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  path: '/api/tasks/{taskId}/requests/{id}/still-missing',
  call: {
    id: 'sayStillMissing',
    summary:
      'Say that something of what was asked for is still missing. The same question is open again, with a new last day',
    again: sentAgainAs.lasts('201, said anew'),
  },
  input,
  refuse: (at, { items, text: said, lastDay }): readonly Refused<CannotAskAgain | OutOfBounds>[] => {
    const isIt = ({ id, kind }: { readonly id: string; readonly kind: string }) =>
      id === at.ref && kind === 'supplement';
    if (at.view.takenBack.some(isIt)) return [{ code: 'taken-back' }];
    const question = at.view.requests.find((r) => isIt(r) && r.task === at.task.task);
    if (!question) return [{ code: 'not-found' }];
    if (question.answers.length === 0) return [{ code: 'nothing-sent' }];
    if (items.some((i) => question.parts[i] === undefined || question.parts[i]?.state === 'taken-back'))
      return [{ code: 'not-asked-for', pointer: '/items' }];
    return questionRefusals(at, 'supplement', { text: said, items: [], lastDay });
  },
  record: ({ task, ref = '' }, { items, text: said, lastDay }) => [
    {
      type: 'items-still-missing',
      task: task.task,
      request: ref,
      items: [...new Set(items)],
      text: said,
      lastDay: nextWorkingDay(lastDay),
      mails: [mailCause.ofAct('still-missing', `${ref}/${task.version}`)],
    },
  ],
  effects: { 'items-still-missing': ['asks-again', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at, { items, text: said, lastDay }) =>
    saidLast('items-still-missing', input.shape)(at, {
      items: [...new Set(items)],
      text: said,
      lastDay: nextWorkingDay(lastDay),
    }),
  answer: {
    says: 'The question that is open again',
    schema: z.object({ request: z.string() }),
    of: ({ ref }) => ({ request: ref }),
  },
  words,
});
