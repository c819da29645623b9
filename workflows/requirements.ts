import type { RequirementDefinition } from '#domain/definitions/requirement.ts';

/** Every piece of information a department can need, in the order the form asks. The applicant and the business are in every case. */
export const requirements = {
  property_designation: {
    section: 'place',
    label: { sv: 'Fastighetsbeteckning', en: 'Property designation' },
    help: {
      sv: 'Till exempel Centrum 1:12. Den står i hyresavtalet, eller fråga fastighetsägaren.',
      en: 'For example Centrum 1:12. It is in your lease, or ask the property owner.',
    },
    type: { kind: 'text', max: 80 },
  },
  premises_owner: {
    section: 'place',
    label: { sv: 'Fastighetsägare', en: 'Property owner' },
    type: { kind: 'text', max: 120 },
  },
  planned_opening_day: {
    section: 'place',
    label: { sv: 'När vill ni öppna?', en: 'When do you want to open?' },
    type: { kind: 'day' },
    optional: true,
  },
  floor_area: {
    section: 'place',
    label: { sv: 'Lokalens yta', en: 'Floor area of the premises' },
    type: { kind: 'number', min: 1, max: 100000, unit: { sv: 'm²', en: 'm²' } },
  },
  max_persons: {
    section: 'place',
    label: {
      sv: 'Hur många personer kan vistas i lokalen samtidigt?',
      en: 'How many people can be in the premises at once?',
    },
    type: { kind: 'number', min: 1, max: 10000 },
  },
  business_description: {
    section: 'business',
    label: { sv: 'Beskriv verksamheten', en: 'Describe the business' },
    help: {
      sv: 'Några meningar räcker: vad ni erbjuder, till vem och när.',
      en: 'A few sentences: what you offer, to whom and when.',
    },
    type: { kind: 'long-text' },
  },
  opening_hours: {
    section: 'business',
    label: { sv: 'Öppettider', en: 'Opening hours' },
    type: { kind: 'text', max: 200 },
  },
  takeover_from: {
    section: 'business',
    label: { sv: 'Vilken verksamhet tar ni över?', en: 'Which business are you taking over?' },
    help: {
      sv: 'Namn och organisationsnummer. Lämna tomt om ni inte tar över något.',
      en: 'Name and organisation number. Leave empty if you are not taking over.',
    },
    type: { kind: 'text', max: 200 },
    optional: true,
  },
  food_activities: {
    section: 'food',
    label: { sv: 'Vad gör ni med maten?', en: 'What do you do with the food?' },
    type: {
      kind: 'choices',
      options: {
        receives: { sv: 'Tar emot och förvarar', en: 'Receive and store' },
        prepares: { sv: 'Bereder och lagar', en: 'Prepare and cook' },
        cools: { sv: 'Kyler ned', en: 'Cool down' },
        serves: { sv: 'Serverar', en: 'Serve' },
        sells: { sv: 'Säljer att ta med', en: 'Sell to take away' },
      },
    },
  },
  food_risk: {
    section: 'food',
    label: { sv: 'Vilka känsliga livsmedel hanterar ni?', en: 'Which sensitive foods do you handle?' },
    type: {
      kind: 'choices',
      options: {
        chicken: { sv: 'Rå kyckling eller köttfärs', en: 'Raw chicken or minced meat' },
        fish: { sv: 'Rå fisk', en: 'Raw fish' },
        eggs: { sv: 'Ägg', en: 'Eggs' },
        none: { sv: 'Inga av dessa', en: 'None of these' },
      },
    },
  },
  food_volume: {
    section: 'food',
    label: { sv: 'Hur många portioner per dag?', en: 'How many portions a day?' },
    type: { kind: 'number', min: 1, max: 100000 },
  },
  water_source: {
    section: 'food',
    label: { sv: 'Varifrån kommer vattnet?', en: 'Where does the water come from?' },
    type: {
      kind: 'choice',
      options: {
        municipal: { sv: 'Kommunalt vatten', en: 'Municipal water' },
        well: { sv: 'Egen brunn', en: 'Own well' },
      },
    },
  },
  self_inspection: {
    section: 'food',
    label: {
      sv: 'Hur kontrollerar ni själva att maten är säker?',
      en: 'How do you make sure yourselves that the food is safe?',
    },
    help: {
      sv: 'Till exempel temperaturer, rengöring, allergener och skadedjur.',
      en: 'For example temperatures, cleaning, allergens and pests.',
    },
    type: { kind: 'long-text' },
  },
  previous_use: {
    section: 'building',
    label: { sv: 'Vad användes lokalen till senast?', en: 'What were the premises last used for?' },
    type: { kind: 'text', max: 200 },
  },
  building_measures: {
    section: 'building',
    label: { sv: 'Vad ska byggas eller ändras?', en: 'What will be built or changed?' },
    type: { kind: 'long-text' },
  },
  fire_safety: {
    section: 'building',
    label: { sv: 'Hur löses brandskydd och utrymning?', en: 'How are fire safety and evacuation solved?' },
    type: { kind: 'long-text' },
  },
  accessibility: {
    section: 'building',
    label: { sv: 'Hur blir lokalen tillgänglig för alla?', en: 'How will the premises be accessible to all?' },
    help: { sv: 'Entré, toalett och mått.', en: 'Entrance, toilet and measurements.' },
    type: { kind: 'long-text' },
  },
  ventilation: {
    section: 'building',
    label: { sv: 'Hur löses ventilation och imkanal?', en: 'How are ventilation and the exhaust duct solved?' },
    type: { kind: 'long-text' },
  },
  beverages: {
    section: 'alcohol',
    label: { sv: 'Vilka drycker ska ni servera?', en: 'Which drinks will you serve?' },
    type: {
      kind: 'choices',
      options: {
        wine: { sv: 'Vin', en: 'Wine' },
        beer: { sv: 'Starköl', en: 'Strong beer' },
        spirits: { sv: 'Sprit', en: 'Spirits' },
        other: { sv: 'Andra jästa drycker', en: 'Other fermented drinks' },
      },
    },
  },
  serving_hours: {
    section: 'alcohol',
    label: { sv: 'Vilka serveringstider önskar ni?', en: 'Which serving hours do you want?' },
    help: { sv: 'Standardtiden är 11.00–01.00.', en: 'The standard time is 11:00–01:00.' },
    type: { kind: 'text', max: 200 },
  },
  serving_area: {
    section: 'alcohol',
    label: {
      sv: 'Var serverar ni, inne och ute, och hur många platser?',
      en: 'Where do you serve, inside and outside, and how many seats?',
    },
    type: { kind: 'long-text' },
  },
  food_offer: {
    section: 'alcohol',
    label: {
      sv: 'Vilken mat erbjuder ni, och vilket kök har ni?',
      en: 'What food do you offer, and what kitchen do you have?',
    },
    type: { kind: 'long-text' },
  },
  persons_with_influence: {
    section: 'alcohol',
    label: {
      sv: 'Vilka äger, leder eller har annat betydande inflytande?',
      en: 'Who owns, leads or otherwise has significant influence?',
    },
    help: {
      sv: 'Namn och roll. Skriv inte personnummer här; handläggaren frågar efter det på säkert sätt.',
      en: 'Name and role. Do not write identity numbers here; the officer asks for them in a secure way.',
    },
    type: { kind: 'long-text' },
  },
  financing: {
    section: 'alcohol',
    label: { sv: 'Hur finansieras verksamheten?', en: 'How is the business financed?' },
    help: {
      sv: 'Var pengarna kommer ifrån, belopp och långivare.',
      en: 'Where the money comes from, amounts and lenders.',
    },
    type: { kind: 'long-text' },
  },
  knowledge_test: {
    section: 'alcohol',
    label: {
      sv: 'Vem har gjort eller ska göra kunskapsprovet, och när?',
      en: 'Who has taken or will take the knowledge test, and when?',
    },
    type: { kind: 'text', max: 200 },
  },
  age_check: {
    section: 'alcohol',
    label: { sv: 'Hur kontrollerar ni kundernas ålder?', en: 'How do you check customers’ age?' },
    type: { kind: 'long-text' },
  },
  place_description: {
    section: 'public-place',
    label: {
      sv: 'Var ska uteserveringen stå, och hur stor yta?',
      en: 'Where will the outdoor seating stand, and how large is the area?',
    },
    type: { kind: 'long-text' },
  },
  objects_placed: {
    section: 'public-place',
    label: { sv: 'Vad ställer ni upp?', en: 'What will you put there?' },
    help: { sv: 'Bord, stolar, staket, parasoller, värmare.', en: 'Tables, chairs, fences, parasols, heaters.' },
    type: { kind: 'long-text' },
  },
  place_period: {
    section: 'public-place',
    label: { sv: 'Under vilka datum och tider?', en: 'On which dates and times?' },
    type: { kind: 'text', max: 200 },
  },
  clearance: {
    section: 'public-place',
    label: { sv: 'Hur bred passage blir kvar för gående?', en: 'How wide a passage is left for pedestrians?' },
    type: { kind: 'number', min: 0, max: 100, unit: { sv: 'meter', en: 'metres' } },
  },
  goods_and_amounts: {
    section: 'flammable',
    label: {
      sv: 'Vilka brandfarliga varor, och hur många liter inne och ute?',
      en: 'Which flammable goods, and how many litres inside and outside?',
    },
    type: { kind: 'long-text' },
  },
  goods_storage: {
    section: 'flammable',
    label: { sv: 'Hur förvaras och används varorna?', en: 'How are the goods stored and used?' },
    type: { kind: 'long-text' },
  },
  goods_supervisor: {
    section: 'flammable',
    label: { sv: 'Vem är föreståndare för brandfarlig vara?', en: 'Who is the supervisor for flammable goods?' },
    type: { kind: 'text', max: 120 },
  },
  sign_details: {
    section: 'sign',
    label: { sv: 'Beskriv skylten', en: 'Describe the sign' },
    help: { sv: 'Mått, plats, material och ljus.', en: 'Measurements, place, material and light.' },
    type: { kind: 'long-text' },
  },
} as const satisfies Record<string, RequirementDefinition>;

export type RequirementId = keyof typeof requirements;
