import { months, weeks } from '#domain/calendar/day.ts';
import { always, atLeast, chosen, yes } from '#domain/definitions/condition.ts';
import type { EventDefinition } from '#domain/definitions/event.ts';
import { defineEvent, defineObstacles, definePermit, defineReminders } from '#workflows/define.ts';
import { signPermit } from '#workflows/permits/sign-permit.ts';
import { unread } from '#workflows/sources.ts';

/**
 * What the editor and `npm run check:types` refuse. Above each line stands what was typed, and a part of what the compiler says;
 * mistakes.test.ts takes the lines that expect an error away, and holds the compiler to its words.
 */
const event = {
  id: 'x',
  group: 'other',
  aim: 'open',
  name: { sv: 'x', en: 'x' },
  description: { sv: 'x', en: 'x' },
} as const;
const text = { sv: 'x', en: 'x' };
const source = { source: unread('x'), verified: false } as const;

// yes of a number
// @ts-expect-error Type 'Condition<"build_weeks is yes or no">' is not assignable to type 'Condition<KnownFact>'
definePermit({ ...signPermit, when: yes('build_weeks') });
// atLeast of a yes or no
// @ts-expect-error Type 'Condition<"sign is a number">' is not assignable to type 'Condition<KnownFact>'
definePermit({ ...signPermit, when: atLeast('sign', 3) });
// an option that is not there
// @ts-expect-error Type 'Condition<"takeover_how can be gift">' is not assignable to type 'Condition<KnownFact>'
definePermit({ ...signPermit, when: chosen('takeover_how', 'gift') });
// a question that is not there
// @ts-expect-error Type 'Condition<"likes_cats is yes or no">' is not assignable to type 'Condition<KnownFact>'
definePermit({ ...signPermit, when: yes('likes_cats') });
// a reminder by a number
// @ts-expect-error Type 'Condition<"build_weeks is yes or no">' is not assignable to type 'Condition<KnownFact>'
defineReminders([{ ...source, id: 'x', part: 'first', text, when: yes('build_weeks') }]);
// an obstacle by an option that is not there
// @ts-expect-error Type 'Condition<"takeover_how can be gift">' is not assignable to type 'Condition<KnownFact>'
defineObstacles([{ id: 'x', text, remedy: text, when: chosen('takeover_how', 'gift') }]);
// a role that is not there
// @ts-expect-error Type '"harbour"' is not assignable
definePermit({ ...signPermit, department: 'harbour' });
// a requirement that is not there
// @ts-expect-error Type '"shoe_size"' is not assignable
definePermit({ ...signPermit, requirements: ['shoe_size'] });
// a kind that nothing knows
// @ts-expect-error Type '"licence"' is not assignable to type 'PermitKind'
definePermit({ ...signPermit, kind: 'licence' });
// a negative time
// @ts-expect-error '"write a whole number that is not negative"'
weeks(-3);
// a broken month
// @ts-expect-error '"write a whole number that is not negative"'
months(1.5);
// an event that gives an option that is not there
// @ts-expect-error Type '"spotted"' is not assignable
defineEvent({ ...event, given: { pays_how: 'spotted' } });
// an event that gives a number as yes
// @ts-expect-error Type 'boolean' is not assignable to type 'Answer & number'
defineEvent({ ...event, given: { build_weeks: true } });
// an event about a number
// @ts-expect-error Type '"build_weeks"' is not assignable
defineEvent({ ...event, given: {}, about: ['build_weeks'] });

export const sound = [
  definePermit({ ...signPermit, when: always }),
  defineEvent({ ...event, given: {} } satisfies EventDefinition),
];
