import { expect, test } from 'vitest';
import { type Answer, questionsIn } from '#domain/definitions/condition.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { catalogue } from '#workflows/catalogue.ts';

const permits = Object.values(catalogue.permits);
const follows = (...what: readonly AnyPermit['boundTo'][]) =>
  permits.filter(({ boundTo }) => boundTo && what.includes(boundTo)).map(({ id }) => id);

/** Everything that one can say one has already, and everything that is asked because it begins anew. */
const everythingHeld = Object.fromEntries(
  Object.entries(catalogue.questions).flatMap(([id, { type, when }]): [string, Answer][] => {
    if (type.kind === 'several') return [];
    if (type.kind === 'choice') return [[id, 'unknown']];
    if (type.kind === 'number') return [[id, type.min]];
    const anew = when !== undefined && questionsIn(when).some((q) => q === 'new_org_number' || q === 'moves');
    return [[id, /^(has|holds)_/.test(id) || (anew && questionsIn(when).some((q) => /^has_/.test(q)))]];
  }),
);

const planWith = (change: 'new_org_number' | 'moves') =>
  makePlan(catalogue, {
    municipality: 'koping',
    event: 'change-business',
    answers: { ...everythingHeld, has_premises: false, holds_event: false, other_food: true, [change]: true },
    today: '2027-01-11',
  }).permits.map(({ id }) => id);

/** What goes on meanwhile is applied for by another matter, with the same name. */
const otherwise = {
  new_org_number: {
    'flammable-goods': 'flammable-goods-takeover',
    'explosives-sale': 'explosives-takeover',
    'public-place-stall': 'public-place',
  },
  moves: { 'flammable-goods-takeover': 'flammable-goods', 'explosives-takeover': 'explosives-sale' },
} as const satisfies Record<'new_org_number' | 'moves', Readonly<Record<string, string>>>;

test.each([
  ['new_org_number', ['holder', 'both']],
  ['moves', ['place', 'both']],
] as const)('nothing that is held is forgotten: %s', (change, what) => {
  const plan = planWith(change);
  const instead: Readonly<Record<string, string>> = otherwise[change];
  expect(follows(...what).filter((id) => !plan.includes(instead[id] ?? id))).toEqual([]);
});

/** Who tells of a takeover, or buys in one, holds nothing yet. */
const tells = ['environment-takeover', 'goods-takeover-notice'];
/** For a single occasion, or about the company itself: there is nothing to go on with. */
const nothingGoesOn = ['alcohol-temporary', 'alcohol-temporary-closed', 'cash-register', 'tax-registration'];
/** They follow the place; still, a company that does not exist can notify nothing. */
const ofThePlace = ['hygienic-treatment'];

test('what is bound to its holder waits for the company, and what waits for the company says what it is bound to', () => {
  const waits = permits
    .filter(({ after }) => after?.some(({ permit, gate }) => permit === 'company-registration' && gate === 'filing'))
    .map(({ id }) => id);
  const bound = follows('holder', 'both');
  expect(bound.filter((id) => !waits.includes(id) && !tells.includes(id))).toEqual([]);
  expect(waits.filter((id) => ![...bound, ...nothingGoesOn, ...ofThePlace].includes(id))).toEqual([]);
});

/** What the new owners of a company must tell, and what is asked of a business that is taken over. */
const ofTheOwners = /-change(-notification)?$|^beneficial-owner$|^tax-registration$|^alcohol-/;

test('what reads how a business is taken over says what it is bound to', () => {
  const reads = permits.filter(({ when }) => questionsIn(when).includes('takeover_how'));
  expect(reads.filter(({ id, boundTo }) => !boundTo && !ofTheOwners.test(id)).map(({ id }) => id)).toEqual([]);
});

test('no question is asked for twice: each has one home', async () => {
  const files = import.meta.glob<Record<string, unknown>>('../../workflows/questions/*.ts', { eager: true });
  const ids = Object.values(files).flatMap((file) =>
    Object.values(file).flatMap((topic) =>
      Object.entries(topic ?? {})
        .filter(([, question]) => typeof question === 'object' && question !== null && 'ask' in question)
        .map(([id]) => id),
    ),
  );
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});
