import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSpan, days, daysBetween, weeks } from '#domain/calendar/day.ts';
import { gates } from '#domain/definitions/permit.ts';
import { pathTo, type Schedulable, schedule } from '#domain/plan/schedule.ts';

const today = '2027-01-11';
const clock = (length: number) => ({
  kind: 'decision' as const,
  length: { early: days(length), statutory: days(length), late: days(length) },
});
const permit = (
  id: string,
  length: number,
  after: Schedulable['after'] = [],
  stages: Schedulable['stages'] = [],
): Schedulable => ({ id, after, clock: clock(length), stages });
const hard = (id: string, gate: (typeof gates)[number]) => ({
  permit: id,
  gate,
  strength: 'hard' as const,
  veto: false,
  conditionsBind: false,
});

describe('a gate holds back what it says', () => {
  const daysOf = (after: Schedulable['after']) =>
    schedule([permit('a', 30, [], [weeks(1)]), permit('b', 10, after)], today, 'early').get('b');
  test.each([
    ['filing', { filed: '2027-02-10', finished: '2027-02-20', usable: '2027-02-20' }],
    ['decision', { filed: '2027-01-11', finished: '2027-02-10', usable: '2027-02-10' }],
    ['start', { filed: '2027-01-11', finished: '2027-01-21', usable: '2027-02-17' }],
  ] as const)('%s', (gate, expected) => expect(daysOf([hard('a', gate)])).toMatchObject(expected));
  test('what is only advisable holds nothing back', () => {
    expect(daysOf([{ ...hard('a', 'filing'), strength: 'advisable' }])).toMatchObject({
      filed: today,
      usable: '2027-01-21',
    });
  });
});

test('of what must be granted before the filing, the first grant is enough; what else comes first is waited for', () => {
  const toGrant = (id: string) => ({ ...hard(id, 'filing'), veto: true });
  const days = schedule(
    [
      permit('a', 60),
      permit('b', 30),
      permit('c', 40),
      permit('d', 0, [toGrant('a'), toGrant('b')]),
      permit('e', 0, [toGrant('b'), hard('c', 'filing')]),
    ],
    today,
    'early',
  );
  expect(days.get('d')).toMatchObject({ filed: '2027-02-10', waitedFor: { filed: 'b' } });
  expect(days.get('e')).toMatchObject({ filed: '2027-02-20', waitedFor: { filed: 'c' } });
});

/** Any permits that wait for earlier ones, in any way. */
const anyPermits: fc.Arbitrary<readonly Schedulable[]> = fc
  .array(
    fc.record({
      length: fc.nat(90),
      stages: fc.array(fc.nat(40), { maxLength: 2 }),
      after: fc.array(
        fc.record({
          before: fc.nat(20),
          gate: fc.constantFrom(...gates),
          strength: fc.constantFrom('hard' as const, 'advisable' as const),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((drafts) =>
    drafts.map(({ length, stages, after }, i) =>
      permit(
        `p${i}`,
        length,
        i === 0
          ? []
          : after.map(({ before, gate, strength }) => ({
              permit: `p${before % i}`,
              gate,
              strength,
              veto: false,
              conditionsBind: false,
            })),
        stages.map(days),
      ),
    ),
  );

/** The longest way to a permit's day, in days from today, found by walking every edge backwards. */
function longest(permits: readonly Schedulable[], id: string, day: 'filed' | 'finished' | 'usable'): number {
  const own = permits.find((p) => p.id === id);
  if (!own) throw new Error(id);
  const stages = own.stages.reduce((sum, s) => sum + s.value, 0);
  const through = (gate: (typeof gates)[number], of: 'finished' | 'usable') =>
    own.after.filter((a) => a.gate === gate && a.strength === 'hard').map((a) => longest(permits, a.permit, of));
  if (day === 'filed') return Math.max(0, ...through('filing', 'finished'));
  if (day === 'finished')
    return Math.max(longest(permits, id, 'filed') + own.clock.length.early.value, ...through('decision', 'finished'));
  return Math.max(longest(permits, id, 'finished') + stages, ...through('start', 'usable'));
}

describe('whatever waits for whatever', () => {
  test('every day is the longest way there', () => {
    fc.assert(
      fc.property(anyPermits, (permits) => {
        const scheduled = schedule(permits, today, 'early');
        for (const { id } of permits) {
          for (const day of ['filed', 'finished', 'usable'] as const) {
            expect(daysBetween(today, scheduled.get(id)?.[day] ?? ''), `${id} ${day}`).toBe(longest(permits, id, day));
          }
        }
      }),
    );
  });

  test('the path that decides a day is a chain of hard prerequisites that begins with something nobody waits for', () => {
    fc.assert(
      fc.property(anyPermits, (permits) => {
        const scheduled = schedule(permits, today, 'early');
        for (const { id } of permits) {
          const path = pathTo(id, scheduled);
          expect(path.at(-1)).toBe(id);
          const first = scheduled.get(path[0] ?? '');
          expect(first?.waitedFor.filed).toBeUndefined();
          // A path is made of hard prerequisites.
          for (const [i, step] of path.slice(1).entries()) {
            expect(
              permits.find((p) => p.id === step)?.after.some((a) => a.permit === path[i] && a.strength === 'hard'),
            ).toBe(true);
          }
        }
      }),
    );
  });
});

test('a board decides at the end of the month, a waiting time is no decision', () => {
  const board = (kind: 'decision' | 'wait') =>
    schedule([{ ...permit('a', 5), clock: { ...clock(5), kind }, board: {} }], today, 'early').get('a')?.finished;
  expect(board('decision')).toBe('2027-01-31');
  expect(board('wait')).toBe(addSpan(today, days(5)));
});
