import { all, any, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

const act = <const Q extends { readonly ask: object; readonly tick: object }>(question: Q) =>
  ({ ...question, when: yes('handles_waste'), type: yesNo }) as const;

/** Waste: what is done with it, and how much. */
export const waste = {
  waste_acts: {
    ask: { sv: 'Vad ska ni göra med avfall?', en: 'What will you do with waste?' },
    help: {
      sv: 'Eget avfall som ligger där det uppkom räknas inte. Saker som lämnas in för att säljas är sällan avfall.',
      en: 'Your own waste, kept where it arose, does not count. Items handed in to be sold are rarely waste.',
    },
    type: {
      kind: 'several',
      of: [
        'carries_waste',
        'stores_waste',
        'treats_waste',
        'scraps_vehicles',
        'deals_in_waste',
        'fills_with_waste',
        'composts_food',
      ],
    },
  },
  carries_waste: act({
    ask: { sv: 'Ska ni köra avfall?', en: 'Will you carry waste?' },
    tick: { sv: 'Köra avfall, eget eller andras', en: 'Carry waste, our own or other people’s' },
  }),
  stores_waste: act({
    ask: {
      sv: 'Ska ni ta emot eller lagra avfall från andra platser?',
      en: 'Will you take in or store waste from other places?',
    },
    tick: { sv: 'Ta emot eller lagra avfall från andra platser', en: 'Take in or store waste from other places' },
  }),
  treats_waste: act({
    ask: {
      sv: 'Ska ni sortera, laga, plocka isär, krossa, bränna eller avvattna avfall?',
      en: 'Will you sort, repair, dismantle, crush, burn or dewater waste?',
    },
    tick: {
      sv: 'Sortera, laga, plocka isär, krossa, bränna, avvattna eller kompostera avfall',
      en: 'Sort, repair, dismantle, crush, burn, dewater or compost waste',
    },
  }),
  scraps_vehicles: act({
    ask: { sv: 'Ska ni skrota bilar eller andra fordon?', en: 'Will you scrap cars or other vehicles?' },
    tick: { sv: 'Skrota bilar eller andra fordon', en: 'Scrap cars or other vehicles' },
  }),
  deals_in_waste: act({
    ask: { sv: 'Ska ni samla in, köpa eller sälja avfall?', en: 'Will you collect, buy or sell waste?' },
    tick: { sv: 'Samla in, köpa, sälja eller förmedla avfall', en: 'Collect, buy, sell or broker waste' },
  }),
  fills_with_waste: act({
    ask: {
      sv: 'Ska ni fylla ut eller bygga mark med massor eller rivningsavfall?',
      en: 'Will you fill or build up land with soil or demolition waste?',
    },
    tick: {
      sv: 'Fylla ut eller bygga med massor, betong eller asfalt',
      en: 'Fill or build up land with soil, concrete or asphalt',
    },
  }),
  composts_food: act({
    ask: {
      sv: 'Ska ni kompostera eget matavfall på tomten?',
      en: 'Will you compost your own food waste on your plot?',
    },
    tick: { sv: 'Kompostera eget matavfall på tomten', en: 'Compost our own food waste on our plot' },
  }),
  /** AvfF 5 kap. 1, 2 and 7–8 §§. */
  waste_carried: {
    ask: { sv: 'Vilket avfall kör ni, och hur mycket per år?', en: 'Which waste do you carry, and how much a year?' },
    help: {
      sv: 'Det som blir över av ert arbete hos en kund är eget avfall.',
      en: 'What is left over from your work at a customer’s is your own waste.',
    },
    when: any(yes('carries_waste'), all(yes('has_waste_transport'), yes('new_org_number'))),
    type: {
      kind: 'choice',
      options: {
        own_little: {
          sv: 'Eget, högst 10 ton och 50 m³, inget farligt',
          en: 'Our own, at most 10 tonnes and 50 m³, none hazardous',
        },
        own_much: {
          sv: 'Eget, mer än 10 ton eller 50 m³, inget farligt',
          en: 'Our own, over 10 tonnes or 50 m³, none hazardous',
        },
        hazardous_little: {
          sv: 'Eget, med högst 100 kg och 100 liter farligt, utan ämnena nedan',
          en: 'Our own, with at most 100 kg and 100 litres hazardous, without the substances below',
        },
        others_little: {
          sv: 'Andras, högst 10 ton och 50 m³, och 1 ton per gång, inget farligt',
          en: 'Other people’s, at most 10 tonnes and 50 m³, 1 tonne each time, none hazardous',
        },
        exempt: {
          sv: 'Bara asbest, smittförande avfall eller farliga ämnen från jordbruk',
          en: 'Only asbestos, infectious waste or hazardous substances from farming',
        },
        toxic: {
          sv: 'Eget, med PCB, cyanid, kadmium eller kvicksilver utom i lampor',
          en: 'Our own, with PCB, cyanide, cadmium or mercury except in lamps',
        },
        hazardous_much: {
          sv: 'Eget, med mer än 100 kg eller 100 liter annat farligt',
          en: 'Our own, with over 100 kg or 100 litres of other hazardous waste',
        },
        others: {
          sv: 'Andras, mer eller farligare än så',
          en: 'Other people’s, more than that or more hazardous',
        },
      },
    },
  },
  /** MPF 29 kap. 48–49 and 56 a–b §§. */
  waste_stored: {
    ask: { sv: 'Hur mycket vanligt avfall lagrar ni som mest?', en: 'How much ordinary waste do you store at most?' },
    help: {
      sv: 'Rena massor som ska användas där de grävdes upp räknas inte.',
      en: 'Clean soil that will be used where it was dug up does not count.',
    },
    when: yes('stores_waste'),
    type: {
      kind: 'choice',
      options: {
        to10: { sv: 'Högst 10 ton', en: 'At most 10 tonnes' },
        over10: { sv: 'Mer än 10 ton', en: 'More than 10 tonnes' },
        mixed1000: {
          sv: 'Mer än 1 000 ton blandat bygg- och rivningsavfall',
          en: 'More than 1,000 tonnes of mixed building waste',
        },
        over10000: {
          sv: 'Mer än 10 000 ton, eller 30 000 ton som ska byggas med',
          en: 'More than 10,000 tonnes, or 30,000 to build with',
        },
      },
    },
  },
  /** MPF 29 kap. 50–51 §§. */
  hazardous_stored: {
    ask: { sv: 'Hur mycket farligt avfall lagrar ni som mest?', en: 'How much hazardous waste do you store at most?' },
    help: {
      sv: 'Olja, batterier, elektronik, impregnerat trä, kemikalier och uttjänta fordon.',
      en: 'Oil, batteries, electronics, treated wood, chemicals and scrap vehicles.',
    },
    when: yes('stores_waste'),
    type: {
      kind: 'choice',
      options: {
        little: {
          sv: 'Högst 200 kg av ett slag, 1 ton elektronik eller 1,5 ton blybatterier',
          en: 'At most 200 kg of a kind, 1 tonne of electronics or 1.5 of lead batteries',
        },
        some: { sv: 'Mer än så, eller uttjänta fordon', en: 'More than that, or scrap vehicles' },
        much: {
          sv: 'Över 1 ton, 5 ton olja, 30 ton batterier eller trä, eller 50 ton elektronik eller fordon',
          en: 'Over 1 tonne, 5 of oil, 30 of batteries or wood, or 50 of electronics or vehicles',
        },
      },
    },
  },
  /** MPF 29 kap. 29, 31, 33, 39–47 and 70–72 §§. */
  waste_treated: {
    ask: {
      sv: 'Hur behandlar ni avfallet, och hur mycket per år?',
      en: 'How do you treat the waste, and how much a year?',
    },
    help: {
      sv: 'Halm, grenar och annat rent från jord- och skogsbruk som eldas för värme räknas inte.',
      en: 'Straw, branches and other clean matter from farms and forests burnt for heat do not count.',
    },
    when: yes('treats_waste'),
    type: {
      kind: 'choice',
      options: {
        little: {
          sv: 'Sorterar högst 1 000 ton, eller komposterar 10 ton mat eller 50 ton trädgårdsavfall',
          en: 'Sort at most 1,000 tonnes, or compost 10 of food or 50 of garden waste',
        },
        some: {
          sv: 'Lagar, plockar isär eller krossar, eller sorterar eller komposterar mer',
          en: 'Repair, dismantle or crush, or sort or compost more',
        },
        burns: {
          sv: 'Bränner högst 50 ton, avvattnar högst 2 000 ton eller behandlar rester av djur',
          en: 'Burn at most 50 tonnes, dewater at most 2,000 or treat animal by-products',
        },
        burns_much: {
          sv: 'Bränner mer än 50 ton eller farligt avfall, eller har över 2 500 ton rester av djur',
          en: 'Burn over 50 tonnes or hazardous waste, or treat over 2,500 of animal by-products',
        },
        much: {
          sv: 'Mer än 10 000 ton till annat än bygge, 500 ton matkompost, eller farligt utom elektronik',
          en: 'Over 10,000 tonnes not for building, 500 of food compost, or hazardous except electronics',
        },
      },
    },
  },
  /** MPF 29 kap. 45–46 §§. */
  vehicles_scrapped: {
    ask: { sv: 'Vilka fordon skrotar ni?', en: 'Which vehicles do you scrap?' },
    when: yes('scraps_vehicles'),
    type: {
      kind: 'choice',
      options: {
        cars: {
          sv: 'Bilar, eller andra motorfordon på högst 3,5 ton',
          en: 'Cars, or other motor vehicles of at most 3.5 tonnes',
        },
        heavy: { sv: 'Även traktorer, tunga lastbilar eller bussar', en: 'Tractors, heavy lorries or buses too' },
      },
    },
  },
  /** MPF 29 kap. 4 a and 34–35 §§. */
  fill_risk: {
    ask: { sv: 'Hur rena är massorna?', en: 'How clean is the material?' },
    help: {
      sv: 'Ta prov. Nämnden avgör hur stor risken är.',
      en: 'Take samples. The board decides how great the risk is.',
    },
    when: yes('fills_with_waste'),
    type: {
      kind: 'choice',
      options: {
        clean: {
          sv: 'Rena, och används där de grävdes upp',
          en: 'Clean, and used where they were dug up',
        },
        slight: { sv: 'Risken att förorena är liten', en: 'The risk of pollution is slight' },
        polluted: { sv: 'Risken är större än så', en: 'The risk is greater than that' },
      },
    },
  },
} as const satisfies Questions;
