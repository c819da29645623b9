import type { Day, Instant } from '../calendar/day.ts';
import type { AttachmentRef } from '../fields/attachment.ts';
import type { Doing } from './doing.ts';
import type { Fact, FactOf } from './facts.ts';
import { mailCause } from './mail-causes.ts';
import { type AnswerView, type ItemEvent, type Items, type ItemView, itemsOf } from './request-items.ts';
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
  /** What has become of each of them. */
  readonly parts: readonly ItemView[];
  readonly lastDay: Day;
  readonly askedAt: Instant;
  /** The times during which something of it was waited for. */
  readonly rounds: Items['rounds'];
  /** What the department wrote when it last found something still missing. */
  readonly again?: Items['again'];
  /** It says that the matter may be dismissed unexamined if it is not answered (förvaltningslagen 20 §). */
  readonly mayDismiss: boolean;
  /** What went with it. */
  readonly files?: readonly AttachmentRef[];
  /** The opinions that a hearing lets them answer, by their ids. */
  readonly opinions?: readonly string[];
  /** When the department took it back: it never counted. */
  readonly takenBackAt?: Instant;
  /** When nothing of it is waited for any more: all that was answered. */
  readonly answer?: AnswerView;
  /** Each answer, the first of which may hold a part of what was asked for. */
  readonly answers: readonly AnswerView[];
  /** How often something of it has been asked for again: each time has a last day of its own. */
  readonly round: number;
  /** In this round the applicant has heard once more that it waits for an answer. */
  readonly reminded: boolean;
}

/** What the effects of a question promise that its fact holds. */
type Question = Pick<
  FactOf<'supplement-requested'>,
  'task' | 'request' | 'text' | 'items' | 'lastDay' | 'opinions' | 'files' | 'consequence'
>;
type About = Pick<Question, 'request'>;

/** Every question of a case to its applicant, those that were taken back too. */
export function requestViews(doing: Doing, tasks: readonly TaskView[]): readonly RequestView[] {
  const { facts } = doing;
  const takenBack = doing.all<About>('takes-question-back');
  const asksAgain = doing.all<About & Pick<Question, 'lastDay'>>('asks-again');
  const later = [...doing.all<About & Pick<Question, 'lastDay'>>('gives-more-time'), ...asksAgain].toSorted((x, y) =>
    x.key < y.key ? -1 : 1,
  );
  const supplements = new Set<Fact>(doing.all('asks-for-supplement'));
  return facts.flatMap((fact): RequestView[] => {
    const kind = supplements.has(fact) ? 'supplement' : doing.does(fact, 'asks-for-comments') ? 'hearing' : undefined;
    if (kind === undefined) return [];
    const f = fact as Fact & Question;
    const task = tasks.find((t) => t.task === f.task);
    if (!task?.permit) return [];
    const round = asksAgain.filter((again) => again.request === f.request).length;
    const back = takenBack.find((t) => t.request === f.request);
    const {
      items: parts,
      answers,
      answer,
      rounds,
      again,
      takenBackAt,
    } = itemsOf(f.at, f.items, eventsOf(doing, f.request));
    const backAt = back?.at ?? takenBackAt;
    return [
      {
        id: f.request,
        kind,
        task: f.task,
        permit: task.permit,
        department: task.department,
        text: f.text,
        items: f.items,
        parts,
        rounds,
        answers,
        ...(again && { again }),
        mayDismiss: kind === 'supplement' && f.consequence !== 'decided',
        lastDay: later.findLast((e) => e.request === f.request)?.lastDay ?? f.lastDay,
        askedAt: f.at,
        round,
        reminded:
          facts.some((r) => r.type === 'applicant-reminded' && r.request === f.request && (r.round ?? 0) === round) ||
          // Before reminding was a fact of its own, its mail told.
          facts.some((m) => m.type === 'mail-sent' && m.cause === mailCause.requestReminder(f.request, round)),
        ...(backAt !== undefined && { takenBackAt: backAt }),
        ...(answer && { answer }),
        ...(f.opinions && { opinions: f.opinions }),
        ...(f.files && { files: f.files }),
      },
    ];
  });
}

type Answered = About & {
  readonly text: string;
  readonly files?: readonly AttachmentRef[];
  readonly items?: readonly number[];
};

/** What has happened to a question's items, in the order of its task. */
function eventsOf(doing: Doing, request: string): readonly ItemEvent[] {
  const isIt = (f: About) => f.request === request;
  const answered = doing
    .all<Answered>('answers-question')
    .filter(isIt)
    .map(({ key, at, text, files, items }) => {
      const answer = { text, at, ...(files && { files }) };
      return { key, event: { what: 'answered', answer, items } as const };
    });
  const missing = doing
    .all<About & { readonly text: string; readonly items: readonly number[] }>('asks-again')
    .filter(isIt)
    .map(({ key, at, text, items }) => ({ key, event: { what: 'missing', at, text, items } as const }));
  const back = doing
    .all<About & { readonly item: number }>('takes-item-back')
    .filter(isIt)
    .map(({ key, at, item }) => ({ key, event: { what: 'taken-back', at, item } as const }));
  return [...answered, ...missing, ...back].toSorted((x, y) => (x.key < y.key ? -1 : 1)).map(({ event }) => event);
}
