import { type Day, daysBetween, isBefore } from '../calendar/day.ts';
import type { Colleague } from './facts.ts';

/** That an officer is away, and who stands in. It moves no task and locks none: it says where to look. */
export interface Absence {
  readonly id: string;
  readonly officer: Colleague;
  /** The first day away, and the last: Swedish days, both counted. */
  readonly from: Day;
  readonly to: Day;
  readonly deputy: Colleague;
}

/** What an absence is to be, by ids. */
export interface AbsenceSaid {
  readonly officer: string;
  readonly from: Day;
  readonly to: Day;
  readonly deputy: string;
}

export type AbsenceFault =
  | 'absence-too-long'
  | 'absence-over'
  | 'absence-own-deputy'
  | 'absence-deputy-away'
  | 'absence-stands-in'
  | 'absence-away-already';

export const isAway = ({ from, to }: Pick<Absence, 'from' | 'to'>, day: Day): boolean =>
  !isBefore(day, from) && !isBefore(to, day);

/** Two years: whoever is away for longer has left their tasks to others. In days. */
const longest = 731;

/**
 * What is wrong with an absence, by the field it is about. Whoever stands in is there: neither may somebody who is away be a deputy,
 * nor a deputy go away, for then the tasks of the first are nobody's.
 *
 * @param said its last day is not before the first
 * @param others those of the same body that are not over
 */
export function absenceFaults(
  said: AbsenceSaid,
  others: readonly Absence[],
  today: Day,
): readonly { readonly code: AbsenceFault; readonly pointer: string }[] {
  if (isBefore(said.to, today)) return [{ code: 'absence-over', pointer: '/to' }];
  if (daysBetween(said.from, said.to) > longest) return [{ code: 'absence-too-long', pointer: '/to' }];
  if (said.officer === said.deputy) return [{ code: 'absence-own-deputy', pointer: '/deputy' }];
  const meanwhile = others.filter(({ from, to }) => !isBefore(to, said.from) && !isBefore(said.to, from));
  const of = (id: string) => meanwhile.some(({ officer }) => officer.id === id);
  const standsIn = meanwhile.some(({ deputy }) => deputy.id === said.officer);
  return [
    ...(of(said.officer) ? [{ code: 'absence-away-already' as const, pointer: '/from' }] : []),
    ...(standsIn ? [{ code: 'absence-stands-in' as const, pointer: '/from' }] : []),
    ...(of(said.deputy) ? [{ code: 'absence-deputy-away' as const, pointer: '/deputy' }] : []),
  ];
}

/** Those of a body for whom somebody stands in on a day. */
export const standsInFor = (absences: readonly Absence[], deputy: string, day: Day): readonly Absence[] =>
  absences.filter((absence) => absence.deputy.id === deputy && isAway(absence, day));
