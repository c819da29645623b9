import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Answers, type Condition, holds } from '#domain/definitions/condition.ts';
import { askedQuestions } from '#domain/plan/asked.ts';
import { casePart } from '#domain/plan/case-part.ts';
import { whatMakesItEarlier } from '#domain/plan/earlier.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { scenarios } from '#domain/plan/planned.ts';
import { catalogue } from '#workflows/catalogue.ts';

const today = '2027-01-11';
const plan = (event: string, answers: Answers, municipality = 'koping') =>
  makePlan(catalogue, { municipality, event, answers, today });

const answerTo = (id: string): fc.Arbitrary<Answer> =>
  catalogue.questions[id]?.type.kind === 'number'
    ? fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant<Answer>('unknown'))
    : fc.constantFrom<Answer>(true, false, 'unknown');

/** An event and any answers to some of its questions. */
const anySituation = fc.constantFrom(...Object.values(catalogue.events)).chain((event) =>
  fc.record({
    event: fc.constant(event),
    municipality: fc.constantFrom('koping', 'arboga', 'kungsor'),
    answers: fc.record(Object.fromEntries(event.questions.map((id) => [id, answerTo(id)])), {
      requiredKeys: [],
    }) as fc.Arbitrary<Answers>,
  }),
);

/** Whether a condition holds because a question was answered with no. */
function needsNo(condition: Condition, question: string): boolean {
  if ('all' in condition) return condition.all.some((part) => needsNo(part, question));
  if ('any' in condition) return condition.any.some((part) => needsNo(part, question));
  return 'question' in condition && condition.question === question && 'is' in condition && !condition.is;
}

describe('whatever the event and the answers', () => {
  test('one more yes never takes away a permit that still applies', () => {
    fc.assert(
      fc.property(anySituation, fc.nat(), ({ event, answers, municipality }, pick) => {
        const yesNo = event.questions.filter((id) => catalogue.questions[id]?.type.kind === 'yes-no');
        const question = yesNo[pick % Math.max(1, yesNo.length)];
        if (question === undefined) return;
        const before = plan(event.id, { ...answers, [question]: false }, municipality);
        const after = plan(event.id, { ...answers, [question]: true }, municipality);
        const kept = new Set(after.permits.map((p) => p.id));
        for (const { id } of before.permits.filter((p) => !kept.has(p.id))) {
          // Only a permit whose own condition says so, such as folköl beside a licence.
          expect(
            needsNo(catalogue.permits[id]?.when ?? { always: true }, question),
            `${question} took away ${id}`,
          ).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('every requirement of a planned permit is in the form exactly once, and nothing else is', () => {
    fc.assert(
      fc.property(anySituation, ({ event, answers, municipality }) => {
        const made = plan(event.id, answers, municipality);
        const inForm = made.requirements.map((r) => r.id);
        expect(new Set(inForm).size).toBe(inForm.length);
        expect(new Set(inForm)).toEqual(new Set(made.permits.flatMap((p) => p.requirements)));
        for (const { id, neededBy } of made.requirements) {
          expect(neededBy).toEqual(made.permits.filter((p) => p.requirements.includes(id)).map((p) => p.id));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the guide ends, and asks only what can still change the plan', () => {
    fc.assert(
      fc.property(anySituation, ({ event, answers }) => {
        const full = Object.fromEntries(
          event.questions.map((id) => [
            id,
            answers[id] ?? (catalogue.questions[id]?.type.kind === 'number' ? 10 : false),
          ]),
        );
        const { questions } = askedQuestions(catalogue, event, full);
        expect(plan(event.id, full).asked).toEqual(questions);
        // What is not asked makes no difference.
        const only = Object.fromEntries(questions.map((id) => [id, full[id] as Answer]));
        expect(plan(event.id, only)).toEqual(plan(event.id, full));
      }),
      { numRuns: 300 },
    );
  });

  test('no hard gate is violated, and a case waits only for what it handles itself', () => {
    fc.assert(
      fc.property(anySituation, ({ event, answers, municipality }) => {
        const { permits, opening } = plan(event.id, answers, municipality);
        for (const permit of permits) {
          for (const { permit: id, gate, strength } of permit.after) {
            const before = permits.find((p) => p.id === id);
            expect(before).toBeDefined();
            if (strength === 'advisable' || !before) continue;
            for (const s of scenarios) {
              if (gate === 'start') expect(permit.usable[s] >= before.usable[s]).toBe(true);
              else expect(permit.window[s] >= before.window[s]).toBe(true);
            }
          }
          expect(permit.usable.statutory <= opening.statutory).toBe(true);
        }
        const here = casePart(permits);
        const ids = here.map((p) => p.id);
        for (const permit of here) {
          expect(permit.elsewhere).toBeUndefined();
          for (const before of permit.after) expect(ids).toContain(before.permit);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('every permit is reached by some answers to some event', () => {
  const reached = new Set<string>();
  for (const event of Object.values(catalogue.events)) {
    const all = Object.fromEntries(
      event.questions.map((id) => [id, catalogue.questions[id]?.type.kind === 'number' ? 200 : true]),
    );
    for (const answers of [all, ...event.questions.map((id) => ({ ...all, [id]: false }))])
      for (const permit of plan(event.id, answers).permits) reached.add(permit.id);
  }
  expect(Object.keys(catalogue.permits).filter((id) => !reached.has(id))).toEqual([]);
});

test('every question of every event is asked for some answers', () => {
  for (const event of Object.values(catalogue.events)) {
    const asked = new Set<string>();
    const answersTo = (value: boolean) =>
      Object.fromEntries(
        event.questions.map((id) => [id, catalogue.questions[id]?.type.kind === 'number' ? 10 : value]),
      );
    for (const base of [answersTo(true), answersTo(false)]) {
      for (const answers of [base, ...event.questions.map((id) => ({ ...base, [id]: base[id] !== true }))])
        for (const id of askedQuestions(catalogue, event, answers as Answers).questions) asked.add(id);
    }
    expect([event.id, event.questions.filter((id) => !asked.has(id))]).toEqual([event.id, []]);
  }
});

test('a café is asked at most ten questions beside municipality and event', () => {
  const event = catalogue.events['open-restaurant'];
  if (!event) throw new Error('no event');
  const no = Object.fromEntries(event.questions.map((id) => [id, id === 'max_persons' ? 30 : false]));
  expect(askedQuestions(catalogue, event, no).questions.length).toBeLessThanOrEqual(10);
});

test('a question is asked only when the answers before it leave something open', () => {
  const asked = (answers: Answers) => plan('open-restaurant', answers).asked;
  expect(asked({ outdoor_seating: false })).not.toContain('uses_public_place');
  expect(asked({ outdoor_seating: true })).toContain('uses_public_place');
  expect(asked({ outdoor_seating: 'unknown' })).toContain('uses_public_place');
  expect(asked({ serves_alcohol: true })).not.toContain('serves_folkol');
  expect(asked({ use_changes: false })).not.toContain('build_weeks');
  // Below any limit of the law without a licence is still a limit: 150 people.
  expect(asked({ serves_alcohol: false })).toContain('max_persons');
});

test('what would make it earlier is planned without the choice, one at a time', () => {
  const answers = { serves_alcohol: true, flammable_goods: true, use_changes: false, max_persons: 20 };
  const others = Object.fromEntries(
    (catalogue.events['open-restaurant']?.questions ?? [])
      .filter((id) => !Object.hasOwn(answers, id))
      .map((id) => [id, false]),
  );
  const input = { municipality: 'koping', event: 'open-restaurant', answers: { ...others, ...answers }, today };
  // Early: eight weeks for alcohol, three months for gas. Statutory: four months for alcohol.
  expect(whatMakesItEarlier(catalogue, input)).toEqual([
    { question: 'serves_alcohol', early: '2027-04-12', statutory: '2027-04-12' },
    { question: 'flammable_goods', early: '2027-03-08', statutory: '2027-05-11' },
  ]);
});

test('conditions read three-valued answers', () => {
  expect(holds({ question: 'max_persons', atLeast: 50 }, { max_persons: 'unknown' })).toBe('possible');
});
