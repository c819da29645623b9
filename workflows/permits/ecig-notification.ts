import { days, weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { notifyFirst } from './times.ts';

export const ecigNotification = definePermit({
  id: 'ecig-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om e-cigaretter', en: 'Notification of e-cigarettes' },
  department: 'alcohol-licensing',
  when: yes('sells_ecig'),
  why: { sv: 'Ni ska sälja e-cigaretter eller påfyllning.', en: 'You will sell e-cigarettes or refills.' },
  tests: {
    sv: 'Ingen prövning. Kommunen kontrollerar efteråt att ni frågar om ålder.',
    en: 'No examination. The municipality later checks that you ask for age.',
  },
  obstacles: [
    {
      sv: 'Produkten är inte anmäld till Folkhälsomyndigheten. Fråga den som levererar.',
      en: 'The product is not notified to the Public Health Agency. Ask your supplier.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s tariff.' },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: { source: unread('Lag (2018:2088) om tobak och liknande produkter 5 kap.'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: notifyFirst('Lag (2018:2088) om tobak och liknande produkter', sources.svenljungaTobacco),
    source: sources.svenljungaTobacco,
    verified: false,
    note: {
      sv: 'Ni får börja när anmälan och egenkontrollprogrammet har lämnats in.',
      en: 'You may start when the notification and the self-inspection programme are handed in.',
    },
  },
  requirements: [
    'property_designation',
    'nicotine_products',
    'sales_channel',
    'age_check',
    'self_inspection_programme',
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.tranasEcig, sources.svenljungaTobacco],
});
