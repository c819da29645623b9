import type { Text } from '#domain/definitions/text.ts';
import type { GivenFact } from './questions.ts';

/** What an event says of itself, as a sentence: nobody is asked it, so no question has words for it. */
export const givenWords = {
  staff_ledger_trade: {
    yes: {
      sv: 'Branschen ska föra personalliggare (följer av händelsen)',
      en: 'The trade must keep a staff ledger (follows from the event)',
    },
    no: {
      sv: 'Branschen har inte krav på personalliggare (följer av händelsen)',
      en: 'The trade needs no staff ledger (follows from the event)',
    },
  },
  mobile: {
    yes: {
      sv: 'Maten säljs eller serveras från vagn, bil eller stånd (följer av händelsen)',
      en: 'The food is sold or served from a vehicle or a stall (follows from the event)',
    },
    no: {
      sv: 'Maten säljs inte från vagn, bil eller stånd (följer av händelsen)',
      en: 'The food is not sold from a vehicle or a stall (follows from the event)',
    },
  },
  changes: {
    yes: {
      sv: 'En verksamhet som redan finns ändras (följer av händelsen)',
      en: 'An existing business changes (follows from the event)',
    },
    no: {
      sv: 'Det är inte en ändring av en verksamhet som redan finns (följer av händelsen)',
      en: 'It is not a change to an existing business (follows from the event)',
    },
  },
  closes: {
    yes: { sv: 'Verksamheten ska avslutas (följer av händelsen)', en: 'The business ends (follows from the event)' },
    no: {
      sv: 'Verksamheten ska inte avslutas (följer av händelsen)',
      en: 'The business does not end (follows from the event)',
    },
  },
} as const satisfies Readonly<Record<GivenFact, Readonly<Record<'yes' | 'no', Text>>>>;
