import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const transport = {
  carries: {
    ask: { sv: 'Vad kör ni åt andra mot betalning?', en: 'What do you carry for others, for payment?' },
    help: {
      sv: 'Kör ni bara med cykel eller moped kryssar ni inte i något.',
      en: 'If you only use a bicycle or a moped, tick nothing.',
    },
    type: { kind: 'several', of: ['carries_people', 'carries_by_bus', 'carries_goods'] },
  },
  carries_people: {
    ask: { sv: 'Ska ni köra personer i bil, mot betalning?', en: 'Will you drive people by car, for payment?' },
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
  /** Yrkestrafiklagen 1 kap. 3 §: “lätta lastbilar eller personbilar”, and heavier motor vehicles by regulation 1071/2009. */
  carries_goods: {
    ask: {
      sv: 'Ska ni köra gods åt andra i bil eller lastbil?',
      en: 'Will you carry goods for others by car or lorry?',
    },
    tick: {
      sv: 'Gods i bil eller lastbil, även paket i en liten bil',
      en: 'Goods by car or lorry, even parcels in a small car',
    },
    help: { sv: 'Cykel och moped räknas inte.', en: 'Bicycles and mopeds do not count.' },
    when: yes('transports'),
    type: yesNo,
  },
  /** Yrkestrafikförordningen 1 kap. 4 §: “uteslutande”. */
  carries_exempt_goods: {
    ask: {
      sv: 'Kör ni bara snö, bärgade fordon, döda, betor och grönsaker till industri, eller med traktor på gårdar?',
      en: 'Do you only carry snow, towed vehicles, the dead, crops to industry, or goods by tractor on farms?',
    },
    help: {
      sv: 'Kör ni även annat åt andra svarar ni nej.',
      en: 'If you carry anything else for others, answer no.',
    },
    when: yes('carries_goods'),
    type: yesNo,
  },
  /** SFL 39 kap. 5 § 3 frees who “bedriver taxitrafik”, and 6 § looks at each activity by itself. */
  till_beside_taxi: {
    ask: {
      sv: 'Säljer ni annat än taxiresor på plats, för mer än 236 800 kr per år?',
      en: 'Do you sell anything other than taxi trips on the spot, for over SEK 236,800 a year?',
    },
    help: {
      sv: 'Taxi behöver inget kassaregister, bara en taxameter.',
      en: 'Taxis need no cash register, only a taximeter.',
    },
    when: all(yes('carries_people'), chosen('pays_how', 'spot'), chosen('yearly_sales', 'over')),
    type: yesNo,
  },
} as const satisfies Questions;
