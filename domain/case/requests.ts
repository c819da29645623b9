import type { Day, Instant } from '../calendar/day.ts';
import type { AttachmentRef } from '../fields/attachment.ts';
import type { Doing } from './doing.ts';
import type { Fact, FactOf } from './facts.ts';
import type { TaskView } from './tasks.ts';

/** A question to the applicant that has a last day: a supplement or a hearing. */
export interface RequestView {
  readonly id: string;
  readonly kind: 'supplement' | 'hearing';
  readonly task: string;
  readonly permit: string;
  readonly department: string;
  readonly text: string;
  readonly items: readonly string[];
  readonly lastDay: Day;
  readonly askedAt: Instant;
  /** The opinions that a hearing lets them answer, by their ids. */
  readonly opinions?: readonly string[];
  /** When the department took it back: it never counted. */
  readonly takenBackAt?: Instant;
  readonly answer?: { readonly text: string; readonly at: Instant; readonly files?: readonly AttachmentRef[] };
  /** The applicant has heard once more that it waits for an answer. */
  readonly reminded: boolean;
}

/** What the effects of a question promise that its fact holds. */
type Question = Pick<FactOf<'supplement-requested'>, 'task' | 'request' | 'text' | 'items' | 'lastDay' | 'opinions'>;
type About = Pick<Question, 'request'>;

/** Every question of a case to its applicant, those that were taken back too. */
export function requestViews(doing: Doing, tasks: readonly TaskView[]): readonly RequestView[] {
  const { facts } = doing;
  const takenBack = doing.all<About>('takes-question-back');
  const extended = doing.all<About & Pick<Question, 'lastDay'>>('gives-more-time');
  const answers = doing.all<About & { readonly text: string; readonly files?: readonly AttachmentRef[] }>(
    'answers-question',
  );
  const supplements = new Set<Fact>(doing.all('asks-for-supplement'));
  return facts.flatMap((fact): RequestView[] => {
    const kind = supplements.has(fact) ? 'supplement' : doing.does(fact, 'asks-for-comments') ? 'hearing' : undefined;
    if (kind === undefined) return [];
    const f = fact as Fact & Question;
    const task = tasks.find((t) => t.task === f.task);
    if (!task?.permit) return [];
    const back = takenBack.find((t) => t.request === f.request);
    const answer = answers.find((a) => a.request === f.request);
    return [
      {
        id: f.request,
        kind,
        task: f.task,
        permit: task.permit,
        department: task.department,
        text: f.text,
        items: f.items,
        lastDay: extended.findLast((e) => e.request === f.request)?.lastDay ?? f.lastDay,
        askedAt: f.at,
        reminded:
          facts.some((r) => r.type === 'applicant-reminded' && r.request === f.request) ||
          // Before reminding was a fact of its own, its mail told.
          facts.some((m) => m.type === 'mail-sent' && m.cause === `request-reminder/${f.request}`),
        ...(f.opinions && { opinions: f.opinions }),
        ...(back && { takenBackAt: back.at }),
        ...(answer && {
          answer: { text: answer.text, at: answer.at, ...(answer.files && { files: answer.files }) },
        }),
      },
    ];
  });
}
