import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

/** Something that changes in a business that exists. */
const change = <const Q extends { readonly ask: object; readonly tick: object; readonly help?: object }>(question: Q) =>
  ({ ...question, when: yes('changes'), type: yesNo }) as const;

/** What changes, and what must be told of it. What is added to a business is among its parts. */
export const changes = {
  what_changes: {
    ask: { sv: 'Vad ska ändras?', en: 'What will change?' },
    help: {
      sv: 'Nya varor och annat nytt kryssade ni i nyss.',
      en: 'You have just ticked new goods and other new parts.',
    },
    type: {
      kind: 'several',
      of: [
        'new_org_number',
        'owners_change',
        'board_changes',
        'name_changes',
        'moves',
        'starts_employing',
        'stops_employing',
        'passes_vat_limit',
        'passes_till_limit',
      ],
    },
  },
  new_org_number: change({
    ask: {
      sv: 'Får verksamheten ett nytt organisationsnummer?',
      en: 'Will the business get a new organisation number?',
    },
    tick: {
      sv: 'Nytt organisationsnummer, som när enskild firma blir aktiebolag',
      en: 'A new organisation number, such as when a sole trader becomes a limited company',
    },
  }),
  owners_change: change({
    ask: {
      sv: 'Får någon ny mer än 25 procent av bolaget?',
      en: 'Will somebody new own more than 25 per cent of the company?',
    },
    tick: { sv: 'Ny ägare till mer än 25 procent', en: 'A new owner of more than 25 per cent' },
    help: {
      sv: 'Räkna röster, och räkna ihop en familj. Äger någon högst 25 procent ändras inget här.',
      en: 'Count votes, and count a family as one. An owner of 25 per cent or less changes nothing here.',
    },
  }),
  board_changes: change({
    ask: {
      sv: 'Byts någon i styrelsen, vd eller bolagsman?',
      en: 'Will a board member, the managing director or a partner be replaced?',
    },
    tick: { sv: 'Ny styrelse, vd eller bolagsman', en: 'A new board, managing director or partner' },
  }),
  name_changes: change({
    ask: {
      sv: 'Byter ett registrerat företag namn?',
      en: 'Will a registered company change its name?',
    },
    tick: { sv: 'Nytt namn på ett registrerat företag', en: 'A new name for a registered company' },
  }),
  moves: change({
    ask: { sv: 'Flyttar verksamheten?', en: 'Will the business move?' },
    tick: { sv: 'Ny adress', en: 'A new address' },
  }),
  starts_employing: change({
    ask: { sv: 'Ska ni anställa för första gången?', en: 'Will you employ somebody for the first time?' },
    tick: { sv: 'Vår första anställda', en: 'Our first employee' },
  }),
  stops_employing: change({
    ask: { sv: 'Slutar ni betala löner?', en: 'Will you stop paying wages?' },
    tick: { sv: 'Vi slutar betala löner', en: 'We stop paying wages' },
  }),
  passes_vat_limit: change({
    ask: {
      sv: 'Börjar ni sälja för mer än 120 000 kr per år?',
      en: 'Will you start to sell for more than SEK 120,000 a year?',
    },
    tick: {
      sv: 'Vi säljer för mer än 120 000 kr per år, för första gången',
      en: 'We sell for more than SEK 120,000 a year, for the first time',
    },
    help: { sv: 'Räkna utan moms.', en: 'Count excluding VAT.' },
  }),
  passes_till_limit: change({
    ask: {
      sv: 'Börjar ni använda kassaregister, eller byter ni?',
      en: 'Will you start using a cash register, or replace yours?',
    },
    tick: {
      sv: 'Ny kassa, eller mer än 236 800 kr på plats per år',
      en: 'A new till, or more than SEK 236,800 a year paid on the spot',
    },
    help: { sv: 'Taxiresor räknas inte.', en: 'Taxi trips do not count.' },
  }),
} as const satisfies Questions;
