import { months, weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { countedBefore, toldBefore } from './times.ts';

const agency = { page: 'https://www.folkhalsomyndigheten.se' } as const;
const firstHere = chosen('product_notified', 'not_yet');

/** “Senast sex månader innan produkten är avsedd att tillhandahållas konsumenter på marknaden.” */
const sixMonths = law.tobacco('2 kap. 7 §');

export const productNotification = definePermit({
  id: 'product-notification',
  kind: 'notification',
  name: { sv: 'Produktanmälan av nikotin eller e-cigaretter', en: 'Product notification of nicotine or e-cigarettes' },
  department: 'public-health-agency',
  when: all(any(yes('sells_nicotine'), yes('sells_ecig')), firstHere),
  once: true,
  why: {
    sv: 'Den som gör varan, eller tar in den i landet, ska anmäla den sex månader innan den får säljas.',
    en: 'Whoever makes or imports the product must report it six months before it may be sold.',
  },
  tests: {
    sv: 'Vad varan innehåller och hur den är märkt.',
    en: 'What the product contains and how it is labelled.',
  },
  obstacles: [
    {
      sv: 'Varan säljs innan de sex månaderna har gått. Sälj så länge varor som redan är anmälda.',
      en: 'The product is sold before the six months are over. In the meantime, sell products that are already reported.',
    },
    {
      sv: 'Varan ändras efter anmälan. Anmäl den då på nytt.',
      en: 'The product is changed after it was reported. Then report it again.',
    },
    {
      sv: 'Avgiften är inte betald. Anmälan börjar läsas när den är det.',
      en: 'The fee has not been paid. The notification is not read until it is.',
    },
  ],
  fee: { sv: 'Folkhälsomyndighetens avgift för varje vara.', en: 'The Public Health Agency’s fee for each product.' },
  validity: { sv: 'Så länge varan inte ändras.', en: 'As long as the product does not change.' },
  law: { source: sixMonths, also: [law.nicotine('5 §')], verified: true },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: months(6),
    counting: countedBefore(sixMonths),
    source: sixMonths,
    verified: true,
    note: {
      sv: 'Ni får sälja andra varor under tiden, om de redan är anmälda.',
      en: 'You may sell other products in the meantime, if they are already reported.',
    },
  },
  elsewhere: agency,
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});

/** 2 kap. 2 § third paragraph and 3 § second paragraph: until then it may not be offered to consumers. No time is in them. */
export const tobaccoReport = definePermit({
  id: 'tobacco-report',
  kind: 'notification',
  name: { sv: 'Rapport om tobakens innehåll', en: 'Report of what the tobacco contains' },
  department: 'public-health-agency',
  when: all(yes('sells_tobacco'), firstHere),
  once: true,
  why: {
    sv: 'Den som gör tobaken, eller tar in den i landet, ska rapportera innehållet innan den får säljas.',
    en: 'Whoever makes the tobacco, or brings it into the country, must report what is in it before it may be sold.',
  },
  tests: {
    sv: 'Vad varan innehåller. En helt ny sorts tobak ska också anmälas.',
    en: 'What the product contains. An entirely new kind of tobacco must also be notified.',
  },
  obstacles: [
    {
      sv: 'Tobaken är av en ny sort. Fråga Folkhälsomyndigheten hur lång tid före ni ska anmäla den.',
      en: 'The tobacco is of a new kind. Ask the Public Health Agency how far in advance you must report it.',
    },
    {
      sv: 'Tobaken smakar av annat än tobak. Cigaretter med tydlig smak får inte säljas.',
      en: 'The tobacco tastes of something else. Cigarettes with a distinct flavour may not be sold.',
    },
  ],
  fee: { sv: 'Folkhälsomyndighetens avgift.', en: 'The Public Health Agency’s fee.' },
  validity: { sv: 'Så länge varan inte ändras.', en: 'As long as the product does not change.' },
  law: { source: law.tobacco('2 kap. 1–4 §§'), verified: true },
  neededToOpen: true,
  clock: {
    ...toldBefore(law.tobacco('2 kap. 2–3 §§')),
    note: {
      sv: 'Ni får sälja när rapporten är lämnad, aldrig före.',
      en: 'You may sell once the report is handed in, never before.',
    },
  },
  elsewhere: agency,
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});
