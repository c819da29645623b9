import { type Day, dayOf } from '../calendar/day.ts';
import type { CaseView, PermitView } from './view.ts';

/**
 * The days on which something of the owner's came in for a permit: its filing, answers to questions about it, papers and messages
 * that nobody asked for, and what was said to be filed elsewhere. Nothing becomes complete on another day (förvaltningslagen 22 §).
 *
 * @returns each day once, in order
 */
export function cameInOn(view: CaseView, { id, filedAt, planned }: PermitView): readonly Day[] {
  if (filedAt === undefined) return [];
  const moments = [
    filedAt,
    ...view.requests.filter((r) => r.permit === id).flatMap((r) => r.answers.map((answer) => answer.at)),
    ...view.sentIn
      .filter((sent) => sent.permit === id || planned.requirements.includes(sent.requirement ?? ''))
      .map((sent) => sent.at),
    ...view.history.filter((fact) => fact.type === 'filing-done' && fact.permits.includes(id)).map((fact) => fact.at),
  ];
  return [...new Set(moments.map(dayOf))].filter((day) => day >= dayOf(filedAt)).sort();
}
