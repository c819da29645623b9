import { all, any, chosen, yes } from '#domain/definitions/condition.ts';
import { bodySays, type Questions, yesNo } from './shapes.ts';

/** The kinds of place that the limits of MSBFS 2013:3 differ by. The first has the highest limits. */
const place = {
  kind: 'choice',
  options: {
    closed_outdoors: { sv: 'Utomhus, där inga kunder kommer in', en: 'Outdoors, where no customers come' },
    closed_indoors: { sv: 'Inomhus, där inga kunder kommer in', en: 'Indoors, where no customers come' },
    public_outdoors: { sv: 'Helt utomhus, där kunder kommer', en: 'Fully outdoors, where customers come' },
    public_indoors: {
      sv: 'Något inomhus eller i tält, där kunder kommer',
      en: 'Anything indoors or in a tent, where customers come',
    },
  },
} as const;

export const flammables = {
  gas_amount: {
    ask: {
      sv: 'Hur mycket gasol eller annan gas har ni som mest?',
      en: 'How much LPG or other gas will you have at most?',
    },
    help: {
      sv: 'Räkna hela flaskornas volym, även tomma och reserv. Terrassvärmare räknas.',
      en: 'Count the full volume of the bottles, including empty and spare ones. Patio heaters count.',
    },
    without: { sv: 'Utan gas från början', en: 'Without gas at first' },
    withoutIs: 'none',
    when: yes('flammable_goods'),
    type: {
      kind: 'choice',
      options: {
        none: { sv: 'Ingen gas', en: 'No gas' },
        up_to_2: { sv: 'Högst 2 liter', en: 'At most 2 litres' },
        up_to_60: { sv: 'Mer än 2, högst 60 liter', en: 'More than 2, at most 60 litres' },
        up_to_250: { sv: '61–250 liter', en: '61–250 litres' },
        up_to_1000: { sv: '251–1 000 liter', en: '251–1,000 litres' },
        more: { sv: 'Mer än 1 000 liter', en: 'More than 1,000 litres' },
      },
    },
  },
  gas_place: {
    ask: { sv: 'Var står gasen och det som den driver?', en: 'Where are the gas and the equipment it powers?' },
    help: {
      sv: 'Flaskan ute och spisen inne räknas som inomhus.',
      en: 'A bottle outside and a cooker inside counts as indoors.',
    },
    when: chosen('gas_amount', 'up_to_60', 'up_to_250', 'up_to_1000'),
    type: place,
  },
  truck_gas_body_says: {
    ask: {
      sv: 'Vad säger räddningstjänsten om gasen i vagnen?',
      en: 'What does the rescue service say about the gas in the cart?',
    },
    help: {
      sv: 'Under 60 liter behövs ofta inget, om kunderna står utanför. Har ni inte frågat svarar ni Vet inte än.',
      en: 'Below 60 litres, often nothing is needed if customers stay outside. If you have not asked, answer I don’t know yet.',
    },
    when: all(yes('mobile'), chosen('gas_amount', 'up_to_60'), chosen('gas_place', 'closed_indoors', 'public_indoors')),
    type: bodySays,
  },
  liquid_spray_amount: {
    ask: {
      sv: 'Hur mycket brandfarlig vätska eller sprej har ni som mest?',
      en: 'How much flammable liquid or spray will you have at most?',
    },
    help: {
      sv: 'Räkna vätska och sprej var för sig, och svara för den största. Flaskor på högst 50 ml räknas inte.',
      en: 'Count liquid and spray separately, and answer for the larger. Bottles of at most 50 ml do not count.',
    },
    when: yes('flammable_goods'),
    type: {
      kind: 'choice',
      options: {
        up_to_100: { sv: 'Högst 100 liter', en: 'At most 100 litres' },
        up_to_500: { sv: '101–500 liter', en: '101–500 litres' },
        up_to_3000: { sv: '501–3 000 liter', en: '501–3,000 litres' },
        more: { sv: 'Mer än 3 000 liter', en: 'More than 3,000 litres' },
      },
    },
  },
  liquid_place: {
    ask: { sv: 'Var finns vätskan eller sprejen?', en: 'Where is the liquid or spray?' },
    when: chosen('liquid_spray_amount', 'up_to_500', 'up_to_3000'),
    type: place,
  },
  diesel_amount: {
    ask: { sv: 'Hur mycket diesel eller eldningsolja har ni?', en: 'How much diesel or heating oil will you have?' },
    help: { sv: 'Räkna tankens hela volym.', en: 'Count the full volume of the tank.' },
    when: all(
      yes('flammable_goods'),
      any(yes('makes_or_repairs'), yes('transports'), yes('handles_waste'), yes('keeps_animals')),
    ),
    type: {
      kind: 'choice',
      options: {
        up_to_10000: { sv: 'Högst 10 000 liter', en: 'At most 10,000 litres' },
        up_to_50000_outdoors: {
          sv: 'Högst 50 000 liter, helt utomhus där inga kunder kommer in',
          en: 'At most 50,000 litres, all outdoors where no customers come',
        },
        over: { sv: 'Mer än så', en: 'More than that' },
      },
    },
  },
  sells_fireworks: {
    ask: {
      sv: 'Ska ni sälja eller lagra fyrverkerier, ammunition eller andra explosiva varor?',
      en: 'Will you sell or store fireworks, ammunition or other explosive goods?',
    },
    tick: { sv: 'Fyrverkerier, ammunition eller annat explosivt', en: 'Fireworks, ammunition or other explosives' },
    without: { sv: 'Utan fyrverkerier', en: 'Without fireworks' },
    when: yes('sells_special_goods'),
    type: yesNo,
  },
  seller_has_goods_permit: {
    ask: {
      sv: 'Har säljaren tillstånd för gasen eller de andra varorna?',
      en: 'Does the seller hold a permit for the gas or the other goods?',
    },
    help: {
      sv: 'Då får ni fortsätta på säljarens tillstånd, om ni anmäler bytet i förväg.',
      en: 'Then you may carry on under the seller’s permit, if you notify the change beforehand.',
    },
    when: all(chosen('takeover_how', 'business', 'bankrupt'), any(yes('flammable_goods'), yes('sells_fireworks'))),
    type: yesNo,
  },
} as const satisfies Questions;
