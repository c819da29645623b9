import * as z from 'zod';
import { mailCause } from '../case/mail-causes.ts';
import type { RequestView } from '../case/view.ts';
import { attachmentSchema } from '../fields/attachment.ts';
import { code, words as text } from '../fields/fields.ts';
import type { FieldWords, RefusalWords, Refused, TaskSituation } from './define.ts';
import { type GoneQuestion, goneQuestionRefusals } from './questions.ts';

/** What the applicant answers a question with. */
const answerSchema = z.strictObject({
  text: text(8000),
  files: z.array(attachmentSchema).max(10, code('too-many-files')).optional(),
});
type Answer = z.output<typeof answerSchema>;

export const answerFields: Readonly<Record<keyof Answer, FieldWords>> = {
  text: { label: { sv: 'Ert svar', en: 'Your answer' }, as: 'text', rows: 4 },
  files: { label: { sv: 'Filer', en: 'Files' }, as: 'given' },
};

export type AnswerRefusal = GoneQuestion | 'already-done';
export const answerRefusalWords: Readonly<Record<AnswerRefusal, RefusalWords>> = {
  ...goneQuestionRefusals,
  'already-done': { as: 'already-done' },
};

const questionOf = ({ view, ref }: TaskSituation, kind: RequestView['kind']) =>
  view.requests.find((r) => r.id === ref && r.kind === kind);

/** An answer is one answer: the same text and the same files. */
function isAnswered(at: TaskSituation, kind: RequestView['kind'], { text: said, files = [] }: Answer): boolean {
  const answer = questionOf(at, kind)?.answer;
  const ids = (of: readonly { readonly id: string }[]) => of.map((file) => file.id).join();
  return answer !== undefined && answer.text === said && ids(answer.files ?? []) === ids(files);
}

function answerRefusals(at: TaskSituation, kind: RequestView['kind']): readonly Refused<AnswerRefusal>[] {
  if (at.view.takenBack.some((r) => r.id === at.ref && r.kind === kind)) return [{ code: 'taken-back' }];
  const question = questionOf(at, kind);
  if (!question) return [{ code: 'not-found' }];
  if (question.answer) return [{ code: 'already-answered' }];
  return at.task.status === 'done' ? [{ code: 'already-done' }] : [];
}

/** What an answer's fact holds. Its department is told. */
export const answerFact = ({ task, ref = '' }: TaskSituation, { text: said, files = [] }: Answer) => ({
  task: task.task,
  request: ref,
  text: said,
  mails: [mailCause.notice('answered', task.task, ref)],
  ...(files.length > 0 && { files }),
});

/** What the two answers have in common: who answers, with what, when that may be done, and when it is done already. */
export const answering = (kind: RequestView['kind']) =>
  ({
    by: ['owner'],
    on: 'task',
    tasks: ['review'],
    input: answerSchema,
    files: 'files',
    refuse: (at: TaskSituation) => answerRefusals(at, kind),
    isDone: (at: TaskSituation, answer: Answer) => isAnswered(at, kind, answer),
    answer: {
      says: 'Which question was answered',
      schema: z.object({ answered: z.string() }),
      of: ({ ref }: TaskSituation) => ({ answered: ref }),
    },
  }) as const;
