import { days, weeks } from '#domain/calendar/day.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import { unread } from '../sources.ts';

const source = unread('Lag (2003:778) om skydd mot olyckor 2 kap. 3 §, upphävd den 1 januari 2021 (SFS 2020:882)');

/** Retired: nobody new is told to file it. Cases from version 0.2.0 have it, in these words. */
export const fireSafety: AnyPermit = {
  id: 'fire-safety',
  kind: 'notification',
  name: { sv: 'Skriftlig redogörelse för brandskyddet', en: 'Written fire safety statement' },
  department: 'rescue-service',
  when: { not: { always: true } },
  why: {
    sv: 'Så många kan vara i lokalen att ägaren och ni ska beskriva brandskyddet skriftligt.',
    en: 'The premises hold so many people that you and the owner must describe the fire safety in writing.',
  },
  tests: {
    sv: 'Ingen prövning. Räddningstjänsten använder redogörelsen vid tillsyn.',
    en: 'Nothing is assessed. The rescue service uses the statement when it inspects.',
  },
  obstacles: [],
  fee: { sv: 'Avgift tas ut vid tillsyn.', en: 'A fee is charged for inspections.' },
  validity: {
    sv: 'Uppdatera när verksamheten eller huset ändras.',
    en: 'Update it when the business or the building changes.',
  },
  law: { source, verified: false },
  neededToOpen: false,
  clock: {
    kind: 'wait',
    basis: 'estimate',
    wait: days(0),
    counting: { starts: 'received', onSupplement: 'runs-on', source, verified: false },
    source,
    verified: false,
  },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
};
