import { days, weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { notifyFirst } from './times.ts';

export const nicotineNotification = definePermit({
  id: 'nicotine-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om nikotin utan tobak', en: 'Notification of nicotine without tobacco' },
  department: 'alcohol-licensing',
  when: yes('sells_nicotine'),
  why: {
    sv: 'Ni ska sälja vitt snus eller annat nikotin utan tobak.',
    en: 'You will sell white snus or other nicotine without tobacco.',
  },
  tests: {
    sv: 'Ingen prövning. Kommunen kontrollerar efteråt att ni frågar om ålder.',
    en: 'No examination. The municipality later checks that you ask for age.',
  },
  obstacles: [
    {
      sv: 'Ägaren tror att tobakstillståndet räcker. Vitt snus anmäls för sig.',
      en: 'The owner believes the tobacco licence is enough. White snus is notified separately.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s tariff.' },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: { source: unread('Lag (2022:1257) om tobaksfria nikotinprodukter'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: notifyFirst('Lag (2022:1257) om tobaksfria nikotinprodukter', sources.halmstadTobacco),
    source: sources.halmstadTobacco,
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
  sources: [sources.halmstadTobacco],
});
