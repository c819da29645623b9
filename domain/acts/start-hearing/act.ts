import * as z from 'zod';
import { permitOf } from '../../case/view.ts';
import { filesSchema } from '../../fields/attachment.ts';
import { code, idSchema, officersDay, words as text } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { definePromisedAct, type TaskSituation } from '../define.ts';
import { isAsked, type Question, questionAnswer, questionFact, questionRefusals } from '../questions.ts';
import { words } from './words.ts';

const kind = 'hearing';

const input = z.strictObject({
  text: text(20_000),
  lastDay: officersDay,
  /** Why the applicant gets less than a week. */
  shortTimeReason: text(2000).optional(),
  /** The opinions that the applicant is to answer, by their ids: they stand beside the answer. */
  opinions: z
    .array(idSchema(200))
    .overwrite((ids) => [...new Set(ids)])
    .max(50, code('too-long'))
    .optional(),
  /** The material that the applicant is heard about. */
  files: filesSchema.optional(),
});

const asQuestion = (said: z.output<typeof input>): Question => ({ ...said, items: [] });

/** Only what a body has said about this very permit can be answered. */
const isGiven = ({ view, task }: TaskSituation, ids: readonly string[] = []): boolean => {
  const given = (permitOf(view, task.permit ?? '')?.opinions ?? []).filter(({ state }) => state === 'given');
  return ids.every((id) => given.some((opinion) => opinion.id === id));
};

/** Shows the applicant the material before a decision against them (förvaltningslagen 25 §). */
export const startHearing = definePromisedAct({
  name: 'start-hearing',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  path: '/api/tasks/{taskId}/hearings',
  call: {
    id: 'startHearing',
    summary:
      'Let the applicant comment before a decision. Under a week only with `shortTimeReason`, at most six months ahead',
    again: sentAgainAs.asked('201, another question'),
  },
  input,
  files: 'files',
  refuse: (at, said) => [
    ...questionRefusals(at, kind, asQuestion(said)),
    ...(isGiven(at, said.opinions) ? [] : [{ code: 'opinion-not-given' as const, pointer: '/opinions' }]),
  ],
  record: (at, said) => [{ type: 'hearing-started', ...questionFact(at, asQuestion(said)) }],
  effects: { 'hearing-started': ['asks-for-comments', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at, said) => isAsked(at, kind, asQuestion(said)),
  answer: {
    says: 'The question',
    schema: z.object({ request: z.string() }),
    of: (at, said) => questionAnswer(at, kind, asQuestion(said)),
  },
  words,
});
