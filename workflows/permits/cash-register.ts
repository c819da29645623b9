import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { companyFirst } from './prerequisites.ts';
import { needsTill, taxAppeal, taxClock } from './tax-times.ts';

export const cashRegister = definePermit({
  id: 'cash-register',
  kind: 'notification',
  name: { sv: 'Anmälan av kassaregister', en: 'Notification of the cash register' },
  department: 'tax-agency',
  when: needsTill,
  once: true,
  why: {
    sv: 'Kunderna betalar på plats för mer än 236 800 kr om året. Swish räknas som kort.',
    en: 'Customers pay on the spot for more than SEK 236,800 a year. Swish counts as a card payment.',
  },
  tests: { sv: 'Att kassan är certifierad.', en: 'That the till is certified.' },
  obstacles: [
    {
      sv: 'Kassan är inte certifierad. Fråga den som säljer kassan.',
      en: 'The till is not certified. Ask the seller of the till.',
    },
    {
      sv: 'Kassan byter ägare med rörelsen. Både ni och säljaren ska säga till Skatteverket inom två veckor.',
      en: 'The till changes hands with the business. Both you and the seller must tell the Tax Agency, within two weeks.',
    },
    {
      sv: 'Ni säljer på torg och tror att det är fritt. Det är det inte.',
      en: 'You sell at a market and think you are exempt. You are not.',
    },
  ],
  fee: {
    sv: 'Anmälan kostar inget. Utan kassa är avgiften 12 500 kr.',
    en: 'The notification is free. Having no cash register costs SEK 12,500.',
  },
  kronor: 0,
  validity: {
    sv: 'Tills ni säger till. Anmäl ändringar inom två veckor.',
    en: 'Until you say otherwise. Report changes within two weeks.',
  },
  law: {
    source: law.taxProcedure('7 kap. 3–4 §§, 39 kap. 2 och 4–8 §§ och 50 kap. 1 §'),
    also: [law.priceBaseAmount('1 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    ...taxClock,
    counting: { ...taxClock.counting, source: law.taxProcedure('7 kap. 2–4 §§') },
    source: law.taxProcedure('7 kap. 2–4 §§'),
    note: {
      sv: 'Anmäl kassan när ni anmäler företaget. Är företaget redan anmält har ni två veckor på er.',
      en: 'Report the till when you register the business. If it is already registered, you have two weeks.',
    },
  },
  after: [companyFirst],
  elsewhere: {
    page: 'https://skatteverket.se/foretag/drivaforetag/kassaregister/saharanmalerdukassaregister.4.69ef368911e1304a62580008748.html',
  },
  requirements: [],
  appeal: taxAppeal,
});
