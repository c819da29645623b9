import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, not, yes } from '#domain/definitions/condition.ts';
import type { Prerequisite } from '#domain/definitions/permit.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { licenceComesAlong, needsFarmSale, needsLicence, needsPartyLicence } from '../questions/alcohol.ts';
import { toldBefore } from './times.ts';

const holds = any(yes('has_alcohol_licence'), yes('has_farm_sale_licence'));

/** “Den som har beviljats serveringstillstånd eller gårdsförsäljningstillstånd”: without a grant there is nothing to begin. */
const granted = <const P extends string>(permit: P) =>
  ({
    permit,
    gate: 'filing',
    strength: 'hard',
    veto: true,
    why: {
      sv: 'Ni anmäler starten när tillståndet är beviljat. Får ni nej behövs ingen anmälan.',
      en: 'You notify the start once the licence is granted. If it is refused, there is nothing to notify.',
    },
    source: law.alcohol('9 kap. 11 §'),
    verified: true,
  }) as const satisfies Prerequisite;

export const alcoholNotice = definePermit({
  id: 'alcohol-notice',
  kind: 'notification',
  name: { sv: 'Anmälan om serveringens start eller ändring', en: 'Notification that serving starts or changes' },
  department: 'alcohol-licensing',
  when: any(
    needsLicence,
    yes('serves_alcohol_once'),
    chosen('tasting_who', 'other'),
    all(any(yes('serves_alcohol_closed'), yes('alcohol_catering')), not(licenceComesAlong)),
    needsPartyLicence,
    needsFarmSale,
    all(
      holds,
      any(
        chosen('takeover_how', 'shares'),
        yes('owners_change'),
        yes('board_changes'),
        yes('serving_pauses'),
        yes('serving_changes_otherwise'),
        yes('holder_died'),
      ),
    ),
  ),
  why: {
    sv: 'Kommunen ska få veta i förväg när ni börjar, gör uppehåll eller byter ägare, och vem som ansvarar.',
    en: 'The municipality must be told beforehand when you start, pause or change owners, and who is responsible.',
  },
  tests: {
    sv: 'Inget prövas. Kommunen kan granska nya ägare efteråt.',
    en: 'Nothing is assessed. The municipality can check new owners afterwards.',
  },
  obstacles: [
    {
      sv: 'Ingen ansvarig är anmäld. Anmäl minst en som har fyllt 20 år och är på plats.',
      en: 'No responsible person has been named. Name at least one, aged 20 or over, who will be on the premises.',
    },
    {
      sv: 'Ägarna byts utan att kommunen får veta. Anmäl före affären.',
      en: 'The owners change and the municipality is not told. Notify before the deal.',
    },
    {
      sv: 'Den som hade tillståndet har dött. Anmäl inom två månader, annars upphör det.',
      en: 'The licence holder has died. Notify the municipality within two months, or the licence ends.',
    },
  ],
  fee: { sv: 'Ingen avgift i alkohollagen.', en: 'The Alcohol Act sets no fee.' },
  kronor: 0,
  validity: { sv: 'En anmälan för varje ändring.', en: 'One notification for each change.' },
  law: {
    source: law.alcohol('9 kap. 11 §'),
    also: [law.alcohol('5 a kap. 13 §; 8 kap. 18 §; 9 kap. 12 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    ...toldBefore(law.alcohol('9 kap. 11 §')),
    counting: { starts: 'gate-open', onSupplement: 'runs-on', source: law.alcohol('9 kap. 11 §'), verified: true },
    note: {
      sv: 'Anmäl i förväg. Har det redan hänt anmäler ni genast. Ni behöver inte vänta på svar.',
      en: 'Notify beforehand. If it has already happened, notify at once. You do not have to wait for an answer.',
    },
  },
  after: [
    granted('alcohol-licence'),
    granted('alcohol-temporary'),
    granted('alcohol-closed'),
    granted('alcohol-temporary-closed'),
    granted('alcohol-catering'),
    granted('farm-sale-licence'),
  ],
  requirements: ['planned_opening_day', 'responsible_servers', 'serving_change', 'persons_with_influence'],
  appeal: { to: 'no-decision', within: weeks(3) },
});
