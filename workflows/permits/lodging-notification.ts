import { days, weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';

export const lodgingNotification = definePermit({
  id: 'lodging-notification',
  kind: 'notification',
  name: { sv: 'Anmälan av hotell eller pensionat', en: 'Notification of a hotel or guest house' },
  department: 'police',
  when: yes('large_lodging'),
  why: {
    sv: 'Ni kan ta emot minst nio gäster eller har minst fem rum. Tillstånd behövs inte längre.',
    en: 'You can take at least nine guests or have at least five rooms. A permit is no longer needed.',
  },
  tests: {
    sv: 'Ingen prövning. Polisen för in er i ett register.',
    en: 'No examination. The police enter you in a register.',
  },
  obstacles: [
    {
      sv: 'Gamla guider säger att det krävs tillstånd. Sedan 1 januari 2025 räcker en anmälan.',
      en: 'Old guides say a permit is needed. Since 1 January 2025 a notification is enough.',
    },
    {
      sv: 'Utrymningen i ett äldre hus räcker inte. Fråga räddningstjänsten tidigt.',
      en: 'The evacuation in an older building is not enough. Ask the rescue service early.',
    },
  ],
  fee: { sv: 'Fråga polisen.', en: 'Ask the police.' },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: {
    source: unread('Lag om hotell- och pensionatsrörelser, i kraft 1 januari 2025 (prop. 2024/25:27)'),
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

      source: unread('Lag (2024:1082) om hotell- och pensionatsrörelser 2–4 §§'),
      verified: false,
    },
    source: sources.lodgingAct,
    verified: false,
    note: {
      sv: 'Anmäl innan ni börjar. Lagen kräver ingen tid däremellan.',
      en: 'Notify before you start. The law demands no time in between.',
    },
  },
  after: [
    {
      permit: 'change-of-use',
      gate: 'start',
      strength: 'hard',
      when: yes('use_changes'),
      why: {
        sv: 'Huset måste få användas för logi innan gästerna kommer.',
        en: 'The building must be lawful to use for lodging before the guests come.',
      },
      source: sources.pbl,
      verified: false,
    },
    {
      permit: 'food-registration',
      gate: 'start',
      strength: 'hard',
      when: yes('handles_food'),
      why: { sv: 'Frukosten kräver registrering.', en: 'Breakfast needs registration.' },
      source: sources.foodControl,
      verified: false,
    },
    {
      permit: 'water-registration',
      gate: 'start',
      strength: 'hard',
      when: yes('own_well'),
      why: {
        sv: 'Egen brunn för fler än åtta gäster ska vara registrerad.',
        en: 'Your own well for more than eight guests must be registered.',
      },
      source: sources.ownWater,
      verified: false,
    },
    {
      permit: 'pool',
      gate: 'start',
      strength: 'hard',
      when: yes('pool'),
      why: { sv: 'Badet ska vara anmält.', en: 'The bath must be notified.' },
      source: sources.kopingHealth,
      verified: false,
    },
    {
      permit: 'sewage-permit',
      gate: 'start',
      strength: 'advisable',
      when: yes('private_sewage'),
      why: { sv: 'Avloppet ska klara gästerna.', en: 'The sewage system must cope with the guests.' },
      source: sources.environmentOrdinance,
      verified: false,
    },
  ],
  elsewhere: { page: 'https://polisen.se/tjanster-tillstand/tillstand-ansok/bedriva-hotell--och-pensionatrorelse' },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.policeLodging, sources.lodgingBill],
});
