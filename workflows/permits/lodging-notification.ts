import { days, weeks } from '#domain/calendar/day.ts';
import { all, any, no, yes } from '#domain/definitions/condition.ts';
import type { ClockRule } from '#domain/definitions/permit.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { boundToHolder, sameNumber } from './holder.ts';
import { companyFirst } from './prerequisites.ts';

const page = 'https://polisen.se/tjanster-tillstand/tillstand-ansok/bedriva-hotell--och-pensionatrorelse';
const free = { sv: 'Gratis.', en: 'Free.' } as const;

/** The act demands no time between the notification and the start. */
const atOnce = (paragraphs: string) =>
  ({
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: { starts: 'received', onSupplement: 'runs-on', source: law.lodging(paragraphs), verified: true },
    source: law.lodging(paragraphs),
    verified: true,
  }) as const satisfies ClockRule;

/** Lag (2024:1082) 2 §: “minst nio gäster samtidigt eller … minst fem gästrum”. It holds up nothing, and waits for nothing. */
export const lodgingNotification = definePermit({
  id: 'lodging-notification',
  kind: 'notification',
  name: { sv: 'Anmälan av hotell eller pensionat', en: 'Notification of a hotel or guest house' },
  department: 'police',
  ...boundToHolder(
    all(yes('lets_rooms'), yes('large_lodging'), no('has_lodging_notified')),
    yes('has_lodging_notified'),
  ),
  why: {
    sv: 'Ni kan ta emot minst nio gäster eller har minst fem rum. Tillstånd behövs inte längre.',
    en: 'You can take at least nine guests, or have at least five rooms. A permit is no longer needed.',
  },
  tests: {
    sv: 'Ingen prövning. Polisen för in er i ett register.',
    en: 'Nothing is assessed. The police enter you in a register.',
  },
  obstacles: [
    {
      sv: 'Gamla guider säger att det krävs tillstånd. Sedan den 1 januari 2025 räcker en anmälan.',
      en: 'Old guides say a permit is needed. Since 1 January 2025 a notification is enough.',
    },
    {
      sv: 'Skyltarna till utgången syns inte från rummen. Sätt upp dem före första gästen.',
      en: 'The exit signs cannot be seen from the rooms. Put them up before your first guest.',
    },
    {
      sv: 'Ni tar över ett hotell i ett nytt företag. Anmäl er själva, säljaren anmäler att den slutar.',
      en: 'You take over a hotel in a new company. Notify your business yourselves; the seller notifies that theirs has ended.',
    },
  ],
  fee: free,
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify any changes.' },
  law: { source: law.lodging('1–5, 7 och 11 §§'), also: [law.fees('3 §')], verified: true },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    ...atOnce('2 §'),
    note: {
      sv: 'Anmäl innan ni börjar. Lagen kräver ingen tid däremellan.',
      en: 'Notify before you start. The law does not require you to wait.',
    },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

/** 4 § 1 and 2. */
export const lodgingChange = definePermit({
  id: 'lodging-change',
  kind: 'notification',
  name: { sv: 'Anmälan om ändring i hotell eller pensionat', en: 'Notification of a change to a hotel or guest house' },
  department: 'police',
  // 3 § 5: “var verksamheten ska bedrivas”.
  when: all(sameNumber, yes('has_lodging_notified'), any(yes('lodging_details_change'), yes('moves'))),
  why: {
    sv: 'Det polisen har i sitt register stämmer inte längre.',
    en: 'What the police have in their register is no longer correct.',
  },
  tests: { sv: 'Ingen prövning. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Anmälan glöms när en företrädare byts. Skriv till polisen så snart det är klart.',
      en: 'It is forgotten when a representative changes. Write to the police as soon as the change is made.',
    },
  ],
  fee: free,
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: { source: law.lodging('3–5 §§'), verified: true },
  neededToOpen: false,
  clock: {
    ...atOnce('4 §'),
    note: { sv: 'Anmäl skriftligen, utan onödigt dröjsmål.', en: 'Notify in writing, without unnecessary delay.' },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});

/** 4 § 3: “rörelsen upphör”. */
export const lodgingClosing = definePermit({
  id: 'lodging-closing',
  kind: 'notification',
  name: {
    sv: 'Anmälan om att hotellet eller pensionatet slutar',
    en: 'Notification that the hotel or guest house is closing',
  },
  department: 'police',
  when: all(yes('closes'), yes('had_hotel')),
  why: {
    sv: 'Boendet var så stort att polisen har det i sitt register.',
    en: 'The lodging was so large that the police have it in their register.',
  },
  tests: { sv: 'Ingen prövning. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Ni säljer och tror att köparen anmäler. Anmäl själva att ni slutar.',
      en: 'You sell up and think the buyer will notify. Notify the police yourselves that you are stopping.',
    },
  ],
  fee: free,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.lodging('4–5 §§'), verified: true },
  neededToOpen: false,
  clock: {
    ...atOnce('4 §'),
    note: { sv: 'Anmäl skriftligen, utan onödigt dröjsmål.', en: 'Notify in writing, without unnecessary delay.' },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});
