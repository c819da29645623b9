import type { Day } from '../calendar/day.ts';
import { factKey, taskName } from '../case/facts.ts';
import type { CannotJoin, Joins } from '../case/joins.ts';
import { at, ExampleCase, officerOf, part } from './example-case.ts';

/** What can be suggested in the example's municipality. */
export const missing = {
  sign: 'sign-permit',
  retired: 'old-permit',
  tax: 'tax-registration',
  /** Never applies together with the building permit. */
  notification: 'building-notification',
  /** Nobody decides it there. */
  harbour: 'harbour-permit',
  opinion: 'public-order-opinion',
} as const;

const everyday = (day: Day) => ({ early: day, statutory: day, late: day });
const tenWeeks = { value: 10, unit: 'weeks' } as const;

/** A sign needs a drawing, which the case has no answer about, and waits for nothing. */
const sign: Joins = {
  openingBefore: everyday('2027-05-03'),
  plan: {
    catalogueVersion: 'example',
    opening: everyday('2027-05-03'),
    holdsBack: [],
    madeWith: {
      permits: { [missing.sign]: { sv: 'Bygglov för skylt', en: 'Building permit for a sign' } },
      departments: {
        'example-building': { sv: 'Exempelstads byggnadsnämnd', en: 'The building board of Exempelstad' },
      },
    },
    permits: [
      {
        id: missing.sign,
        kind: 'permit',
        department: 'example-building',
        certainty: 'certain',
        after: [],
        referrals: [],
        requirements: ['sign_description'],
        ownWindow: true,
        clock: {
          kind: 'decision',
          basis: 'law',
          starts: 'received',
          onSupplement: 'restart',
          verified: true,
          length: { early: tenWeeks, statutory: tenWeeks, late: tenWeeks },
        },
        filed: everyday('2027-01-14'),
        window: everyday('2027-03-25'),
        usable: everyday('2027-03-25'),
      },
    ],
  },
};

const cannot: Readonly<Record<string, CannotJoin>> = {
  [missing.retired]: { code: 'retired' },
  [missing.tax]: { code: 'elsewhere' },
  [missing.notification]: { code: 'excluded', about: [part.building] },
  [missing.harbour]: { code: 'not-here' },
  [missing.opinion]: { code: 'not-yours' },
  [part.building]: { code: 'in-case', about: [part.building] },
};

/** What a permit would bring into the example's case. */
export const exampleJoins = (permit: string): Joins | CannotJoin =>
  permit === missing.sign ? sign : (cannot[permit] ?? { code: 'unknown' });

const suggester = officerOf('example-environment');
const book = (number: number, day: Day) => ({ key: factKey.suggestion(number), at: at(day) });

/** @param permit what was suggested on 13 January, by an officer who reviews the alcohol licence */
const suggested = (permit: string) =>
  new ExampleCase().with({
    ...book(1, '2027-01-13'),
    type: 'permit-suggested',
    by: suggester,
    suggestion: '1',
    permit,
    reasons: 'Skylten på fasaden är större än den som får sättas upp utan lov.',
    from: taskName.review(part.alcohol),
    mails: ['suggest-permit/1'],
  });

const ofFirst = { suggestion: '1', permit: missing.sign } as const;

/** A sign was suggested, and what may have become of it. */
export const suggestions = {
  suggester,
  open: suggested(missing.sign),
  retiredSince: suggested(missing.retired),
  excludedSince: suggested(missing.notification),
  inCaseSince: suggested(part.building),
  takenBack: suggested(missing.sign).with({
    ...book(2, '2027-01-14'),
    type: 'suggestion-taken-back',
    by: suggester,
    ...ofFirst,
  }),
  declined: suggested(missing.sign).with({
    ...book(2, '2027-01-14'),
    type: 'suggestion-declined',
    by: { kind: 'applicant' },
    ...ofFirst,
  }),
  accepted: suggested(missing.sign).with({
    ...book(2, '2027-01-14'),
    type: 'suggestion-accepted',
    by: { kind: 'applicant' },
    ...ofFirst,
    joins: sign.plan,
    requirements: { sign_description: 'Skylt på fasaden, 4 × 1 meter' },
  }),
  lapsed: suggested(missing.sign).with({
    ...book(2, '2027-01-14'),
    type: 'suggestions-lapsed',
    by: { kind: 'system' },
    suggestions: ['1'],
  }),
  /** Everything is decided. */
  ended: Object.values(part).reduce((so, permit) => so.decided(permit, '2027-01-13'), suggested(missing.sign)),
} as const;
