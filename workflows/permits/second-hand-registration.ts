import { days, weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';

export const secondHandRegistration = definePermit({
  id: 'second-hand-registration',
  kind: 'registration',
  name: { sv: 'Registrering för handel med begagnat', en: 'Registration of second-hand trade' },
  department: 'police',
  when: yes('sells_second_hand'),
  once: true,
  why: {
    sv: 'Ni ska handla yrkesmässigt med begagnade varor av de slag som förordningen räknar upp.',
    en: 'You will trade in second-hand goods of the kinds the ordinance lists.',
  },
  tests: { sv: 'Polisen för in er i ett register.', en: 'The police enter you in a register.' },
  obstacles: [
    {
      sv: 'Inköpen antecknas inte. Skriv upp varje vara och vem som sålde den.',
      en: 'Purchases are not noted. Write down each item and who sold it.',
    },
  ],
  fee: { sv: 'Fråga polisen.', en: 'Ask the police.' },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: {
    source: unread('Lag (1999:271) om handel med begagnade varor 3 §; förordning (1999:272) 2 §'),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: {
      starts: 'received',
      onSupplement: 'runs-on',

      source: unread('Lag (1999:271) om handel med begagnade varor 3 § andra stycket'),
      verified: false,
    },
    source: sources.secondHandAct,
    verified: false,
    note: { sv: 'Anmäl innan handeln börjar.', en: 'Notify before you start trading.' },
  },
  elsewhere: { page: 'https://polisen.se/tjanster-tillstand/' },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.secondHandAct, sources.secondHandOrdinance],
});
