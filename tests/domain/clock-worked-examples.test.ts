import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/calendar/day.ts';
import { type ClockEvents, clockState } from '#domain/case/clock.ts';
import { askDue, mayAskFrom } from '#domain/case/decision-ask.ts';
import type { PlannedClock, PlannedPermit } from '#domain/plan/planned.ts';
import { plannedClock } from '#domain/plan/planned-clock.ts';
import { catalogue } from '#workflows/catalogue.ts';

/**
 * What happens to a clock and the days that follow, worked out by hand: dates in, dates out, and the paragraph. Midday is meant
 * where no time stands. `+` is when the longer time was taken, `?` when something was asked for, `!` when it came in, `=` when the
 * matter was said to be complete and from when, `.` when it was decided.
 */
interface Row {
  readonly says: string;
  readonly permit: string;
  readonly filed: string;
  readonly happens?: readonly string[];
  readonly today?: Day;
  readonly gives: Readonly<Record<string, unknown>>;
}

const rows = {
  'Alkoholförordningen (2010:1636) 5 §: four months from a complete application, and four more once': [
    {
      says: 'Christmas Eve is no working day: 24 December 2026 (Thursday) moves over Christmas and its weekend to Monday',
      permit: 'alcohol-licence',
      filed: '2026-08-24',
      gives: { started: '2026-08-24', due: '2026-12-28' },
    },
    {
      says: 'so is Midsummer Eve: Friday 25 June 2027 moves to Monday 28 June',
      permit: 'alcohol-licence',
      filed: '2027-02-25',
      gives: { due: '2027-06-28' },
    },
    {
      says: 'the last of October has no counterpart in February: Sunday 28 February moves to 1 March',
      permit: 'alcohol-licence',
      filed: '2026-10-31',
      gives: { due: '2027-03-01' },
    },
    {
      says: 'handed in at 23:30 in Sweden it came in that day, though it is the day before in UTC',
      permit: 'alcohol-licence',
      filed: '2027-01-20T22:30:00Z',
      gives: { started: '2027-01-20', due: '2027-05-20' },
    },
    {
      says: 'handed in at 00:30 in summer time it came in the new day',
      permit: 'alcohol-licence',
      filed: '2027-04-19T22:30:00Z',
      gives: { started: '2027-04-20', due: '2027-08-20' },
    },
    {
      says: 'it stands while something is missing',
      permit: 'alcohol-licence',
      filed: '2026-11-02',
      happens: ['2026-11-16 ?'],
      today: '2027-06-01',
      gives: { state: 'stopped', stoppedSince: '2026-11-16', breaches: [] },
    },
    {
      says: 'and begins anew on the day the last of it came in',
      permit: 'alcohol-licence',
      filed: '2026-11-02',
      happens: ['2026-11-16 ?', '2026-12-01 !'],
      gives: { started: '2026-12-01', startedBy: 'supplement', due: '2027-04-01' },
    },
    {
      says: 'said to be complete from the day of the filing, an answer that was not needed moves nothing',
      permit: 'alcohol-licence',
      filed: '2026-11-02',
      happens: ['2026-11-16 ?', '2026-12-01 !', '2026-12-02 = 2026-11-02'],
      gives: { started: '2026-11-02', startedBy: 'complete-said', due: '2027-03-02' },
    },
    {
      says: 'what is asked for when it is complete stops nothing',
      permit: 'alcohol-licence',
      filed: '2026-11-02',
      happens: ['2026-11-10 = 2026-11-02', '2027-01-11 ?'],
      today: '2027-02-01',
      gives: { state: 'running', due: '2027-03-02' },
    },
    {
      says: 'the longer time, taken on the last day, runs from the same day',
      permit: 'alcohol-licence',
      filed: '2026-08-24',
      happens: ['2026-12-28 +'],
      gives: { extended: true, due: '2027-04-26' },
    },
    {
      says: 'taken the day after it counts no more: the breach has happened',
      permit: 'alcohol-licence',
      filed: '2026-08-24',
      happens: ['2026-12-29 +'],
      today: '2027-01-04',
      gives: { due: '2026-12-28', breaches: [{ day: '2026-12-28', basis: 'law' }] },
    },
    {
      says: 'the breach stays through a question, its answer, a word that it is complete, and the decision',
      permit: 'alcohol-licence',
      filed: '2026-08-24',
      happens: ['2027-01-04 ?', '2027-01-11 !', '2027-01-12 = 2027-01-11', '2027-02-01 .'],
      today: '2028-01-01',
      gives: { state: 'ended', due: '2026-12-28', breaches: [{ day: '2026-12-28', basis: 'law' }] },
    },
    {
      says: 'decided on the last day it was in time',
      permit: 'alcohol-licence',
      filed: '2026-08-24',
      happens: ['2026-12-28 .'],
      today: '2028-01-01',
      gives: { state: 'ended', breaches: [] },
    },
  ],
  'Plan- och bygglagen (2010:900) 9 kap. 99 §: ten weeks from receipt, ten more once, and three weeks to point out what is missing':
    [
      {
        says: 'ten weeks over the winter end on an ordinary Wednesday before Christmas',
        permit: 'building-permit',
        filed: '2026-10-14',
        gives: { started: '2026-10-14', startedBy: 'received', due: '2026-12-23' },
      },
      {
        says: 'ten weeks that end on Midsummer Eve end on the Monday',
        permit: 'building-permit',
        filed: '2027-04-16',
        gives: { due: '2027-06-28' },
      },
      {
        says: 'pointed out on the last day of three weeks, it counts from when it was put right',
        permit: 'building-permit',
        filed: '2026-10-14',
        happens: ['2026-11-04 ?', '2026-11-18 !'],
        gives: { started: '2026-11-18', due: '2027-01-27' },
      },
      {
        says: 'pointed out a day later, the time has run from receipt all along',
        permit: 'building-permit',
        filed: '2026-10-14',
        happens: ['2026-11-05 ?', '2026-11-18 !'],
        gives: { started: '2026-10-14', due: '2026-12-23' },
      },
      {
        says: 'said to be complete from a later day, with nothing pointed out, the time still runs from receipt',
        permit: 'building-permit',
        filed: '2026-10-14',
        happens: ['2026-11-18 = 2026-11-17'],
        gives: { started: '2026-10-14', due: '2026-12-23' },
      },
      {
        says: 'said to be complete from before the answer, it counts from that day',
        permit: 'building-permit',
        filed: '2026-10-14',
        happens: ['2026-10-20 ?', '2026-11-18 !', '2026-11-19 = 2026-10-14'],
        gives: { started: '2026-10-14', startedBy: 'complete-said', due: '2026-12-23' },
      },
      {
        says: 'extended in time, twenty weeks from the day it counts from: 3 March 2027',
        permit: 'building-permit',
        filed: '2026-10-14',
        happens: ['2026-12-22 +'],
        gives: { extended: true, due: '2027-03-03' },
      },
    ],
  'Miljöbalken, förordningen (1998:899) 38 §, livsmedel: what is notified, and nobody has to decide': [
    {
      says: 'two weeks over the end of summer time, 25 October 2026, are fourteen days',
      permit: 'food-registration',
      filed: '2026-10-12',
      gives: { basis: 'goal', due: '2026-10-26' },
    },
    {
      says: 'two weeks over its beginning on Easter Day, 28 March 2027, end after Easter Monday',
      permit: 'food-registration',
      filed: '2027-03-14',
      gives: { basis: 'goal', due: '2027-03-30' },
    },
    {
      says: 'a question moves nothing that the law lets run on',
      permit: 'hygienic-treatment',
      filed: '2026-10-30',
      happens: ['2026-11-02 ?'],
      today: '2026-11-20',
      gives: { state: 'running', due: '2026-12-11' },
    },
  ],
  'No time in law: what we count with is an estimate, and is breached as one': [
    {
      says: 'three weeks for a public place, passed',
      permit: 'public-place',
      filed: '2026-11-02',
      today: '2026-11-24',
      gives: { basis: 'estimate', due: '2026-11-23', breaches: [{ day: '2026-11-23', basis: 'estimate' }] },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

function clockOf(id: string): PlannedClock {
  const permit = catalogue.permits[id];
  if (!permit) throw new Error(`no permit ${id}`);
  return plannedClock(permit.clock, []);
}
const noon = (day: string) => (day.includes('T') ? day : `${day}T11:00:00Z`);

function eventsOf({ filed, happens = [], today }: Row): ClockEvents {
  const said = happens.map((line) => line.split(' '));
  const of = (sign: string) =>
    said.filter(([, what]) => what === sign).map(([day = '', , from = '']) => ({ day, from }));
  const asked = of('?');
  const answered = of('!');
  return {
    filedAt: noon(filed),
    supplements: asked.map(({ day }, i) => {
      const answer = answered[i];
      return { askedAt: noon(day), ...(answer && { answeredAt: noon(answer.day) }) };
    }),
    complete: of('=').map(({ day, from }) => ({ saidAt: noon(day), from })),
    extendedAt: of('+').map(({ day }) => noon(day)),
    endedAt: of('.').map(({ day }) => noon(day))[0],
    today: today ?? said.at(-1)?.[0] ?? filed.slice(0, 10),
  };
}

describe.each(Object.entries(rows) as [string, readonly Row[]][])('%s', (_law, those) => {
  test.each(those.map((row) => [row.says, row] as const))('%s', (_says, row) => {
    expect(clockState(clockOf(row.permit), eventsOf(row))).toMatchObject(row.gives);
  });
});

describe('Förvaltningslagen (2017:900) 12 §: six months, then once, then four weeks', () => {
  const planned = {
    kind: 'permit',
    clock: clockOf('alcohol-licence'),
  } as PlannedPermit;
  test.each([
    ['2026-12-24', '2027-06-25', 'the last day of six months is Thursday 24 June'],
    ['2027-01-11', '2027-07-12', 'six months end on Sunday 11 July: a day off puts off no right of the owner’s'],
    ['2026-08-31', '2027-03-01', 'February has no 31st, and the Sunday on which it ends is its last day all the same'],
    ['2026-12-25', '2027-06-26', 'Midsummer Eve 25 June is the last day, and Midsummer Day the first on which to ask'],
  ])('what came in on %s can be asked for from %s: %s', (filed, from) =>
    expect(mayAskFrom(planned, noon(filed))).toBe(from),
  );
  test.each([
    ['2027-07-13', '2027-08-10', 'an ordinary Tuesday'],
    ['2026-11-26', '2026-12-28', 'Christmas Eve moves to the Monday after'],
    ['2027-05-28', '2027-06-28', 'Midsummer Eve moves to the Monday'],
    ['2027-03-01', '2027-03-30', 'Easter Monday moves to the Tuesday'],
  ])('asked on %s it is answered by %s: %s', (asked, due) => expect(askDue(asked)).toBe(due));
});
