import { days, weeks } from '#domain/calendar/day.ts';
import { all, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { boundToHolder } from './holder.ts';
import { companyFirst } from './prerequisites.ts';

const page = 'https://polisen.se/en/services-and-permits/permits-and-licences/trade-in-second-hand-goods/';
const free = { sv: 'Gratis.', en: 'Free.' } as const;
/** Not what a pawnbroker sells (förordning 1999:272, 4 §). */
const listed = all(yes('sells_second_hand'), chosen('second_hand_goods', 'listed'), no('pawnbroking'));
const notes = {
  sv: 'Inköpen antecknas inte. Skriv upp varje vara och vem som sålde den.',
  en: 'Purchases are not recorded. Write down each item and who sold it.',
} as const;

/**
 * Lag (1999:271) 3 § and förordning (1999:272) 2 §. The limits of 500 and 2,000 kronor (3 §) free from notes and waiting, not from
 * this.
 */
export const secondHandRegistration = definePermit({
  id: 'second-hand-registration',
  kind: 'registration',
  name: { sv: 'Registrering för handel med begagnat', en: 'Registration of second-hand trade' },
  department: 'police',
  ...boundToHolder(
    all(listed, chosen('second_hand_how', 'running', 'both'), no('has_second_hand')),
    yes('has_second_hand'),
  ),
  once: true,
  why: {
    sv: 'Ni köper eller tar emot begagnade varor av de slag som stjäls ofta.',
    en: 'You buy or take in second-hand goods of kinds that are often stolen.',
  },
  tests: {
    sv: 'Inget prövas. Polisen för in er i ett register.',
    en: 'Nothing is assessed. The police enter you in a register.',
  },
  obstacles: [
    notes,
    {
      sv: 'Varorna ska ligga en månad innan de säljs. Planera lagret.',
      en: 'Goods must be kept for a month before they are sold. Plan your stock.',
    },
    {
      sv: 'Ni tar över en butik i ett nytt företag. Registrera er själva innan ni handlar.',
      en: 'You take over a shop in a new company. Register yourselves before you trade.',
    },
  ],
  fee: free,
  validity: { sv: 'Tills vidare. Polisen ger ett bevis.', en: 'Until further notice. The police issue a certificate.' },
  law: {
    source: law.secondHand('2–3, 5, 7–8 och 17 §§'),
    also: [law.secondHandOrdinance('2–8 §§'), law.fees('3 §')],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: { starts: 'received', onSupplement: 'runs-on', source: law.secondHand('3 §'), verified: true },
    source: law.secondHand('3 §'),
    verified: true,
    note: { sv: 'Anmäl innan handeln börjar.', en: 'Notify before you start trading.' },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

/** Förordning (1999:272) 6 §: “senast sju dagar före försäljningsdagen”. */
export const secondHandAuction = definePermit({
  id: 'second-hand-auction',
  kind: 'registration',
  name: { sv: 'Registrering av auktion med begagnat', en: 'Registration of an auction of second-hand goods' },
  department: 'police',
  when: all(listed, chosen('second_hand_how', 'auction', 'both')),
  why: {
    sv: 'Ni säljer begagnade varor på auktion eller liknande. Polisen ska veta tid och plats.',
    en: 'You sell second-hand goods at auctions or the like. The police must know the time and place.',
  },
  tests: {
    sv: 'Inget prövas. Polisen för in er i ett register.',
    en: 'Nothing is assessed. The police enter you in a register.',
  },
  obstacles: [
    {
      sv: 'Anmälan kommer för sent. Anmäl varje försäljningsdag minst sju dagar före.',
      en: 'The notification comes in too late. Notify each sale day at least seven days ahead.',
    },
    notes,
  ],
  fee: free,
  validity: { sv: 'Den dag ni har anmält.', en: 'The day you have notified.' },
  law: { source: law.secondHandOrdinance('2 och 6 §§'), also: [law.secondHand('2–3 §§')], verified: true },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(7),
    counting: { starts: 'received', onSupplement: 'runs-on', source: law.secondHandOrdinance('6 §'), verified: true },
    source: law.secondHandOrdinance('6 §'),
    verified: true,
    note: {
      sv: 'Skriv också var varorna finns fram till auktionen.',
      en: 'Also say where the goods are until the auction.',
    },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

/** Förordning (1999:272) 8 §. */
export const secondHandClosing = definePermit({
  id: 'second-hand-closing',
  kind: 'notification',
  name: {
    sv: 'Anmälan om att ni slutar handla med begagnat',
    en: 'Notification that you stop trading in second-hand goods',
  },
  department: 'police',
  when: all(yes('closes'), yes('had_second_hand')),
  why: { sv: 'Ni står i polisens register över handlare.', en: 'You are in the police register of dealers.' },
  tests: { sv: 'Ingen prövning. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Anteckningarna om inköp slängs. Spara dem i tio år.',
      en: 'The purchase records are thrown away. Keep them for ten years.',
    },
  ],
  fee: free,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.secondHandOrdinance('8 och 12 §§'), verified: true },
  neededToOpen: false,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: { starts: 'received', onSupplement: 'runs-on', source: law.secondHandOrdinance('8 §'), verified: true },
    source: law.secondHandOrdinance('8 §'),
    verified: true,
    note: { sv: 'Lagen säger ingen dag. Anmäl när ni slutar.', en: 'The law sets no day. Notify when you stop.' },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});
