import { weeks } from '#domain/calendar/day.ts';
import { all, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { noTimeInLaw, plantWait } from './times.ts';

const pump = {
  department: 'environment-board',
  tests: {
    sv: 'Läget, avståndet till brunnar och vätskan i slangarna.',
    en: 'The position, the distance to wells and the fluid in the hoses.',
  },
  obstacles: [
    {
      sv: 'Hålet hamnar nära grannens. Prata med grannen först.',
      en: 'The borehole is close to the neighbour’s. Talk to the neighbour first.',
    },
    {
      sv: 'Ni borrar före anmälan. Det ger en avgift på 1 000 kr, eller 3 000 kr där tillstånd krävs.',
      en: 'You drill before you have notified. That costs SEK 1,000, or SEK 3,000 where a permit is needed.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  law: {
    source: law.healthProtection('17 §'),
    also: [law.environmentalSanctions('3 kap. 2 §')],
    verified: true,
  },
  // The opening waits for no heat pump: what may not be done without it is to install one.
  neededToOpen: false,
  requirements: ['property_designation', 'heat_source', 'installer', 'borehole_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
} as const;

export const heatPump = definePermit({
  ...pump,
  id: 'heat-pump',
  kind: 'notification',
  name: { sv: 'Anmälan om värmepump', en: 'Notification of a heat pump' },
  when: all(yes('new_heat_pump'), no('local_permit_rule')),
  why: {
    sv: 'Värmepumpen tar värme ur mark, berg eller vatten. Det anmäls innan ni borrar.',
    en: 'The heat pump takes heat from the ground, rock or water. You must notify the board before you drill.',
  },
  validity: {
    sv: 'Tills vidare. En ny ägare säger till.',
    en: 'Until further notice. A new owner must tell the board.',
  },
  clock: plantWait(law.healthProtection('17 §')),
});

/** FMH 17 § first paragraph, second sentence: where the municipality has said so. */
export const heatPumpPermit = definePermit({
  ...pump,
  id: 'heat-pump-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för värmepump', en: 'Permit for a heat pump' },
  when: all(yes('new_heat_pump'), yes('local_permit_rule')),
  why: {
    sv: 'Kommunen kräver tillstånd där ni är, ofta för att skydda vatten.',
    en: 'The municipality requires a permit where you are, often to protect water.',
  },
  validity: {
    sv: 'Fem år. Det förfaller om arbetet inte har börjat inom två år.',
    en: 'Five years. It lapses if the work has not begun within two.',
  },
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(6),
    counting: noTimeInLaw(law.healthProtection('17 §')),
    source: law.healthProtection('17 §'),
    verified: false,
    note: { sv: 'Lagen sätter ingen tid. Vi räknar med sex veckor.', en: 'The law sets no time. We allow six weeks.' },
  },
});
