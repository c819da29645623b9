import { days } from '#domain/calendar/day.ts';
import type { Appeal, ClockRule } from '#domain/definitions/permit.ts';
import type { Binding, Source } from '#domain/definitions/source.ts';
import type { Text } from '#domain/definitions/text.ts';

const told = {
  kind: 'wait',
  basis: 'law',
  wait: days(0),
} as const;

/** What must be told before something begins, and then needs no waiting. */
export const beforehand = (source: Binding, note?: Text) =>
  ({
    ...told,
    counting: { starts: 'received', onSupplement: 'runs-on', source, verified: true },
    source,
    verified: true,
    ...(note && { note }),
  }) as const satisfies ClockRule;

/** What must be told before or after something, where the act that says so has not been read. */
export const toldUnread = (source: Source, note: Text) =>
  ({
    ...told,
    basis: 'estimate',
    counting: { starts: 'received', onSupplement: 'runs-on', source, verified: false },
    source,
    verified: false,
    note,
  }) as const satisfies ClockRule;

/** What must be told when something has happened, within the time that the note says. */
export const afterwards = (source: Binding, note: Text) => beforehand(source, note);

export const nobodyDecides = { to: 'no-decision', within: days(0) } as const satisfies Appeal;

/** Fees that the acts that were read do not set. */
export const fees = {
  municipal: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  none: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  ask: (sv: string, en: string): Text => ({ sv: `Fråga ${sv} om avgiften.`, en: `Ask ${en} about the fee.` }),
} as const;
