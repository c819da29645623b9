import { weeks } from '#domain/calendar/day.ts';
import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

/** NFS 2021:10 3 kap. 1 §, which MSA 10 kap. 1 § gives a charge for; its limits as Naturvårdsverket tells them. */
export const cisternNotification = definePermit({
  id: 'cistern-notification',
  kind: 'notification',
  name: { sv: 'Information om tank', en: 'Information about a tank' },
  department: 'environment-board',
  when: all(yes('new_tank'), chosen('tank', 'over1', 'protected')),
  why: {
    sv: 'En tank som läcker kan förorena mark och vatten.',
    en: 'A leaking tank can pollute ground and water.',
  },
  tests: { sv: 'Läge, skydd runt tanken och kontroller.', en: 'Location, protection around the tank and inspections.' },
  obstacles: [
    {
      sv: 'Inget skydd mot läckage. Välj dubbel mantel.',
      en: 'There is no protection from leaks. Choose a double-walled tank.',
    },
    {
      sv: 'Ni informerar efteråt. Det kostar 1 000 kr, så skriv till nämnden först.',
      en: 'You tell the board afterwards. That costs SEK 1,000, so write to the board first.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s fee scale.' },
  validity: {
    sv: 'Så länge tanken står. Säg till när den tas bort.',
    en: 'As long as the tank is there. Tell the board when it is removed.',
  },
  law: {
    source: law.environmentalSanctions('10 kap. 1 §'),
    also: [sources.tanks],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    kind: 'wait',
    basis: 'estimate',
    wait: weeks(4),
    counting: noTimeInLaw(sources.tanks),
    source: sources.tanks,
    verified: false,
    note: {
      sv: 'Ni ska informera innan tanken installeras. Vi räknar med fyra veckor.',
      en: 'You must tell the board before the tank is installed. We allow four weeks.',
    },
  },
  after: [
    {
      permit: 'flammable-goods',
      gate: 'start',
      strength: 'advisable',
      when: yes('flammable_goods'),
      why: {
        sv: 'Bränslet kan också kräva räddningstjänstens tillstånd. Sök båda samtidigt.',
        en: 'The fuel may also need the rescue service’s permit. Apply for both at the same time.',
      },
      source: law.flammables('16 §'),
      verified: true,
    },
  ],
  requirements: ['property_designation', 'tank_details', 'neighbours_distance', 'site_plan'],
  appeal: { to: 'county-board', within: weeks(3) },
});
