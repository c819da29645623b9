import { weeks } from '#domain/calendar/day.ts';
import { all, yes } from '#domain/definitions/condition.ts';
import type { EventDefinition } from '#domain/definitions/event.ts';
import type { Prerequisite } from '#domain/definitions/permit.ts';
import { definePermit } from '#workflows/define.ts';
import { departmentOf, type Step, steps, waitsFor } from './shape.ts';

/**
 * The case of the benchmark, A → B ∥ C → D → E, as definitions of the product. They are no part of the catalogue that is
 * delivered: `product-copy.ts` adds them to a copy of it.
 */

const source = { proof: 'none', title: 'Made up for the benchmark' } as const;
const words = (about: string) => ({ sv: `Mätning: ${about}`, en: about });
const after = (step: Step): Prerequisite => ({
  permit: `five-${step}`,
  gate: 'filing',
  strength: 'hard',
  why: words(`After ${step}.`),
  source,
  verified: false,
});

const permitOf = (step: Step) =>
  definePermit({
    id: `five-${step}`,
    kind: 'permit',
    name: { sv: `Tillstånd för steg ${step}`, en: `Permit for step ${step}` },
    department: departmentOf[step].role,
    // No event of the catalogue says both of itself.
    when: all(yes('closes'), yes('mobile')),
    why: words('It is a step.'),
    tests: words('Nothing.'),
    obstacles: [words('None.')],
    fee: words('Free.'),
    validity: words('For good.'),
    law: { source, verified: false },
    neededToOpen: true,
    after: waitsFor[step].map(after) as never,
    clock: {
      kind: 'decision',
      basis: 'estimate',
      typical: weeks(3),
      counting: {
        starts: waitsFor[step].length > 0 ? 'gate-open' : 'received',
        onSupplement: 'runs-on',
        source,
        verified: false,
      },
      source,
      verified: false,
    },
    requirements: [],
    appeal: { to: 'administrative-court', within: weeks(3) },
  });

export const fivePermits = steps.map(permitOf);

/** @param others the ids of every permit of the catalogue: none of them is needed for this */
export const fiveEvent = (others: readonly string[]): EventDefinition => ({
  id: 'five-departments',
  group: 'other',
  aim: 'open',
  name: words('Five departments'),
  description: words('The case of the benchmark.'),
  given: { closes: true, mobile: true },
  leavesOut: [{ permits: others, because: 'The benchmark is about its own five.' }],
});
