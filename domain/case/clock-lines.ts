import { addSpan, type Day, dayOf, days, daysBetween, isBefore } from '../calendar/day.ts';
import type { Basis, ClockStart } from '../definitions/permit.ts';
import { type ClockEvents, counted } from './clock.ts';
import type { LeftAlone } from './clock-count.ts';
import type { DecisionAsk } from './decision-ask.ts';
import { type CaseView, type PermitView, permitOf, type TaskView } from './view.ts';

/** What a line of a clock rests on, besides what its definition says: which of its sources, or a paragraph for every matter. */
type LineLaw =
  /** How long it may take. */
  | 'time'
  /** From when the time is counted, and what a question does to it. */
  | 'counting'
  | 'delay'
  | 'ask'
  | 'answer-within';

/** What happened, or will, to a clock. Each has its words. */
export type LineEvent =
  | { readonly what: 'started'; readonly by: ClockStart }
  | { readonly what: 'stopped' | 'restarted' | 'extended' }
  | { readonly what: 'asked'; readonly why: LeftAlone }
  | { readonly what: 'complete'; readonly from: Day; readonly counts: boolean }
  | { readonly what: 'due'; readonly span: 'first' | 'extended'; readonly moved: boolean }
  /** The day that a body was given to answer, by whoever asked. */
  | { readonly what: 'answer-due' }
  | { readonly what: 'usual' | 'may-start' | 'own-goal' }
  | { readonly what: 'breached'; readonly due: Day; readonly of?: 'answer' }
  | { readonly what: 'decided' | 'withdrawn' | 'not-needed' | 'opinion-given' | 'opinion-asked' }
  | { readonly what: 'delay-told'; readonly newDay: Day }
  | { readonly what: 'new-day' }
  | { readonly what: 'may-ask' | 'decision-asked' | 'ask-due' | 'ask-refused' };

/** One line of what a clock has gone through, in Swedish calendar days. */
export interface ClockLine {
  readonly day: Day;
  readonly event: LineEvent;
  /** Only `law` is the law's time; the others stand apart. */
  readonly basis: Basis;
  readonly law?: LineLaw;
  /** How many days of its time had passed: none at its start. Absent where no time runs. */
  readonly days?: number;
  /** It has not come yet. */
  readonly ahead: boolean;
}

type Bare = Omit<ClockLine, 'ahead'>;

/**
 * A task's clock line by line, oldest first: from when it counts, what stopped it, started it anew or gave it longer, its last day,
 * that this passed, and how it ended. What the law sets and what the body has set itself are told apart by `basis`. A breach is a line
 * of its own that nothing takes away.
 */
export function clockLines(view: CaseView, task: TaskView): readonly ClockLine[] {
  const permit = permitOf(view, task.permit ?? '');
  const lines =
    task.kind === 'opinion'
      ? opinionLines(view, task)
      : task.kind === 'review' && permit?.clockEvents
        ? [...ownLines(permit, permit.clockEvents), ...delayLines(permit), ...askLines(permit, view.today)]
        : [];
  return lines
    .map((line): ClockLine => ({ ...line, ahead: isBefore(view.today, line.day) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : order(a) - order(b)));
}

/** On the same day what begins comes before what ends. */
const order = ({ event: { what } }: ClockLine): number =>
  what === 'started' || what === 'opinion-asked' || what === 'may-ask'
    ? 0
    : what === 'decided' || what === 'withdrawn' || what === 'opinion-given'
      ? 2
      : 1;

function ownLines({ planned, clock, endedAt, decision, status, waitEnds }: PermitView, events: ClockEvents): Bare[] {
  const { filed, started, moved, due, passes, extendedOn, basis, stoppedSince } = counted(planned.clock, events);
  const ended = endedAt === undefined ? undefined : dayOf(endedAt);
  const lines: Bare[] = [
    { day: filed, event: { what: 'started', by: planned.clock.starts }, basis, law: 'counting', days: 0 },
  ];
  let from = filed;
  for (const one of moved) {
    const { day } = one;
    if (one.what === 'restarted') from = day;
    const passed = Math.max(0, daysBetween(from, day));
    if (one.what === 'asked') lines.push({ day, event: { what: 'asked', why: one.why }, basis, law: 'counting' });
    else if (one.what === 'complete') {
      lines.push({ day, event: { what: 'complete', from: one.from, counts: one.counts }, basis, law: 'counting' });
      if (one.counts) from = one.from;
    } else lines.push({ day, event: { what: one.what }, basis, law: 'counting', days: passed });
  }
  if (extendedOn !== undefined)
    lines.push({
      day: extendedOn,
      event: { what: 'extended' },
      basis,
      law: 'time',
      days: daysBetween(started, extendedOn),
    });
  const stands = stoppedSince !== undefined;
  if (!stands && (ended === undefined || !isBefore(ended, due) || clock?.breaches.length)) {
    const isMoved = passes !== due;
    const span = extendedOn === undefined ? 'first' : 'extended';
    const isOwnGoal = planned.clock.kind === 'wait';
    lines.push({
      day: due,
      event: isOwnGoal ? { what: 'own-goal' } : { what: 'due', span, moved: isMoved },
      basis,
      ...(!isOwnGoal && { law: 'time' as const }),
      days: daysBetween(started, due),
    });
  }
  for (const breach of clock?.breaches ?? [])
    lines.push({
      day: addSpan(breach.day, days(1)),
      event: { what: 'breached', due: breach.day },
      basis: breach.basis,
      law: 'time',
    });
  const { early, statutory } = planned.clock.length;
  const isUsual =
    planned.clock.kind === 'decision' && (early.unit !== statutory.unit || early.value !== statutory.value);
  if (isUsual && !stands && ended === undefined)
    lines.push({ day: addSpan(started, early), event: { what: 'usual' }, basis: 'estimate' });
  if (
    waitEnds !== undefined &&
    planned.clock.length.statutory.value > 0 &&
    (decision === undefined || clock?.state !== 'ended')
  )
    lines.push({
      day: waitEnds,
      event: { what: 'may-start' },
      basis: planned.clock.basis,
      law: 'time',
      days: daysBetween(started, waitEnds),
    });
  if (ended !== undefined && (status === 'decided' || status === 'withdrawn' || status === 'not-needed'))
    lines.push({ day: ended, event: { what: status }, basis, ...(!stands && { days: daysBetween(started, ended) }) });
  return lines;
}

const delayLines = ({ delays, endedAt }: PermitView): Bare[] =>
  delays.flatMap(({ at, newDay }, i): Bare[] => [
    { day: dayOf(at), event: { what: 'delay-told', newDay }, basis: 'law', law: 'delay' },
    ...(i === delays.length - 1 && endedAt === undefined
      ? [{ day: newDay, event: { what: 'new-day' }, basis: 'goal' } as const]
      : []),
  ]);

/** The owner's right to ask for a decision, and the clock of its own that this starts. */
function askLines({ mayAskFrom, ask, filedAt, endedAt }: PermitView, today: Day): Bare[] {
  if (mayAskFrom === undefined || filedAt === undefined) return [];
  if (endedAt !== undefined && isBefore(dayOf(endedAt), mayAskFrom) && !ask) return [];
  const since = daysBetween(dayOf(filedAt), mayAskFrom);
  const may: Bare = { day: mayAskFrom, event: { what: 'may-ask' }, basis: 'law', law: 'ask', days: since };
  return ask ? [may, ...linesOfAsk(ask, endedAt === undefined ? today : dayOf(endedAt))] : [may];
}

function linesOfAsk({ askedAt, due, refused, breach }: DecisionAsk, until: Day): Bare[] {
  const asked = dayOf(askedAt);
  const answered = refused ? dayOf(refused.at) : until;
  return [
    { day: asked, event: { what: 'decision-asked' }, basis: 'law', law: 'ask', days: 0 },
    ...(refused === undefined || breach !== undefined || !isBefore(answered, due)
      ? [{ day: due, event: { what: 'ask-due' }, basis: 'law', law: 'ask', days: daysBetween(asked, due) } as const]
      : []),
    ...(refused
      ? [
          {
            day: answered,
            event: { what: 'ask-refused' },
            basis: 'law',
            law: 'ask',
            days: daysBetween(asked, answered),
          } as const,
        ]
      : []),
    ...(breach
      ? [{ day: addSpan(due, days(1)), event: { what: 'breached', due }, basis: 'law', law: 'ask' } as const]
      : []),
  ];
}

/** A body that is asked has the time that it was given: our own setting, which the law wants told (förvaltningslagen 26 §). */
function opinionLines(view: CaseView, { task, openedAt, due }: TaskView): Bare[] {
  const asked = dayOf(openedAt);
  const given = view.history.find((fact) => fact.type === 'opinion-given' && fact.task === task);
  const answered = given && dayOf(given.at);
  const isLate = due !== undefined && isBefore(due, answered ?? view.today);
  return [
    { day: asked, event: { what: 'opinion-asked' }, basis: 'goal', days: 0 },
    ...(due !== undefined
      ? [
          {
            day: due,
            event: { what: 'answer-due' },
            basis: 'goal',
            law: 'answer-within',
            days: daysBetween(asked, due),
          } as const,
        ]
      : []),
    ...(isLate
      ? [{ day: addSpan(due, days(1)), event: { what: 'breached', due, of: 'answer' }, basis: 'goal' } as const]
      : []),
    ...(answered !== undefined
      ? [
          {
            day: answered,
            event: { what: 'opinion-given' },
            basis: 'goal',
            days: daysBetween(asked, answered),
          } as const,
        ]
      : []),
  ];
}
