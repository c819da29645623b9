import type { GuideView } from '#domain/api/answers/guide.ts';

/** Why there is nothing to show, as a text and what fills it in. */
export interface Failure {
  readonly text: 'failed' | 'refused' | 'unknownMunicipality' | 'unknownEvent';
  readonly values?: Record<string, string>;
}

/** Företagslots answered, and said no. */
export class Refused extends Error {}

/** An attribute that names something Företagslots does not have: a fault of the page around, not of the network. */
export function wrongAttribute(guide: GuideView, municipality?: string, event?: string): Failure | undefined {
  if (municipality && !guide.municipalities.some((m) => m.id === municipality))
    return { text: 'unknownMunicipality', values: { id: municipality } };
  if (event && !guide.events.some((e) => e.id === event)) return { text: 'unknownEvent', values: { id: event } };
  return undefined;
}
