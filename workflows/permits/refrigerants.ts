import { weeks } from '#domain/calendar/day.ts';
import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { toldAtOnce } from './times.ts';

/**
 * FGF 14 §: one unit of 14 tonnes or more, “innan installation eller konvertering”; not after “ett oförutsett haveri om
 * omedelbara åtgärder krävs”. The sum is reported yearly (15 §), a reminder.
 */
export const refrigerants = definePermit({
  id: 'refrigerants',
  kind: 'notification',
  name: { sv: 'Anmälan av stort kylaggregat', en: 'Notification of a large cooling unit' },
  department: 'environment-board',
  when: all(yes('cooling_works'), chosen('refrigerant_unit', 'over14')),
  why: {
    sv: 'Ett av aggregaten innehåller minst 14 ton koldioxidekvivalenter.',
    en: 'One of the units holds at least 14 tonnes of carbon dioxide equivalent.',
  },
  tests: {
    sv: 'Val av köldmedium och aggregat. Nämnden ska hinna prata med er före.',
    en: 'Your choice of refrigerant and unit. The board must have time to talk to you first.',
  },
  obstacles: [
    {
      sv: 'Installatören har redan beställt. Anmäl före, annars kostar det 5 000 kr.',
      en: 'The installer has already ordered it. Notify first, or it costs SEK 5,000.',
    },
    {
      sv: 'Ni söker miljötillstånd eller gör en miljöanmälan. Ta upp aggregatet där, då räcker det.',
      en: 'You are applying for an environmental permit or notifying the activity. Include the unit there; that is enough.',
    },
    {
      sv: 'Gamla aggregat saknar register. Be säljaren om det.',
      en: 'Old units have no records. Ask the seller for them.',
    },
    {
      sv: 'Anläggningen har havererat och måste bytas genast. Då krävs ingen anmälan.',
      en: 'The plant has broken down and must be replaced at once. Then no notification is needed.',
    },
  ],
  fee: { sv: 'Timavgift enligt kommunens taxa.', en: 'An hourly fee, by the municipality’s fee scale.' },
  validity: {
    sv: 'Tills aggregatet byts. Rapportera varje år senast den 31 mars.',
    en: 'Until the unit is replaced. Report by 31 March every year.',
  },
  law: {
    source: law.fluorinatedGases('4 och 14 §§'),
    also: [law.environmentalSanctions('9 kap. 19 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    ...toldAtOnce(law.fluorinatedGases('14 §')),
    note: {
      sv: 'Anmäl före installationen, i så god tid att nämnden hinner prata med er.',
      en: 'Notify before the installation, early enough for the board to talk to you.',
    },
  },
  requirements: ['property_designation', 'refrigerants', 'installer', 'refrigerant_register'],
  appeal: { to: 'county-board', within: weeks(3) },
});
