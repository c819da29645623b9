import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import type { Prerequisite, Referral } from '#domain/definitions/permit.ts';
import { definePermit, type Role } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { boundToHolder } from './holder.ts';
import { incomplete, withdrawn } from './phrases.ts';
import { companyFirst } from './prerequisites.ts';
import { businessOnPublicPlace, noTimeForPlaces, thingsOnPublicPlace } from './public-order.ts';
import { because } from './reads.ts';
import { referralTime } from './times.ts';

/**
 * Ordningslagen 3 kap. 2 §: “Om kommunen avstyrker ansökan, får tillstånd inte meddelas”, and its conditions bind. It is asked
 * only about ground that it looks after.
 */
const municipalityFirst = {
  permit: 'land-lease',
  gate: 'decision',
  strength: 'hard',
  when: yes('municipal_land'),
  veto: true,
  conditionsBind: true,
  why: {
    sv: 'Om kommunen säger nej får polisen inte säga ja. Så säger ordningslagen 3 kap. 2 §.',
    en: 'If the municipality says no, the police may not say yes (the Public Order Act, chapter 3, section 2).',
  },
  goOn: {
    sv: 'Polisen måste då säga nej. Ändra plats, yta eller tid, eller ta tillbaka ansökan. Kommunens nej överklagas för sig.',
    en: 'The police must then say no. Change the place, the area or the time, or withdraw the application. You appeal the municipality’s no separately.',
  },
  source: law.publicOrder('3 kap. 2 och 15 §§'),
  verified: true,
} as const satisfies Prerequisite;

const wayThrough = {
  to: 'rescue-service',
  strength: 'customary',
  why: { sv: 'Kommer räddningsfordon fram?', en: 'Can rescue vehicles get through?' },
  answerWithin: referralTime,
  reads: {
    place_description: because.place,
    objects_placed: { sv: 'Säger vad som står i vägen.', en: 'It says what stands in the way.' },
    place_period: because.when,
    clearance: { sv: 'Säger hur bred vägen förbi är.', en: 'It says how wide the passage is.' },
    place_sketch: because.drawing,
  },
} as const satisfies Referral<Role>;

const shared = {
  kind: 'permit',
  department: 'police',
  tests: {
    sv: 'Trafik, ordning, plats för gående och kommunens villkor.',
    en: 'Traffic, order, room for pedestrians and the municipality’s conditions.',
  },
  fee: {
    sv: '990 kr till polisen. Kommunen kan ta betalt för platsen.',
    en: 'SEK 990 to the police. The municipality may charge for the place.',
  },
  kronor: 990,
  validity: {
    sv: 'Den tid som står i beslutet. Sedan ska allt vara borta.',
    en: 'The time stated in the decision. After that everything must be gone.',
  },
  law: {
    source: law.publicOrder('3 kap. 1–2, 14–16, 18–19 och 26 §§'),
    also: [law.publicOrder('1 kap. 2 §'), law.publicOrderFees('2–3 §§'), law.fees('10–12 §§')],
    verified: true,
  },
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(3),
    counting: noTimeForPlaces,
    source: sources.kopingPublicPlace,
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Köping råder till minst tre veckor. Avgiften ska vara betald först.',
      en: 'The law sets no time. Köping advises at least three weeks. The fee must be paid first.',
    },
  },
  after: [companyFirst, municipalityFirst],
  requirements: ['place_description', 'objects_placed', 'place_period', 'clearance', 'place_sketch'],
  referrals: [wayThrough],
  phrases: [
    {
      for: 'reasons',
      title: 'Kommunen har tillstyrkt',
      text: 'Platsen är offentlig och ska användas på ett sätt som den inte är upplåten för. Därför krävs tillstånd (3 kap. 1 § ordningslagen). Kommunen har tillstyrkt, och det finns inga hinder för trafiken eller ordningen.',
    },
    {
      for: 'reasons',
      title: 'Kommunen har avstyrkt',
      text: 'Kommunen har avstyrkt. Då får tillstånd inte meddelas (3 kap. 2 § ordningslagen).',
    },
    { for: 'conditions', title: 'Fri gångväg', text: 'Lämna minst [mått] meter fri gångväg förbi.' },
    { for: 'conditions', title: 'Städning', text: 'Håll platsen städad, och lämna den i samma skick som ni fick den.' },
    incomplete,
    withdrawn,
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
} as const;

const noMeasurements = {
  sv: 'Skissen saknar mått. Rita in allt som ska stå där och den fria gångvägen.',
  en: 'The sketch has no measurements. Draw in everything that will stand there, and the clear passage.',
} as const;
const municipalityRefuses = {
  sv: 'Polisen säger nej för att kommunen gör det. Prata med kommunen först. Det beslutet överklagas för sig.',
  en: 'The police say no because the municipality does. Talk to the municipality first. You appeal that decision separately.',
} as const;
const newHolder = {
  sv: 'Ni tar över platsen av någon annan. Fråga polisen, tillståndet följer den som fick det.',
  en: 'You take over the place from somebody else. Ask the police: the permit stays with whoever was granted it.',
} as const;

/** Seating, goods, a sign or a container: the business itself opens without them. */
export const publicPlace = definePermit({
  ...shared,
  id: 'public-place',
  name: { sv: 'Polistillstånd för offentlig plats', en: 'Police permit to use a public place' },
  ...boundToHolder(thingsOnPublicPlace, yes('has_public_place')),
  why: {
    sv: 'Det ni ställer ut tar plats där alla får gå.',
    en: 'What you put out takes up space where the public may walk.',
  },
  obstacles: [
    noMeasurements,
    municipalityRefuses,
    {
      sv: 'Varor eller skylt ställs ut innan tillståndet finns. Polisen kan kräva att de tas bort.',
      en: 'Goods or a sign are put out before the permit. The police can require you to remove them.',
    },
    newHolder,
  ],
  neededToOpen: false,
});

/** A stall, a cart or a kiosk, and what is built for an event: without the place there is no business. */
export const publicPlaceStall = definePermit({
  ...shared,
  id: 'public-place-stall',
  name: {
    sv: 'Polistillstånd att sälja eller bygga på offentlig plats',
    en: 'Police permit to sell or build in a public place',
  },
  boundTo: 'holder',
  when: businessOnPublicPlace,
  why: {
    sv: 'Ert stånd, er vagn eller er scen står där alla får gå, och inte på kommunens torghandel.',
    en: 'Your stall, cart or stage stands where the public may walk, and not at the municipality’s market.',
  },
  obstacles: [
    noMeasurements,
    municipalityRefuses,
    {
      sv: 'Ni ordnar också ett arrangemang. Sök båda samtidigt, polisen prövar dem ihop.',
      en: 'You are also holding an event. Apply for both at the same time: the police assess them together.',
    },
    newHolder,
  ],
  neededToOpen: true,
});
