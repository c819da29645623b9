import type { Due } from '../case/clock.ts';

/** A last day, as answers name it. */
export const inJson = ({ day, basis }: Due) => ({ due: day, basis });
