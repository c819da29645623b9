import { byName } from '../fields/by-name.ts';
import { callProblems } from './call-problems.ts';
import { caseProblems } from './case-problems.ts';

/** Every problem the API answers with: what went wrong and what to do about it. */
export const problems = byName({ ...callProblems, ...caseProblems } as const);

export type ProblemCode = keyof typeof problems;
