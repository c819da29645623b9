import { days } from '#domain/calendar/day.ts';
import { any, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { notifyFirst } from './times.ts';

export const taxRegistration = definePermit({
  id: 'tax-registration',
  kind: 'registration',
  name: { sv: 'Skatteanmälan: F-skatt, moms och arbetsgivare', en: 'Tax registration: F-tax, VAT and employer' },
  department: 'tax-agency',
  when: any(yes('takes_payment'), yes('has_employees')),
  once: true,
  why: {
    sv: 'Ni ska ta betalt eller ha anställda. Har ni redan anmält företaget är det här klart.',
    en: 'You will take payment or have employees. If the company is already registered, this is done.',
  },
  tests: { sv: 'Att företaget finns och bedriver näring.', en: 'That the company exists and does business.' },
  obstacles: [
    {
      sv: 'Beviset kommer sent. Anmäl nu, alkoholhandläggaren vill se det.',
      en: 'The proof comes late. Register now, the alcohol officer wants to see it.',
    },
  ],
  fee: { sv: 'Avgiftsfritt.', en: 'Free.' },
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: { source: unread('Skatteförfarandelagen (2011:1244) 7 kap. 1 §'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: notifyFirst('Skatteförfarandelagen (2011:1244) 7 kap.', sources.taxRegistration),
    source: sources.gotene,
    verified: false,
    note: {
      sv: 'Anmäl innan ni börjar. Hur lång tid det tar är inte kontrollerat.',
      en: 'Register before you start. How long it takes has not been checked.',
    },
  },
  elsewhere: { page: 'https://www.verksamt.se' },
  requirements: [],
  appeal: { to: 'administrative-court', weeks: 3 },
  sources: [sources.taxRegistration, sources.gotene],
});
