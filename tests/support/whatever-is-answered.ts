import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Answers, type Condition, questionsIn } from '#domain/definitions/condition.ts';
import { askedQuestions } from '#domain/plan/asked.ts';
import { casePart } from '#domain/plan/case-part.ts';
import { listsLeftOpen } from '#domain/plan/left-open.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { scenarios } from '#domain/plan/planned.ts';
import { catalogue } from '#workflows/catalogue.ts';

export const today = '2027-01-11';
export const plan = (event: string, answers: Answers, municipality = 'koping') =>
  makePlan(catalogue, { municipality, event, answers, today });

const kinds = Object.entries(catalogue.questions).filter(([, { type }]) => type.kind !== 'several');
/** Every single thing that can be answered, whatever the event. */
export const facts = kinds.map(([id]) => id);

function answerTo(id: string): fc.Arbitrary<Answer> {
  const type = catalogue.questions[id]?.type;
  const unknown = fc.constant<Answer>('unknown');
  if (type?.kind === 'number') return fc.oneof(fc.integer({ min: type.min, max: type.max }), unknown);
  if (type?.kind === 'choice') return fc.constantFrom<Answer>(...Object.keys(type.options), 'unknown');
  return fc.constantFrom<Answer>(true, false, 'unknown');
}

/** What says least: no, the first option, the smallest number. */
function leastOf(id: string): Answer {
  const type = catalogue.questions[id]?.type;
  if (type?.kind === 'choice') return Object.keys(type.options)[0] ?? '';
  return type?.kind === 'number' ? type.min : false;
}
export const least: Answers = Object.fromEntries(facts.map((id) => [id, leastOf(id)]));

/** An event and any answers to some of its questions. */
const anySituation = fc.constantFrom(...Object.values(catalogue.events)).chain((event) =>
  fc.record({
    event: fc.constant(event),
    municipality: fc.constantFrom('koping', 'arboga', 'kungsor'),
    answers: fc.record(Object.fromEntries(facts.map((id) => [id, answerTo(id)])), {
      requiredKeys: [],
    }) as fc.Arbitrary<Answers>,
  }),
);

/** The questions that must be answered with no, or otherwise, for a condition to hold: one more yes can take it away. */
function needsNo(condition: Condition, question: string, negated = false): boolean {
  if ('not' in condition) return needsNo(condition.not, question, !negated);
  if ('all' in condition) return condition.all.some((part) => needsNo(part, question, negated));
  if ('any' in condition) return condition.any.some((part) => needsNo(part, question, negated));
  if (!('question' in condition)) return false;
  return condition.question === question && ('is' in condition ? condition.is === negated : negated);
}

/**
 * Defines the tests of what holds whatever the event and the answers.
 *
 * @param situations how many made-up ones each is tried with
 * @param pairs how many times a no is compared with a yes
 */
export function whateverIsAnswered({ situations, pairs }: { situations: number; pairs: number }): void {
  describe('whatever the event and the answers', () => {
    test('one more yes never takes away a permit, but where its own condition or a question says so', () => {
      const yesNo = facts.filter((id) => catalogue.questions[id]?.type.kind === 'yes-no');
      // Every question that is asked, or is not, because of this one.
      const follow = (id: string, found = new Set<string>()): ReadonlySet<string> => {
        for (const [other, { when }] of Object.entries(catalogue.questions)) {
          if (!when || found.has(other) || !questionsIn(when).includes(id)) continue;
          found.add(other);
          follow(other, found);
        }
        return found;
      };
      // Whoever answers yes to it has said that the part of the business is there that it belongs to.
      const implied = (id: string): readonly string[] => {
        const when = catalogue.questions[id]?.when;
        return when && 'is' in when && when.is
          ? [when.question, ...implied(when.question), ...follow(when.question)]
          : [];
      };
      const shutBy = (id: string, causes: readonly string[], seen: readonly string[] = []): boolean => {
        const when = catalogue.questions[id]?.when;
        if (when === undefined || seen.includes(id)) return false;
        return (
          causes.some((cause) => needsNo(when, cause)) ||
          questionsIn(when).some((gate) => shutBy(gate, causes, [...seen, id]))
        );
      };
      // What it reads, and what that is asked because of, back to the first.
      const gatesOf = (when: Condition, seen: readonly string[] = []): readonly string[] =>
        questionsIn(when)
          .filter((id) => !seen.includes(id))
          .flatMap((id) => {
            const of = catalogue.questions[id]?.when;
            return [id, ...(of ? gatesOf(of, [...seen, id]) : [])];
          });
      const takeover = Object.values(catalogue.events).filter(({ id }) => id === 'take-over-business');
      const answeredUnasked = { sells_special_goods: 'unknown', makes_or_repairs: false, holds_goods: false } as const;
      const reads = (when: Condition, asked: string) => {
        const { type } = catalogue.questions[asked] ?? {};
        const own = type?.kind === 'several' ? type.of : [asked];
        return questionsIn(when).some((id) => own.includes(id));
      };
      const lists = listsLeftOpen(catalogue);
      fc.assert(
        fc.property(anySituation, fc.constantFrom(...yesNo), ({ event, answers, municipality }, question) => {
          const isLeftOpen = Object.entries(answers).some(([id, answer]) => answer === 'unknown' && lists.has(id));
          const before = plan(event.id, { ...answers, [question]: false }, municipality);
          const after = plan(event.id, { ...answers, [question]: true }, municipality);
          const kept = new Set(after.permits.map((p) => p.id));
          for (const { id } of before.permits.filter((p) => !kept.has(p.id))) {
            const { when } = catalogue.permits[id] ?? { when: { always: true } as const };
            const causes = [question, ...implied(question), ...follow(question)];
            const says =
              // What a list had left open is asked for now, and answered.
              (isLeftOpen && after.asked.some((asked) => !before.asked.includes(asked) && reads(when, asked))) ||
              // It was answered before anything asked for it, which a list had left open; now something does, and the answer counts.
              (isLeftOpen && gatesOf(when).some((id) => answers[id] === false && follow(question).has(id))) ||
              // The first that is ticked of what the event is about says that the others are not meant.
              event.about?.some((way) => causes.includes(way)) ||
              causes.some((cause) => needsNo(when, cause)) ||
              questionsIn(when).some((other) => shutBy(other, causes));
            expect(says, `${question} took away ${id}`).toBe(true);
          }
        }),
        {
          numRuns: pairs,
          examples: takeover.map((event) => {
            const situation = { event, municipality: 'koping' as const, answers: answeredUnasked as Answers };
            return [situation, 'handles_waste'] as [typeof situation, string];
          }),
        },
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
        { numRuns: situations },
      );
    });

    test('the guide ends, and asks only what can still change the plan', () => {
      fc.assert(
        fc.property(anySituation, ({ event, answers }) => {
          const full = { ...least, ...answers };
          const { questions, offered } = askedQuestions(catalogue, event, full);
          expect(plan(event.id, full).asked).toEqual(questions);
          // What is not asked makes no difference, and what is ticked in a list says the same as an answer of its own.
          const only = Object.fromEntries(
            questions.flatMap((id) => offered[id] ?? [id]).map((id) => [id, full[id] as Answer]),
          );
          expect(plan(event.id, only)).toEqual(plan(event.id, full));
          const known = Object.values(offered).every((ids) => ids.every((id) => full[id] !== 'unknown'));
          if (!known) return;
          const ticked = Object.fromEntries(
            questions.map((id) => [id, offered[id]?.filter((member) => full[member] === true) ?? (full[id] as Answer)]),
          );
          expect(plan(event.id, ticked)).toEqual(plan(event.id, full));
        }),
        { numRuns: situations },
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
              // What nobody has said to be part of it moves no day that counts.
              if (before.unsaid && !permit.unsaid) continue;
              for (const s of scenarios) {
                if (gate === 'start') expect(permit.usable[s] >= before.usable[s]).toBe(true);
                else expect(permit.window[s] >= before.window[s]).toBe(true);
              }
            }
            if (!permit.ownWindow && !permit.unsaid) expect(permit.usable.statutory <= opening.statutory).toBe(true);
          }
          const here = casePart(permits);
          const ids = here.map((p) => p.id);
          for (const permit of here) {
            expect(permit.elsewhere).toBeUndefined();
            for (const before of permit.after) expect(ids).toContain(before.permit);
          }
        }),
        { numRuns: situations },
      );
    });
  });
}
