import { days, weeks } from '#domain/calendar/day.ts';
import { all, any, atLeast, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { notifyFirst } from './times.ts';

export const fireSafety = definePermit({
  id: 'fire-safety',
  kind: 'notification',
  name: { sv: 'Skriftlig redogörelse för brandskyddet', en: 'Written fire safety statement' },
  department: 'rescue-service',
  when: any(
    atLeast('max_persons', 150),
    all(yes('serves_alcohol'), atLeast('max_persons', 50)),
    yes('large_lodging'),
    yes('large_preschool'),
  ),
  why: {
    sv: 'Så många kan vara i lokalen att ägaren och ni ska beskriva brandskyddet skriftligt.',
    en: 'So many can be in the premises that the owner and you must describe the fire safety in writing.',
  },
  tests: {
    sv: 'Ingen prövning. Räddningstjänsten använder redogörelsen vid tillsyn.',
    en: 'No examination. The rescue service uses the statement for supervision.',
  },
  obstacles: [
    {
      sv: 'Ägare och hyresgäst är oense om vem som skriver. Kom överens i hyresavtalet.',
      en: 'Owner and tenant disagree on who writes it. Agree in the lease.',
    },
    {
      sv: 'En utgång är låst eller blockerad. Gå runt varje dag.',
      en: 'An exit is locked or blocked. Walk round every day.',
    },
  ],
  fee: { sv: 'Avgift tas ut vid tillsyn.', en: 'A fee is charged at supervision.' },
  validity: {
    sv: 'Uppdatera när verksamheten eller huset ändras.',
    en: 'Update it when the business or the building changes.',
  },
  law: { source: unread('Lag (2003:778) om skydd mot olyckor 2 kap. 2–3 §§; SRVFS 2003:10'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: notifyFirst('Lag (2003:778) om skydd mot olyckor 2 kap. 3 §', sources.fireStatement),
    source: sources.fireStatement,
    verified: false,
  },
  requirements: [
    'property_designation',
    'premises_owner',
    'floor_area',
    'max_persons',
    'evacuation',
    'fire_organisation',
    'fire_safety',
    'fire_safety_description',
    'floor_plan',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.fireStatement],
});
