import { days } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { notifyFirst } from './times.ts';

export const cashRegister = definePermit({
  id: 'cash-register',
  kind: 'notification',
  name: { sv: 'Anmälan av kassaregister', en: 'Notification of the cash register' },
  department: 'tax-agency',
  when: yes('takes_payment'),
  once: true,
  why: {
    sv: 'Ni tar betalt med kontanter, kort eller Swish. Säljer ni för högst fyra prisbasbelopp per år slipper ni.',
    en: 'You take cash, cards or Swish. If you sell for at most four price base amounts a year you need not.',
  },
  tests: { sv: 'Att kassan är av godkänt slag.', en: 'That the till is of an approved kind.' },
  obstacles: [
    {
      sv: 'Kassan anmäls inte när ägaren byts. Anmäl den på nytt.',
      en: 'The till is not notified when the owner changes. Notify it anew.',
    },
  ],
  fee: { sv: 'Anmälan är avgiftsfri.', en: 'Notifying is free.' },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: { source: unread('Skatteförfarandelagen (2011:1244) 39 kap. 4–5 §§'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: notifyFirst('Skatteförfarandelagen (2011:1244) 7 kap.', sources.taxCashRegisterTime),
    source: sources.taxCashRegisterTime,
    verified: false,
    note: {
      sv: 'Anmäl kassan när ni anmäler företaget. Är företaget redan anmält har ni två veckor på er från den dag ni börjar använda kassan.',
      en: 'Notify the till when you register the company. If it is registered already you have two weeks from the day you start to use the till.',
    },
  },
  elsewhere: {
    page: 'https://skatteverket.se/foretag/drivaforetag/kassaregister/saharanmalerdukassaregister.4.69ef368911e1304a62580008748.html',
  },
  requirements: [],
  appeal: { to: 'administrative-court', weeks: 3 },
  sources: [sources.taxCashRegister, sources.taxCashRegisterTime, sources.taxNotify],
});
