/** The case that everybody is measured by, as a shape: A → B ∥ C → D → E. */

export const steps = ['a', 'b', 'c', 'd', 'e'] as const;
export type Step = (typeof steps)[number];

/** What must be decided before each step's task is there. */
export const waitsFor: Readonly<Record<Step, readonly Step[]>> = { a: [], b: ['a'], c: ['a'], d: ['b', 'c'], e: ['d'] };

/** Who decides each step: the role in the catalogue, and the department that has it in the municipality of the benchmark. */
export const departmentOf = {
  a: { role: 'environment-board', id: 'koping-environment' },
  b: { role: 'building-board', id: 'koping-building' },
  c: { role: 'alcohol-licensing', id: 'koping-alcohol' },
  d: { role: 'land', id: 'koping-land' },
  e: { role: 'education-board', id: 'koping-education' },
} as const;
