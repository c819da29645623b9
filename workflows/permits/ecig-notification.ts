import { weeks } from '#domain/calendar/day.ts';
import { all, any, no, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sellsFromAbroad } from '../questions/business.ts';
import { toConsumers } from '../questions/retail.ts';
import { companyFirst } from './prerequisites.ts';
import { toldBefore } from './times.ts';

export const ecigNotification = definePermit({
  id: 'ecig-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om e-cigaretter', en: 'Notification of e-cigarette sales' },
  department: 'alcohol-licensing',
  boundTo: 'holder',
  when: any(
    all(yes('sells_ecig'), no('has_ecig'), toConsumers, not(sellsFromAbroad)),
    all(yes('has_ecig'), yes('new_org_number')),
  ),
  why: {
    sv: 'Ni ska sälja e-cigaretter eller påfyllning till privatpersoner.',
    en: 'You will sell e-cigarettes or refills to private individuals.',
  },
  tests: {
    sv: 'Inget prövas. Kommunen kontrollerar efteråt att ni frågar om ålder.',
    en: 'Nothing is assessed. The municipality checks afterwards that you ask customers their age.',
  },
  obstacles: [
    {
      sv: 'Produkten är inte anmäld till Folkhälsomyndigheten. Fråga den som levererar.',
      en: 'The product has not been notified to the Public Health Agency. Ask your supplier.',
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
  law: {
    source: law.tobacco('5 kap. 14 och 16–18 §§'),
    also: [law.tobacco('1 kap. 3 §; 2 kap. 7 §; 8 kap. 2 §')],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    ...toldBefore(law.tobacco('5 kap. 14 och 16 §§')),
    note: {
      sv: 'Ni får börja när anmälan och egenkontrollprogrammet har lämnats in.',
      en: 'You may start once you have handed in the notification and the self-inspection programme.',
    },
  },
  requirements: ['property_designation', 'ecig_products', 'sales_channel', 'self_inspection_programme'],
  appeal: { to: 'no-decision', within: weeks(3) },
});
