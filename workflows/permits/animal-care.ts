import { months } from '#domain/calendar/day.ts';
import { all, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { placeChanges } from '../questions/running.ts';
import { boundToHolder, ownCompany, sameNumber } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { afterwards, fees, nobodyDecides } from './told.ts';

const page = 'https://jordbruksverket.se';
const askBoard = fees.ask('Jordbruksverket', 'the Board of Agriculture');

/** Lag (2009:302) 5 kap. 4 §, in force on 1 September 2025 (SFS 2025:284): “senast en månad innan verksamheten påbörjas”. */
export const animalCare = definePermit({
  id: 'animal-care-registration',
  kind: 'notification',
  name: { sv: 'Anmälan av vård av djur', en: 'Notification of animal care' },
  department: 'board-of-agriculture',
  ...boundToHolder(all(yes('treats_animals'), ownCompany), yes('has_animal_care')),
  why: {
    sv: 'Jordbruksverket ska veta vem som ger vård åt djur, en månad i förväg.',
    en: 'The Board of Agriculture must be told a month ahead who provides animal health care.',
  },
  tests: { sv: 'Ingen prövning.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Anmälan kommer för sent. Lämna den en månad före start.',
      en: 'The notification comes in too late. Hand it in a month before you start.',
    },
    {
      sv: 'Köparen tror att säljarens anmälan räcker. Anmäl i eget namn.',
      en: 'The buyer thinks the seller’s notification is enough. Notify in your own name.',
    },
  ],
  fee: askBoard,
  validity: {
    sv: 'Tills vidare. Anmäl flytt, ändring och nedläggning inom en månad.',
    en: 'Until further notice. Report a move, a change or closing within a month.',
  },
  law: { source: law.animalHealthCare('5 kap. 4 §'), verified: true },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: months(1),
    counting: {
      starts: 'received',
      onSupplement: 'runs-on',
      source: law.animalHealthCare('5 kap. 4 §'),
      verified: true,
    },
    source: law.animalHealthCare('5 kap. 4 §'),
    verified: true,
  },
  elsewhere: { page },
  requirements: [],
  appeal: nobodyDecides,
});

/** 5 kap. 4 a § 2–3. */
export const animalCareChange = definePermit({
  id: 'animal-care-change',
  kind: 'notification',
  name: {
    sv: 'Anmälan om flyttad eller ändrad vård av djur',
    en: 'Notification of animal care that has moved or changed',
  },
  department: 'board-of-agriculture',
  when: all(no('closes'), sameNumber, yes('has_animal_care'), placeChanges),
  why: {
    sv: 'Vården av djur flyttar, eller blir till stor del en annan.',
    en: 'The animal care moves, or changes in large part.',
  },
  tests: { sv: 'Ingen prövning.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Ni glömmer anmälan när flytten är klar. Skriv in dagen i kalendern.',
      en: 'You forget it once you have moved. Put the date in your calendar.',
    },
  ],
  fee: askBoard,
  validity: { sv: 'Tills något ändras igen.', en: 'Until something changes again.' },
  law: { source: law.animalHealthCare('5 kap. 4 a §'), verified: true },
  neededToOpen: false,
  clock: afterwards(law.animalHealthCare('5 kap. 4 a §'), {
    sv: 'Inom en månad efter flytten eller ändringen.',
    en: 'Within a month of the move or the change.',
  }),
  elsewhere: { page },
  requirements: [],
  appeal: nobodyDecides,
});

/** 5 kap. 4 a § 1. */
export const animalCareClosing = definePermit({
  id: 'animal-care-closing',
  kind: 'notification',
  name: { sv: 'Anmälan om att vården av djur upphör', en: 'Notification that the animal care ends' },
  department: 'board-of-agriculture',
  when: all(yes('closes'), yes('had_animal_care')),
  why: {
    sv: 'Ni står som vårdgivare hos Jordbruksverket.',
    en: 'The Board of Agriculture still has you listed as a care provider.',
  },
  tests: { sv: 'Inget prövas.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Journalerna slängs. Bestäm vem som tar hand om dem.',
      en: 'The records are thrown away. Decide who will look after them.',
    },
  ],
  fee: fees.none,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.animalHealthCare('5 kap. 4 a §'), verified: true },
  neededToOpen: false,
  clock: afterwards(law.animalHealthCare('5 kap. 4 a §'), {
    sv: 'Inom en månad efter att ni slutat.',
    en: 'Within a month of stopping.',
  }),
  elsewhere: { page },
  requirements: [],
  appeal: nobodyDecides,
});
