import { weeks } from '#domain/calendar/day.ts';
import { all, any, no, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sellsFromAbroad } from '../questions/business.ts';
import { toConsumers } from '../questions/retail.ts';
import { companyFirst } from './prerequisites.ts';
import { toldBefore } from './times.ts';

export const nicotineNotification = definePermit({
  id: 'nicotine-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om nikotin utan tobak', en: 'Notification of nicotine without tobacco' },
  department: 'alcohol-licensing',
  boundTo: 'holder',
  when: any(
    all(yes('sells_nicotine'), no('has_nicotine'), toConsumers, not(sellsFromAbroad)),
    all(yes('has_nicotine'), yes('new_org_number')),
  ),
  why: {
    sv: 'Ni ska sälja vitt snus eller annat nikotin utan tobak till privatpersoner.',
    en: 'You will sell white snus or other nicotine without tobacco to private individuals.',
  },
  tests: {
    sv: 'Inget prövas. Kommunen kontrollerar efteråt att ni frågar om ålder.',
    en: 'Nothing is assessed. The municipality checks afterwards that you ask customers their age.',
  },
  obstacles: [
    {
      sv: 'Varan är inte anmäld till Folkhälsomyndigheten. Fråga den som levererar.',
      en: 'The product has not been notified to the Public Health Agency. Ask your supplier.',
    },
    {
      sv: 'Ägaren tror att tobakstillståndet räcker. Vitt snus anmäls för sig.',
      en: 'The owner thinks the tobacco licence is enough. White snus is notified separately.',
    },
    {
      sv: 'Egenkontrollprogrammet saknas. Det ska följa med anmälan.',
      en: 'The self-inspection programme is missing. It must come with the notification.',
    },
  ],
  fee: {
    sv: 'Lagen har ingen avgift för anmälan. Kommunen tar betalt för tillsynen.',
    en: 'The law sets no fee for the notification. The municipality charges for supervision.',
  },
  validity: {
    sv: 'Tills vidare. Anmäl ändrade uppgifter genast. En ny ägare anmäler på nytt.',
    en: 'Until further notice. Report changed details at once. A new owner must notify again.',
  },
  law: { source: law.nicotine('3, 4 och 17–19 §§'), also: [law.nicotine('5, 40 och 42 §§')], verified: true },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    ...toldBefore(law.nicotine('17–18 §§')),
    note: {
      sv: 'Ni får börja när anmälan och egenkontrollprogrammet har lämnats in.',
      en: 'You may start once you have handed in the notification and the self-inspection programme.',
    },
  },
  requirements: ['property_designation', 'nicotine_products', 'sales_channel', 'self_inspection_programme'],
  appeal: { to: 'no-decision', within: weeks(3) },
});
