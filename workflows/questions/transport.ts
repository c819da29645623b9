import { all, any, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

const regulated = <const Q extends { readonly ask: object; readonly tick: object }>(question: Q) =>
  ({
    ...question,
    when: any(yes('regulated_trade'), all(yes('has_trade_licence'), yes('new_org_number'))),
    type: yesNo,
  }) as const;

export const transport = {
  carries: {
    ask: { sv: 'Vad kör ni åt andra mot betalning?', en: 'What do you carry for others, for pay?' },
    type: { kind: 'several', of: ['carries_people', 'carries_by_bus', 'carries_goods'] },
  },
  carries_people: {
    ask: { sv: 'Ska ni köra personer i bil, mot betalning?', en: 'Will you drive people by car, for pay?' },
    tick: { sv: 'Personer i personbil eller minibuss', en: 'People by car or minibus' },
    when: yes('transports'),
    type: yesNo,
  },
  carries_by_bus: {
    ask: { sv: 'Ska ni köra personer i buss?', en: 'Will you carry people by bus?' },
    tick: { sv: 'Personer i buss, fler än åtta passagerare', en: 'People by bus, more than eight passengers' },
    when: yes('transports'),
    type: yesNo,
  },
  carries_goods: {
    ask: { sv: 'Ska ni köra gods åt andra?', en: 'Will you carry goods for others?' },
    tick: { sv: 'Gods, även paket i en liten bil', en: 'Goods, parcels in a small car too' },
    when: yes('transports'),
    type: yesNo,
  },
  /** Yrkestrafikförordningen 1 kap. 4 §: “uteslutande”. */
  carries_exempt_goods: {
    ask: {
      sv: 'Kör ni bara snö, bärgade fordon, döda, betor och grönsaker till industri, eller med traktor på gårdar?',
      en: 'Do you only carry snow, towed vehicles, the dead, crops to industry, or farm goods by tractor?',
    },
    help: {
      sv: 'Kör ni även annat åt andra svarar ni nej.',
      en: 'If you carry anything else for others, answer no.',
    },
    when: yes('carries_goods'),
    type: yesNo,
  },
  other_licence: {
    ask: { sv: 'Vilket av detta gör ni?', en: 'Which of this do you do?' },
    type: { kind: 'several', of: ['driving_school', 'estate_agency', 'guarding', 'financial_services'] },
  },
  driving_school: regulated({
    ask: { sv: 'Ska ni driva trafikskola?', en: 'Will you run a driving school?' },
    tick: { sv: 'Trafikskola', en: 'A driving school' },
  }),
  estate_agency: regulated({
    ask: { sv: 'Ska ni förmedla fastigheter eller bostäder?', en: 'Will you broker property or homes?' },
    tick: { sv: 'Förmedla fastigheter eller bostäder', en: 'Brokering property or homes' },
  }),
  guarding: regulated({
    ask: { sv: 'Ska ni bevaka åt andra?', en: 'Will you guard for others?' },
    tick: { sv: 'Bevakning eller värdetransporter', en: 'Guarding or carrying valuables' },
  }),
  financial_services: regulated({
    ask: {
      sv: 'Ska ni låna ut pengar, förmedla försäkring eller ge råd om placeringar?',
      en: 'Will you lend money, broker insurance or advise on investments?',
    },
    tick: { sv: 'Lån, försäkring eller råd om placeringar', en: 'Loans, insurance or advice on investments' },
  }),
} as const satisfies Questions;
