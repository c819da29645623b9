import type { Span } from '../../calendar/day.ts';
import type { Catalogue } from '../catalogue.ts';
import type { AnyPermit, ClockRule } from '../permit.ts';

/** The most of each unit that anybody means; what is longer is told in the next unit, and nothing takes longer than three years. */
const most: Readonly<Record<Span['unit'], number>> = { days: 366, weeks: 52, months: 36 };
/** The fewest and the most days that a unit can be. */
const length = { days: [1, 1], weeks: [7, 7], months: [28, 31] } as const;

/** Whether one span is longer than another, wherever in the year they begin. */
const isLonger = (one: Span, other: Span): boolean =>
  one.unit === other.unit
    ? one.value > other.value
    : one.value * length[one.unit][0] > other.value * length[other.unit][1];

const isSpan = (span: unknown): span is Span =>
  typeof span === 'object' && span !== null && 'unit' in span && Object.hasOwn(most, String(span.unit));

/** What is wrong with one span by itself. */
function faults(where: string, name: string, span: Span | undefined): string[] {
  if (span === undefined) return [];
  if (!isSpan(span)) return [`${where}: its ${name} is no span: write days(…), weeks(…) or months(…)`];
  const { value, unit } = span;
  if (!Number.isSafeInteger(value) || value < 0)
    return [`${where}: its ${name} is ${value} ${unit}: write a whole number that is not negative`];
  if (value > most[unit])
    return [
      `${where}: its ${name} is ${value} ${unit}, longer than anybody can mean: at most ${most.days} days, ${most.weeks} weeks or ${most.months} months`,
    ];
  return [];
}

/** Times that cannot be meant: negative, broken or absurdly long, the usual one longer than the law's, none at all. */
export function impossibleSpans(catalogue: Catalogue): string[] {
  return [
    ...Object.values(catalogue.permits).flatMap((permit) => [
      ...clockFaults(`permit ${permit.id}, clock`, permit.clock),
      ...partFaults(permit),
    ]),
    ...Object.entries(catalogue.requirements).flatMap(([id, { type }]) => {
      if (type.kind !== 'day') return [];
      const backwards = [type.from, type.to].every(isSpan) && daysOf(type.from) > daysOf(type.to);
      return backwards ? [`requirement ${id}: its first day comes after its last: change from and to`] : [];
    }),
  ];
}

const daysOf = ({ value, unit }: Span): number => (value * (length[unit][0] + length[unit][1])) / 2;

function clockFaults(where: string, clock: ClockRule): string[] {
  const spans = Object.entries({
    wait: 'wait' in clock ? clock.wait : undefined,
    typical: 'typical' in clock ? clock.typical : undefined,
    statutory: 'statutory' in clock ? clock.statutory : undefined,
    extension: 'extension' in clock ? clock.extension : undefined,
    extensionCounted: 'extensionCounted' in clock ? clock.extensionCounted : undefined,
    longest: 'longest' in clock ? clock.longest : undefined,
  });
  const wrong = spans.flatMap(([name, span]) => faults(where, name, span));
  if (wrong.length > 0) return wrong;
  if (clock.kind === 'wait')
    return clock.wait === undefined ? [`${where} says no wait: days(0) when there is none`] : [];
  if (clock.kind !== 'decision') return [`${where} is neither a decision nor a wait: write one of them`];
  const zero = spans
    .filter(([, span]) => span?.value === 0)
    .map(([name]) => `${where}: nobody decides in no time: take away ${name}, or say how long`);
  if (clock.basis !== 'law') {
    if (clock.typical === undefined) return [`${where} says no time: add typical`];
    return clock.longest && isLonger(clock.typical, clock.longest)
      ? [`${where}: what is usual is longer than the longest: change typical or longest`]
      : zero;
  }
  if (clock.statutory === undefined) return [`${where} says no time: add statutory, or call its basis an estimate`];
  return [
    ...zero,
    ...(clock.typical && isLonger(clock.typical, clock.statutory)
      ? [`${where}: what is usual is longer than the law allows: change typical or statutory`]
      : []),
    ...(clock.extension && clock.extension.unit !== clock.statutory.unit
      ? [
          `${where}: its extension is in ${clock.extension.unit} and its time in ${clock.statutory.unit}: count both in one unit`,
        ]
      : []),
    ...(clock.extension && clock.extensionCounted
      ? [`${where}: the law limits its extension or does not: take away extension or extensionCounted`]
      : []),
  ];
}

function partFaults({ id, stages = [], referrals = [], appeal }: AnyPermit): string[] {
  const tried = appeal.to !== 'no-decision' && appeal.to !== 'not-appealable';
  return [
    ...stages.flatMap((stage) => {
      const where = `permit ${id}, stage ${stage.id}`;
      if (!('answer' in stage.lasts)) return faults(where, 'length', stage.lasts);
      return faults(where, 'length', { value: stage.lasts.otherwise, unit: stage.lasts.unit });
    }),
    ...referrals.flatMap(({ to, answerWithin }) => {
      const where = `permit ${id}, referral to ${to}`;
      const wrong = faults(where, 'time to answer', answerWithin);
      return wrong.length === 0 && answerWithin.value === 0
        ? [`${where}: nobody answers in no time: say how long in answerWithin`]
        : wrong;
    }),
    ...faults(`permit ${id}, appeal`, 'time', appeal.within),
    ...(tried && appeal.within.value === 0
      ? [`permit ${id}, appeal: nobody can appeal in no time: weeks(3) unless a statute says otherwise`]
      : []),
  ];
}
