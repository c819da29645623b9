import * as z from 'zod';
import { mailCause } from '../case/mail-causes.ts';
import { isOutstanding } from '../case/request-items.ts';
import type { RequestView } from '../case/view.ts';
import { filesSchema, idsOf } from '../fields/attachment.ts';
import { code, words as text } from '../fields/fields.ts';
import type { FieldWords, RefusalWords, Refused, TaskSituation } from './define.ts';
import { type GoneQuestion, goneQuestionRefusals } from './questions.ts';

/** What the applicant answers a question with. */
const answerSchema = z.strictObject({
  text: text(8000),
  files: filesSchema.optional(),
});
/** To what was asked for thing by thing, the answer can say which of them it is. */
const answerByItems = answerSchema.extend({
  /** The places of what it answers among what was asked for, from 0; left out for all that is left. */
  items: z.array(z.int().min(0)).min(1, code('missing')).max(50).optional(),
});
type Answer = z.output<typeof answerSchema> & { readonly items?: readonly number[] | undefined };

export const answerFields: Readonly<Record<'text' | 'files', FieldWords>> = {
  text: { label: { sv: 'Ert svar', en: 'Your answer' }, as: 'text', rows: 4 },
  files: { label: { sv: 'Filer', en: 'Files' }, as: 'given' },
};

/** Which of the things that were asked for an answer is. */
export const itemsField: FieldWords = { label: { sv: 'Det här skickar ni nu', en: 'What you send now' }, as: 'given' };

export type AnswerRefusal = GoneQuestion | 'already-done';
export const answerRefusalWords: Readonly<Record<AnswerRefusal, RefusalWords>> = {
  ...goneQuestionRefusals,
  'already-done': { as: 'already-done' },
};

const questionOf = ({ view, ref }: TaskSituation, kind: RequestView['kind']) =>
  view.requests.find((r) => r.id === ref && r.kind === kind);

/** An answer is one answer: the same text and the same files. */
function isAnswered(at: TaskSituation, kind: RequestView['kind'], { text: said, files = [], items }: Answer): boolean {
  const question = questionOf(at, kind);
  // What is still waited for, or has been opened again since, takes another answer, though its words be the same.
  const isSettled =
    items?.every((i) => question?.parts[i] !== undefined && !isOutstanding(question.parts[i])) ??
    question?.answer !== undefined;
  const isSame = question?.answers.some((one) => one.text === said && idsOf(one.files) === idsOf(files));
  return isSettled && isSame === true;
}

function answerRefusals(
  at: TaskSituation,
  kind: RequestView['kind'],
  { items = [] }: Answer,
): readonly Refused<AnswerRefusal | 'not-waited-for'>[] {
  if (at.view.takenBack.some((r) => r.id === at.ref && r.kind === kind)) return [{ code: 'taken-back' }];
  const question = questionOf(at, kind);
  if (!question) return [{ code: 'not-found' }];
  if (question.answer) return [{ code: 'already-answered' }];
  if (at.task.status === 'done') return [{ code: 'already-done' }];
  const isWaitedFor = (i: number) => question.parts[i] !== undefined && isOutstanding(question.parts[i]);
  return items.every(isWaitedFor) ? [] : [{ code: 'not-waited-for', pointer: '/items' }];
}

/** Each answer to a question is told: the second and later ones are causes of their own. */
function laterAnswer(view: TaskSituation['view'], ref: string): string {
  const before = view.requests.find((r) => r.id === ref)?.answers.length ?? 0;
  return before === 0 ? '' : `/${before}`;
}

/** What an answer's fact holds. Its department is told. */
export const answerFact = ({ task, view, ref = '' }: TaskSituation, { text: said, files = [], items }: Answer) => ({
  task: task.task,
  request: ref,
  text: said,
  mails: [mailCause.notice('answered', task.task, `${ref}${laterAnswer(view, ref)}`)],
  ...(files.length > 0 && { files }),
  ...(items !== undefined && { items: [...new Set(items)] }),
});

/** What the two answers have in common: who answers, when that may be done, and when it is done already. */
const answeringAs = (kind: RequestView['kind']) =>
  ({
    by: ['owner'],
    on: 'task',
    tasks: ['review'],
    files: 'files',
    isDone: (at: TaskSituation, answer: Answer) => isAnswered(at, kind, answer),
    answer: {
      says: 'Which question was answered',
      schema: z.object({ answered: z.string() }),
      of: ({ ref }: TaskSituation) => ({ answered: ref }),
    },
  }) as const;

export const answeringHearing = {
  ...answeringAs('hearing'),
  input: answerSchema,
  refuse: (at: TaskSituation, answer: Answer) =>
    answerRefusals(at, 'hearing', answer).filter((one): one is Refused<AnswerRefusal> => one.code !== 'not-waited-for'),
} as const;

export const answeringSupplement = {
  ...answeringAs('supplement'),
  input: answerByItems,
  refuse: (at: TaskSituation, answer: Answer) => answerRefusals(at, 'supplement', answer),
} as const;
