import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { newPlace } from './premises.ts';
import { type Questions, yesNo } from './shapes.ts';

/** Something about the place, or a thing that will stand there, which opens questions of its own. */
const there = <const Q extends { readonly ask: object; readonly tick: object }>(question: Q) =>
  ({ ...question, when: newPlace, type: yesNo }) as const;

/** What is special about the place: its water, its drains and its plant. */
export const site = {
  site: {
    ask: { sv: 'Vad av detta finns på platsen, eller ska dit?', en: 'Which of these are on the site, or will be?' },
    help: {
      sv: 'Kryssa inte i något om allt är kopplat till kommunens ledningar och inget nytt installeras.',
      en: 'Tick nothing if everything is connected to the municipality’s pipes and nothing new is being installed.',
    },
    type: {
      kind: 'several',
      of: [
        'own_well',
        'private_sewage',
        'cooling_works',
        'new_heat_pump',
        'new_tank',
        'cooling_tower',
        'energy_plant',
        'polluted_ground',
        'near_shore',
        'valued_place',
        'outside_plan',
      ],
    },
  },
  own_well: there({
    ask: { sv: 'Kommer vattnet från egen brunn?', en: 'Does the water come from your own well?' },
    tick: { sv: 'Vatten från egen brunn', en: 'Water from your own well' },
  }),
  private_sewage: there({
    ask: { sv: 'Har fastigheten eget avlopp?', en: 'Does the property have its own sewage system?' },
    tick: { sv: 'Eget avlopp', en: 'A private sewage system' },
  }),
  cooling_works: there({
    ask: {
      sv: 'Ska ni sätta in eller bygga om fast kyla, luftkonditionering eller värmepump?',
      en: 'Will you install or convert fixed cooling, air conditioning or a heat pump?',
    },
    tick: {
      sv: 'Ny fast kyla, luftkonditionering eller stor värmepump',
      en: 'New fixed cooling, air conditioning or a large heat pump',
    },
  }),
  new_heat_pump: there({
    ask: {
      sv: 'Ska ni installera en värmepump som tar värme ur mark, berg eller vatten?',
      en: 'Will you install a heat pump that takes heat from the ground, rock or water?',
    },
    tick: {
      sv: 'Ny värmepump i mark, berg eller vatten',
      en: 'A new heat pump in the ground, rock or water',
    },
  }),
  new_tank: there({
    ask: {
      sv: 'Ska ni ställa upp en tank för olja eller bränsle?',
      en: 'Will you put up a tank for oil or fuel?',
    },
    tick: { sv: 'Ny tank för olja, diesel eller spillolja', en: 'A new tank for oil, diesel or waste oil' },
  }),
  /** FMH 3 §: water is added to an air flow so that aerosols form. */
  cooling_tower: there({
    ask: {
      sv: 'Ska ni ha ett kyltorn som sprutar vatten i luften?',
      en: 'Will you have a cooling tower that sprays water into the air?',
    },
    tick: { sv: 'Kyltorn som sprutar vatten i luften', en: 'A cooling tower that sprays water into the air' },
  }),
  energy_plant: there({
    ask: {
      sv: 'Ska ni ha en panna över 500 kW, vindkraft eller biogas?',
      en: 'Will you have a boiler over 500 kW, wind power or biogas?',
    },
    tick: { sv: 'Panna över 500 kW, vindkraft eller biogas', en: 'A boiler over 500 kW, wind power or biogas' },
  }),
  polluted_ground: there({
    ask: {
      sv: 'Ska ni gräva i, eller rena, mark som är förorenad?',
      en: 'Will you dig in, or clean up, polluted ground?',
    },
    tick: {
      sv: 'Förorenad mark eller byggnad som vi ska gräva i eller rena',
      en: 'Polluted ground or a building that we will dig in or clean up',
    },
  }),
  /** LIVSFS 2022:12 2–3 §§ and 33–35 §§. */
  water_use: {
    ask: { sv: 'Vem dricker brunnens vatten?', en: 'Who drinks the well water?' },
    help: {
      sv: 'Räkna också mat och is. Hyr ni ut villor året om räknas de som hyr inte.',
      en: 'Count food and ice too. Tenants in houses let all year round do not count.',
    },
    when: yes('own_well'),
    type: {
      kind: 'choice',
      options: {
        nobody: { sv: 'Ingen, det används till annat', en: 'Nobody, it is used for other things' },
        guests8: {
          sv: 'Bara gäster som bor här, högst åtta åt gången',
          en: 'Only guests who stay, at most eight at a time',
        },
        staff: { sv: 'Bara vi som arbetar här', en: 'Only we who work here' },
        others: {
          sv: 'Fler gäster, besökare eller barn, eller mat vi säljer',
          en: 'More guests, visitors or children, or food we sell',
        },
      },
    },
  },
  board_says_water: {
    ask: {
      sv: 'Har miljönämnden sagt att personalens vatten ska registreras?',
      en: 'Has the environment board said that the staff’s water must be registered?',
    },
    when: all(yes('own_well'), chosen('water_use', 'staff')),
    type: yesNo,
  },
  /** FMH 13–15 §§: what is done to the plant, not that there is one. */
  sewage_work: {
    ask: { sv: 'Vad ska ni göra med det egna avloppet?', en: 'What will you do with your own sewage system?' },
    help: {
      sv: 'Att bara använda det som det är kräver inget. Att byta ut det räknas som att bygga nytt.',
      en: 'Just using it as it is requires nothing. Replacing it counts as building a new one.',
    },
    when: yes('private_sewage'),
    type: {
      kind: 'choice',
      options: {
        nothing: { sv: 'Ingenting', en: 'Nothing' },
        more: {
          sv: 'Inget, men det får ta emot mycket mer än förut',
          en: 'Nothing, but it will take much more than before',
        },
        change: {
          sv: 'Ändra det, så att det klarar mer eller annat',
          en: 'Change it so that it can take more, or other things',
        },
        without_toilet: { sv: 'Bygga ett avlopp utan toalett', en: 'Build a drain without a toilet' },
        toilet: {
          sv: 'Bygga nytt med toalett, eller koppla in en toalett',
          en: 'Build a new one with a toilet, or connect a toilet',
        },
        large: { sv: 'Bygga för mer än 200 personer', en: 'Build for more than 200 people' },
      },
    },
  },
  board_says_sewage: {
    ask: {
      sv: 'Har miljönämnden sagt att avloppet måste göras om?',
      en: 'Has the environment board said that the system must be altered?',
    },
    help: {
      sv: 'Fråga innan ni öppnar. Svara Vet inte än om ni inte har frågat.',
      en: 'Ask before you open. If you have not asked, answer I don’t know yet.',
    },
    when: all(yes('private_sewage'), chosen('sewage_work', 'more')),
    type: yesNo,
  },
  /** FGF 14 §: one unit, before it is installed or converted; 4 §: f-gas. */
  refrigerant_unit: {
    ask: { sv: 'Hur stort är det största aggregatet?', en: 'How large is the largest unit?' },
    help: {
      sv: 'Det står på skylten: ton CO₂e. Kylfirman kan svara. Propan, koldioxid och ammoniak räknas inte.',
      en: 'It is on the rating plate: tonnes CO₂e. Your refrigeration firm can tell you. Propane, carbon dioxide and ammonia do not count.',
    },
    when: yes('cooling_works'),
    type: {
      kind: 'choice',
      options: {
        other: { sv: 'Inget köldmedium som räknas', en: 'No refrigerant that counts' },
        under14: { sv: 'Mindre än 14 ton CO₂e', en: 'Less than 14 tonnes CO₂e' },
        breakdown: {
          sv: '14 ton CO₂e eller mer, men det gamla har havererat och måste bytas genast',
          en: '14 tonnes CO₂e or more, but the old one broke down and must be replaced at once',
        },
        over14: { sv: '14 ton CO₂e eller mer', en: '14 tonnes CO₂e or more' },
      },
    },
  },
  tank: {
    ask: { sv: 'Hur stor är tanken?', en: 'How large is the tank?' },
    help: {
      sv: 'I ett vattenskyddsområde räknas även fat och dunkar. Kommunens karta visar området.',
      en: 'In a water protection area barrels and cans count too. The municipality’s map shows it.',
    },
    when: yes('new_tank'),
    type: {
      kind: 'choice',
      options: {
        small: { sv: 'Högst 1 m³, utanför vattenskyddsområde', en: 'At most 1 m³, outside a water protection area' },
        protected: {
          sv: 'Mer än 150 liter i vattenskyddsområde',
          en: 'More than 150 litres in a water protection area',
        },
        over1: { sv: 'Större än 1 m³', en: 'Larger than 1 m³' },
      },
    },
  },
  /** MPF 21 kap. 2–3, 10–11 and 13–15 §§. */
  energy_kind: {
    ask: { sv: 'Vilken anläggning är det?', en: 'Which plant is it?' },
    help: {
      sv: 'Höjden räknas med rotorblad. Har ni flera, välj den största.',
      en: 'Height includes the blades. If you have several, choose the largest.',
    },
    when: yes('energy_plant'),
    type: {
      kind: 'choice',
      options: {
        small: {
          sv: 'Bara reservkraft, eller en olje- eller gaspanna på högst 10 MW',
          en: 'Only backup power, or an oil or gas boiler of at most 10 MW',
        },
        wind_low: { sv: 'Ett enda vindkraftverk, högst 50 meter', en: 'A single wind turbine, at most 50 metres' },
        biogas: { sv: 'Biogas, högst 3 000 MWh per år', en: 'Biogas, at most 3,000 MWh a year' },
        boiler: {
          sv: 'Panna över 500 kW för ved eller flis, eller större olje- eller gaspanna',
          en: 'A boiler over 500 kW for wood or chips, or a larger oil or gas boiler',
        },
        wind: {
          sv: 'Ett vindkraftverk över 50 meter, eller flera tillsammans',
          en: 'One wind turbine over 50 metres, or several together',
        },
        wind_large: {
          sv: 'Två vindkraftverk över 150 meter, eller sju över 120',
          en: 'Two wind turbines over 150 metres, or seven over 120',
        },
        large: {
          sv: 'Panna över 20 MW, eller mer biogas',
          en: 'A boiler over 20 MW, or more biogas',
        },
      },
    },
  },
} as const satisfies Questions;
