import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { taxAppeal, taxClock } from './tax-times.ts';

export const constructionSiteRegistration = definePermit({
  id: 'construction-site-registration',
  kind: 'registration',
  name: { sv: 'Anmälan av byggarbetsplatsen', en: 'Registration of the building site' },
  department: 'tax-agency',
  // SFL 39 kap. 11 b §: “mer än fyra prisbasbelopp”.
  when: all(
    no('closes'),
    any(yes('builds_new'), yes('extends'), yes('changes_front'), yes('demolishes'), yes('building_works')),
    chosen('build_cost', 'over'),
  ),
  why: {
    sv: 'Bygget kostar mer än 236 800 kr, och ni låter bygga för er egen räkning.',
    en: 'The building work costs more than SEK 236,800, and you are the client.',
  },
  tests: {
    sv: 'Att det går att se vilka som arbetar på bygget.',
    en: 'That it is possible to see who works on the site.',
  },
  obstacles: [
    {
      sv: 'Arbetet börjar före anmälan. Anmäl först, annars är avgiften 25 000 kr.',
      en: 'Work starts before the site is registered. Register it first; otherwise the charge is SEK 25,000.',
    },
    {
      sv: 'Ingen för listan. Skriv avtal om att byggfirman tar över den.',
      en: 'Nobody keeps the staff ledger. Agree in writing that the building firm takes it over.',
    },
  ],
  fee: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  kronor: 0,
  validity: {
    sv: 'Tills bygget är klart. Säg då till inom två veckor.',
    en: 'Until the work is finished. Then tell the Tax Agency within two weeks.',
  },
  law: {
    source: law.taxProcedure('7 kap. 1 § 9 och 2 a §, 39 kap. 11 a–11 c §§ och 50 kap. 4 §'),
    also: [law.priceBaseAmount('1 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    ...taxClock,
    counting: { ...taxClock.counting, source: law.taxProcedure('7 kap. 2 a §') },
    source: law.taxProcedure('7 kap. 2 a §'),
    note: { sv: 'Anmäl innan bygget börjar.', en: 'Register the site before work starts.' },
  },
  elsewhere: { page: 'https://www.skatteverket.se/personalliggarebygg' },
  requirements: [],
  appeal: taxAppeal,
});
