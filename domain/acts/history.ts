import type { ActFact } from '../case/effects.ts';
import type { Fact } from '../case/facts.ts';
import { actHistory, freelyWritten, type HistoryLine } from './history-lines.ts';

/** The line of a kind of fact; none for one that a later version stored. */
export const historyLine = (type: string): HistoryLine | undefined =>
  Object.hasOwn(actHistory, type) ? actHistory[type as ActFact] : undefined;

/**
 * What an officer wrote and a line of the history shows: Swedish, in a line of any language.
 *
 * @param line of the fact, as a reader has it
 */
export function officersWords(fact: Fact, line: string): string | undefined {
  if (fact.by.kind !== 'officer') return undefined;
  const { staff, own, applicant } = historyLine(fact.type) ?? {};
  return (freelyWritten[fact.type] ?? [])
    .filter((field) => [staff, own, applicant].some((text) => text?.sv.includes(`{${field}}`)))
    .map((field) => (fact as unknown as Readonly<Record<string, unknown>>)[field])
    .find((value): value is string => typeof value === 'string' && value !== '' && line.includes(value));
}
