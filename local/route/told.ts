import type { Step, Subject, Wait } from '#workflows/route/states.ts';

/** What a state is given: what the one before it handed on. */
export type Given = Readonly<Record<string, unknown>>;

/** What the route itself, or what a state was given, is wrong with: no try mends it. */
export class RouteFault extends Error {
  override readonly name = 'RouteFault';
}

const identifiers: Readonly<Record<Subject, readonly string[]>> = {
  case: ['caseId'],
  permit: ['caseId', 'permit'],
  referral: ['caseId', 'permit', 'department'],
};

/**
 * What the function of a state is told: the identifiers of what it is about, what the state says beside, and nothing else.
 *
 * @throws RouteFault when an identifier is missing
 */
export const toldTo = (
  { about, tells, hears }: Pick<Step | Wait, 'about' | 'tells' | 'hears'>,
  given: Given,
): Given => ({
  ...(hears === 'everything' && given),
  ...Object.fromEntries(identifiers[about].map((field) => [field, fieldOf(given, field)])),
  ...tells,
});

/** What a task of the coordinator is known by. Several bodies are asked about one permit: each waits for itself. */
export function troubleOf({ about, ifItFails }: Pick<Step | Wait, 'about' | 'ifItFails'>, given: Given): string {
  const [, permit, department] = identifiers[about].map((field) => fieldOf(given, field));
  return [permit, ifItFails, department].filter((part) => part !== undefined).join('.');
}

/** @throws RouteFault when there is no such field */
export function fieldOf(given: Given, field: string): unknown {
  const value = given?.[field];
  if (value === undefined) throw new RouteFault(`a state is given no ${field}`);
  return value;
}

/** @throws RouteFault when the field is no list */
export function listIn(given: Given, field: string): readonly Given[] {
  const list = fieldOf(given, field);
  if (!Array.isArray(list)) throw new RouteFault(`${field} is no list`);
  return list as readonly Given[];
}

/** @throws RouteFault when the field is no number of seconds */
export function secondsIn(given: Given, field: string): number {
  const seconds = fieldOf(given, field);
  if (typeof seconds !== 'number' || !(seconds > 0)) throw new RouteFault(`${field} is no number of seconds`);
  return seconds;
}
