import { weeks } from '#domain/calendar/day.ts';
import { all, any, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { holdsHygienic } from '../questions/running.ts';
import { startsHere } from './environment-sizes.ts';
import { companyFirst } from './prerequisites.ts';
import { healthWait } from './times.ts';

/** FMH 38 § 1, in its wording since 1 July 2021 (SFS 2021:368): the tool decides. What the law on injections covers is not notified. */
export const hygienicTreatment = definePermit({
  id: 'hygienic-treatment',
  kind: 'notification',
  name: { sv: 'Anmälan av hygienisk behandling', en: 'Notification of hygienic treatment' },
  department: 'environment-board',
  boundTo: 'place',
  when: any(all(yes('skin_piercing'), startsHere), all(holdsHygienic, yes('moves'))),
  why: {
    sv: 'Ni använder verktyg som sticker eller skär i huden och kan sprida smitta.',
    en: 'You use tools that pierce or cut the skin and can spread infection.',
  },
  tests: {
    sv: 'Lokalen, rengöringen, verktygen och er egen kontroll.',
    en: 'The premises, the cleaning, the tools and your self-inspection.',
  },
  obstacles: [
    {
      sv: 'Handtvätt saknas i behandlingsrummet. Ordna den innan ni anmäler.',
      en: 'The treatment room has no hand basin. Arrange one before you notify.',
    },
    {
      sv: 'Verktygen går inte att sterilisera. Välj engångs eller köp en autoklav.',
      en: 'The tools cannot be sterilised. Choose disposable ones or buy an autoclave.',
    },
  ],
  fee: {
    sv: 'Timavgift enligt kommunens taxa. Att börja utan anmälan kostar 3 000 kr.',
    en: 'An hourly fee, by the municipality’s fee scale. Starting without notifying costs SEK 3,000.',
  },
  validity: {
    sv: 'Tills vidare. En ny ägare säger till. Ny plats eller nya behandlingar anmäls på nytt.',
    en: 'Until further notice. A new owner must tell the board. New premises or new treatments need a new notification.',
  },
  law: {
    source: law.healthProtection('38 §'),
    also: [law.environmentalSanctions('3 kap. 3 §'), law.environmentalCode('26 kap. 19 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: healthWait,
  after: [
    companyFirst,
    {
      permit: 'change-of-use',
      gate: 'start',
      strength: 'advisable',
      when: yes('use_changes'),
      why: {
        sv: 'En salong i en lokal med annan användning kan kräva bygglov.',
        en: 'A salon in premises with a different use may need a building permit.',
      },
      source: law.planAndBuilding('9 kap. 15 §'),
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'planned_opening_day',
    'takeover_from',
    'floor_area',
    'treatments',
    'sterilisation',
    'hand_basin',
    'sharps',
    'practitioners',
    'ventilation',
    'floor_plan',
    'self_inspection_programme',
    'ventilation_protocol',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
});
