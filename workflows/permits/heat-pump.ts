import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { notifyFirst } from './times.ts';

export const heatPump = definePermit({
  id: 'heat-pump',
  kind: 'notification',
  name: { sv: 'Anmälan om värmepump', en: 'Notification of a heat pump' },
  department: 'environment-board',
  when: yes('new_heat_pump'),
  why: {
    sv: 'Värmepumpen tar värme ur mark, berg eller vatten. Det anmäls innan ni borrar.',
    en: 'The heat pump takes heat from ground, rock or water. It is notified before you drill.',
  },
  tests: {
    sv: 'Läget, avståndet till brunnar och vätskan i slangarna.',
    en: 'The position, the distance to wells and the fluid in the hoses.',
  },
  obstacles: [
    {
      sv: 'Hålet hamnar nära grannens. Prata med grannen först.',
      en: 'The hole comes close to the neighbour’s. Talk to the neighbour first.',
    },
    {
      sv: 'Platsen ligger i ett vattenskyddsområde. Då kan tillstånd krävas.',
      en: 'The place is in a water protection area. Then a permit can be needed.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s tariff.' },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: { source: unread('Förordning (1998:899) 17 §'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    // Kungsör asks for it; in 17 § of the ordinance there is no such time.
    basis: 'goal',
    wait: weeks(6),
    counting: notifyFirst(
      'Förordning (1998:899) om miljöfarlig verksamhet och hälsoskydd 17 §',
      sources.kungsorHeatPump,
    ),
    source: sources.kungsorHeatPump,
    verified: false,
    note: { sv: 'Kungsör vill ha anmälan sex veckor före.', en: 'Kungsör wants the notification six weeks before.' },
  },
  requirements: ['property_designation', 'heat_source', 'installer', 'refrigerants', 'borehole_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.kungsorHeatPump, sources.environmentOrdinance],
});
