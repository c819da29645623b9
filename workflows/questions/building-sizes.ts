import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { bodySays, type Questions, yesNo } from './shapes.ts';

/** What can be done without a permit only at some distance from the boundary (PBL 9 kap. 34 §). */
const freeAtADistance = any(
  all(
    any(chosen('new_building', 'side', 'square'), chosen('use_was', 'small_home')),
    chosen('new_size', 's15', 's30', 's50'),
  ),
  all(yes('extends'), chosen('extension_size', 'e30', 'side30', 'side50')),
  all(chosen('use_area', 'to50'), no('clustered')),
  all(yes('builds_wall'), chosen('wall_height', 'near', 'high')),
  all(chosen('storage_size', 'st15'), no('outside_plan')),
  chosen('sports_size', 'to1500'),
);

/** A wind turbine that no permit of the Environmental Code is sure to cover. */
const raisesTurbine = chosen('energy_kind', 'wind_low', 'wind');

/** Things on this list are forbidden by the shore only if they keep people out (miljöbalken 7 kap. 15 § 2). */
const mayHinder = any(
  yes('use_changes'),
  yes('extends'),
  yes('lays_out'),
  yes('changes_ground'),
  yes('works_in_water'),
  raisesTurbine,
  all(yes('uses_outdoors'), no('mobile')),
);
const protectedShore = chosen('shore_where', 'extended', 'within100', 'reserve');

/** How large, how near and where: asked only when it decides whether what is done needs anything. */
export const buildingSizes = {
  new_building: {
    ask: { sv: 'Vad är det för hus ni ska bygga?', en: 'What kind of building will you put up?' },
    when: yes('builds_new'),
    type: {
      kind: 'choice',
      options: {
        side: {
          sv: 'Ett mindre hus på tomten till ett större, till exempel förråd',
          en: 'A smaller building on the plot of a larger one, such as a storage shed',
        },
        square: {
          sv: 'Ett litet hus på kommunens torg, gata eller park',
          en: 'A small building in a municipal square, street or park',
        },
        main: { sv: 'Ett annat hus', en: 'Another building' },
      },
    },
  },
  new_size: {
    ask: { sv: 'Hur stort blir det?', en: 'How large will it be?' },
    help: {
      sv: 'Räkna ytan på marken. Räkna också ihop alla små hus utan bygglov på tomten.',
      en: 'Count the area on the ground. Also add up all small buildings on the plot that were built without a permit.',
    },
    when: any(chosen('new_building', 'side', 'square'), chosen('use_was', 'small_home')),
    type: {
      kind: 'choice',
      options: {
        s15: {
          sv: 'Högst 15 m² och 3 m högt, och de små husen högst 45 m² tillsammans',
          en: 'At most 15 m² and 3 m high, and the small buildings at most 45 m² in total',
        },
        s30: {
          sv: 'Högst 30 m² och 4 m högt, och de små husen högst 45 m² tillsammans',
          en: 'At most 30 m² and 4 m high, and the small buildings at most 45 m² in total',
        },
        s50: {
          sv: 'Högst 50 m² och 4,5 m högt, och de små husen högst 65 m² tillsammans',
          en: 'At most 50 m² and 4.5 m high, and the small buildings at most 65 m² in total',
        },
        larger: { sv: 'Större eller högre', en: 'Larger or taller' },
      },
    },
  },
  extension_size: {
    ask: { sv: 'Hur stor blir utbyggnaden?', en: 'How large will the extension be?' },
    help: {
      sv: 'Räkna med tidigare utbyggnader utan bygglov, och ytan under tak.',
      en: 'Include earlier extensions built without a permit, and the area under roofs.',
    },
    when: yes('extends'),
    type: {
      kind: 'choice',
      options: {
        e30: {
          sv: 'Ett större hus får högst 30 m² till, inte högre än taket',
          en: 'A larger building gains at most 30 m², no higher than its roof',
        },
        side30: {
          sv: 'Ett litet hus blir högst 30 m² och 4 m högt, och de små husen 45 m² tillsammans',
          en: 'A small building becomes at most 30 m² and 4 m high, and the small ones 45 m² in total',
        },
        side50: {
          sv: 'Ett litet hus blir högst 50 m² och 4,5 m högt, och de små husen 65 m² tillsammans',
          en: 'A small building becomes at most 50 m² and 4.5 m high, and the small ones 65 m² in total',
        },
        larger: { sv: 'Större eller högre', en: 'Larger or taller' },
      },
    },
  },
  use_area: {
    ask: { sv: 'Hur stora blir lokalerna tillsammans?', en: 'How large will the premises be in total?' },
    help: { sv: 'Räkna golvytan med väggar.', en: 'Count the floor area including walls.' },
    when: all(yes('use_changes'), yes('outside_plan')),
    type: {
      kind: 'choice',
      options: {
        to50: { sv: 'Högst 50 m²', en: 'At most 50 m²' },
        over50: { sv: 'Större', en: 'Larger' },
      },
    },
  },
  clustered: {
    ask: {
      sv: 'Gränsar tomten till andra bebyggda tomter?',
      en: 'Does the plot border on other built plots?',
    },
    help: {
      sv: 'Räkna med tomter på andra sidan en väg, gata eller park.',
      en: 'Include plots on the other side of a road, street or park.',
    },
    when: all(yes('outside_plan'), chosen('use_area', 'to50')),
    type: yesNo,
  },
  wall_height: {
    ask: { sv: 'Hur hög blir muren, planket eller altanen?', en: 'How high will the wall, fence or deck be?' },
    help: { sv: 'Mät från marken.', en: 'Measure from the ground.' },
    when: any(yes('builds_wall'), yes('builds_deck')),
    type: {
      kind: 'choice',
      options: {
        low: { sv: 'Högst 1,2 m', en: 'At most 1.2 m' },
        near: {
          sv: 'Högst 1,8 m, inom 3,6 m från ett hus',
          en: 'At most 1.8 m, within 3.6 m of a building',
        },
        high: { sv: 'Högre, eller längre från huset', en: 'Higher, or further from the building' },
      },
    },
  },
  parking_size: {
    ask: {
      sv: 'Hur stor blir all parkering på fastigheten?',
      en: 'How large will all the parking on the property be?',
    },
    when: yes('lays_parking'),
    type: {
      kind: 'choice',
      options: {
        p50: { sv: 'Högst 50 m²', en: 'At most 50 m²' },
        p100: { sv: '50–100 m²', en: '50–100 m²' },
        over: { sv: 'Över 100 m²', en: 'Over 100 m²' },
      },
    },
  },
  storage_size: {
    ask: {
      sv: 'Hur stora blir upplag och tankar tillsammans?',
      en: 'How large will storage yards and tanks be in total?',
    },
    help: { sv: 'Räkna hela fastigheten.', en: 'Count the whole property.' },
    when: any(yes('lays_storage'), chosen('tank', 'over1')),
    type: {
      kind: 'choice',
      options: {
        st15: { sv: 'Högst 15 m² och 3 m högt', en: 'At most 15 m² and 3 m high' },
        st50: { sv: '15–50 m² och högst 3 m högt', en: '15–50 m² and at most 3 m high' },
        over: { sv: 'Över 50 m² eller över 3 m högt', en: 'Over 50 m² or over 3 m high' },
      },
    },
  },
  sports_size: {
    ask: {
      sv: 'Hur stor blir all idrott ute på fastigheten?',
      en: 'How large will all the outdoor sports areas on the property be?',
    },
    when: yes('lays_sports'),
    type: {
      kind: 'choice',
      options: {
        to1500: {
          sv: 'Högst 1 500 m², eller en motorbana',
          en: 'At most 1,500 m², or a motor track',
        },
        over1500: { sv: 'Över 1 500 m²', en: 'Over 1,500 m²' },
      },
    },
  },
  mast_size: {
    ask: { sv: 'Vad är det, och hur högt blir det?', en: 'What is it, and how tall will it be?' },
    when: yes('raises_mast'),
    type: {
      kind: 'choice',
      options: {
        small: {
          sv: 'Högst 20 m, och längre från gränsen än det är högt',
          en: 'At most 20 m, and further from the boundary than it is tall',
        },
        big: {
          sv: 'Högre eller närmare, eller transformator, tunnel eller bergrum',
          en: 'Taller or nearer, or a transformer, tunnel or rock cavern',
        },
      },
    },
  },
  /** PBL 9 kap. 28 § 3. */
  turbine_height: {
    ask: { sv: 'Hur högt blir vindkraftverket?', en: 'How tall will the wind turbine be?' },
    help: {
      sv: 'Räkna med rotorblad. Har ni flera, välj det högsta.',
      en: 'Include the blades. If you have several, choose the tallest.',
    },
    when: raisesTurbine,
    type: {
      kind: 'choice',
      options: {
        low: {
          sv: 'Högst 20 m, och längre från gränsen än det är högt',
          en: 'At most 20 m, and further from the boundary than it is tall',
        },
        low_valued: {
          sv: 'Så lågt, men på en plats som är särskilt värdefull för sin historia eller sitt utseende',
          en: 'No taller than that, but in a place of special value for its history or appearance',
        },
        high: { sv: 'Högre än 20 m, eller närmare gränsen', en: 'Taller than 20 m, or nearer the boundary' },
      },
    },
  },
  /** MB 11 kap. 9 and 11–12 §§; förordningen om vattenverksamheter 19 §. */
  water_work: {
    ask: { sv: 'Hur stort blir det i vattnet?', en: 'How large an area of water will it affect?' },
    help: {
      sv: 'Räkna ytan på bottnen. Rör, ledningar och små broar hör till det första.',
      en: 'Count the area of the bed. Pipes, cables and small bridges belong in the first.',
    },
    when: yes('works_in_water'),
    type: {
      kind: 'choice',
      options: {
        river: {
          sv: 'I en å: högst 500 m², eller 600 m³ vatten per dygn och 100 000 per år',
          en: 'In a river: at most 500 m², or 600 m³ of water a day and 100,000 a year',
        },
        lake: {
          sv: 'I sjö eller hav: högst 3 000 m², eller 1 000 m³ vatten per dygn och 200 000 per år',
          en: 'In a lake or the sea: at most 3,000 m², or 1,000 m³ of water a day and 200,000 a year',
        },
        over: { sv: 'Större än så, eller en damm', en: 'Larger than that, or a dam' },
      },
    },
  },
  water_harm: {
    ask: {
      sv: 'Vad säger länsstyrelsen om arbetet i vattnet?',
      en: 'What does the county board say about the work in the water?',
    },
    help: {
      sv: 'Är det uppenbart att ingen och inget skadas behövs inget. Har ni inte frågat svarar ni Vet inte än.',
      en: 'If it is obvious that nobody and nothing is harmed, nothing is needed. If you have not asked, answer I don’t know yet.',
    },
    when: yes('works_in_water'),
    type: bodySays,
  },
  environment_permit_covers: {
    ask: {
      sv: 'Har anläggningen ett miljötillstånd som omfattar den?',
      en: 'Does the facility have an environmental permit that covers it?',
    },
    help: {
      sv: 'Tillståndet ges av länsstyrelsen eller mark- och miljödomstolen. En anmälan räcker inte.',
      en: 'The county board or the Land and Environment Court grants it. A notification is not enough.',
    },
    when: any(
      yes('lays_storage'),
      chosen('tank', 'over1'),
      chosen('mast_size', 'big'),
      chosen('turbine_height', 'high'),
    ),
    type: yesNo,
  },
  boundary: {
    ask: {
      sv: 'Hur nära gränsen eller en järnväg blir det?',
      en: 'How close to the boundary or a railway will it be?',
    },
    help: {
      sv: 'Mot gata eller järnväg är det den som sköter den som ska säga ja.',
      en: 'Next to a street or railway, whoever maintains it must agree.',
    },
    when: freeAtADistance,
    type: {
      kind: 'choice',
      options: {
        far: {
          sv: 'Minst 4,5 m till gränsen och 30 m till spår',
          en: 'At least 4.5 m from the boundary and 30 m from any tracks',
        },
        near_consent: {
          sv: 'Närmare, men grannarna har sagt ja skriftligt och planen tillåter det',
          en: 'Closer, but the neighbours have agreed in writing and the plan allows it',
        },
        near_no_consent: {
          sv: 'Närmare, utan deras ja eller mot planen',
          en: 'Closer, without their consent or against the plan',
        },
      },
    },
  },
  demolish_what: {
    ask: { sv: 'Vad ska rivas?', en: 'What will be demolished?' },
    help: {
      sv: 'Räkna hela husets yta på marken, även om ni bara river en del.',
      en: 'Count the whole building’s area on the ground, even if you only demolish part of it.',
    },
    when: yes('demolishes'),
    type: {
      kind: 'choice',
      options: {
        temp: {
          sv: 'Något som byggdes med tidsbegränsat bygglov',
          en: 'Something built with a temporary permit',
        },
        free: {
          sv: 'Ett litet hus eller en utbyggnad som får byggas utan bygglov',
          en: 'A small building or an extension that may be built without a permit',
        },
        free_over50: {
          sv: 'Något av dem, men hela huset är över 50 m²',
          en: 'One of those, but the whole building is over 50 m²',
        },
        to50: { sv: 'Ett annat hus på högst 50 m²', en: 'Another building of at most 50 m²' },
        over50: {
          sv: 'Ett annat hus över 50 m², eller en annan del av det',
          en: 'Another building over 50 m², or another part of it',
        },
      },
    },
  },
  ground_change: {
    ask: { sv: 'Hur mycket ändras marken?', en: 'How much will the ground change?' },
    when: all(yes('changes_ground'), no('outside_plan')),
    type: {
      kind: 'choice',
      options: {
        to05: { sv: 'Höjden ändras högst en halv meter', en: 'The level changes at most half a metre' },
        allowed: {
          sv: 'Mer, men till höjden i detaljplanen eller som del av ett bygglov',
          en: 'More, but to the level in the plan or as part of a building permit',
        },
        trees_paving: {
          sv: 'Träd fälls eller planteras, eller mark görs tät',
          en: 'Trees are felled or planted, or ground is hard-surfaced',
        },
        over05: { sv: 'Höjden ändras mer än en halv meter', en: 'The level changes more than half a metre' },
      },
    },
  },
  plan_on_ground: {
    ask: {
      sv: 'Kräver detaljplanen marklov för träd eller tät mark?',
      en: 'Does the plan require a permit for trees or hard surfacing?',
    },
    help: {
      sv: 'Det står i planbestämmelserna. Kommunen kan svara.',
      en: 'The plan’s provisions tell you. You can also ask the municipality.',
    },
    when: chosen('ground_change', 'trees_paving'),
    type: yesNo,
  },
  shore_where: {
    ask: { sv: 'Hur ligger platsen mot vattnet?', en: 'Where is the site in relation to the water?' },
    help: {
      sv: 'Länsstyrelsens och kommunens kartor visar var stranden är skyddad.',
      en: 'The county board’s and the municipality’s maps show where the shore is protected.',
    },
    when: any(yes('near_shore'), yes('works_in_water')),
    type: {
      kind: 'choice',
      options: {
        small_water: {
          sv: 'Bara vid en sjö på högst 1 hektar, en högst 2 m bred bäck eller vatten gjort efter juni 1975',
          en: 'Only by a lake of at most 1 hectare, a stream at most 2 m wide or water created after June 1975',
        },
        lifted: {
          sv: 'Detaljplanen har upphävt strandskyddet',
          en: 'The detailed plan has lifted the shore protection',
        },
        beyond: {
          sv: '100–300 m från stranden, utan utvidgat skydd',
          en: '100–300 m from the shore, without extended protection',
        },
        extended: {
          sv: '100–300 m från stranden, med utvidgat skydd',
          en: '100–300 m from the shore, with extended protection',
        },
        within100: { sv: 'Högst 100 m från stranden', en: 'At most 100 m from the shore' },
        reserve: {
          sv: 'Vid stranden i ett naturreservat eller annat område som staten skyddar',
          en: 'By the shore in a nature reserve or another area protected by the state',
        },
      },
    },
  },
  shore_hinders: {
    ask: {
      sv: 'Stänger det ute folk från stranden, eller skadar det djur eller växter?',
      en: 'Will it keep people away from the shore, or harm animals or plants?',
    },
    help: {
      sv: 'På en tomt tätt intill ett hus får folk oftast inte gå redan i dag.',
      en: 'On a plot right next to a building, the public usually has no right to walk even today.',
    },
    when: all(protectedShore, no('builds_new'), mayHinder),
    type: yesNo,
  },
  /** MB 7 kap. 17 § and förordningen om områdesskydd 11 §. */
  shore_county_exception: {
    ask: {
      sv: 'Har länsstyrelsen undantagit små hus intill ert hus från strandskyddet?',
      en: 'Has the county board exempted small buildings next to yours from the shore protection?',
    },
    help: {
      sv: 'Det kan gälla inom 15 m från ert hus och minst 25 m från stranden. Fråga länsstyrelsen.',
      en: 'It can apply within 15 m of your building and at least 25 m from the shore. Ask the county board.',
    },
    when: all(chosen('shore_where', 'extended', 'within100'), chosen('new_building', 'side')),
    type: yesNo,
  },
  building_facts: {
    ask: {
      sv: 'Stämmer något av detta om huset eller platsen?',
      en: 'Is any of this true of the building or the site?',
    },
    type: { kind: 'several', of: ['farm_building', 'state_building'] },
  },
  valued_place: {
    ask: {
      sv: 'Är huset eller området särskilt värdefullt för sin historia eller sitt utseende?',
      en: 'Is the building or area of special value for its history or appearance?',
    },
    tick: {
      sv: 'Särskilt värdefullt, ofta i en gammal stadskärna',
      en: 'Of special value, often in an old town centre',
    },
    help: { sv: 'Kommunen eller detaljplanen vet.', en: 'The municipality or the plan can tell you.' },
    when: any(yes('builds_new'), yes('extends'), yes('changes_front'), yes('lays_out'), yes('demolishes'), yes('sign')),
    type: yesNo,
  },
  farm_building: {
    ask: {
      sv: 'Behövs huset för jordbruk, skogsbruk, fiske eller odling i vatten?',
      en: 'Is the building needed for farming, forestry, fishing or fish farming?',
    },
    tick: {
      sv: 'Huset behövs för jordbruk, skogsbruk, fiske eller odling i vatten',
      en: 'The building is needed for farming, forestry, fishing or fish farming',
    },
    help: { sv: 'En gårdsbutik eller ett gårdskafé räknas inte.', en: 'A farm shop or farm café does not count.' },
    when: any(
      all(yes('outside_plan'), any(yes('builds_new'), yes('extends'), yes('building_works'))),
      all(protectedShore, any(yes('builds_new'), yes('extends'), yes('lays_out'), yes('changes_ground'))),
    ),
    type: yesNo,
  },
  state_building: {
    ask: { sv: 'Äger staten eller en region huset?', en: 'Does the state or a region own the building?' },
    tick: { sv: 'Staten eller en region äger huset', en: 'The state or a region owns the building' },
    when: any(
      yes('works_ventilation'),
      yes('works_water'),
      yes('works_bearing'),
      yes('works_fire'),
      yes('works_stove'),
      yes('works_lift'),
    ),
    type: yesNo,
  },
  must_be_by_water: {
    ask: { sv: 'Måste det ligga just där för att fungera?', en: 'Does it have to be in that very place to work?' },
    when: all(yes('farm_building'), protectedShore),
    type: yesNo,
  },
  changes_character: {
    ask: {
      sv: 'Ändrar skylten, belysningen eller anläggningen hur huset eller platsen ser ut?',
      en: 'Will the sign, lighting or facility change how the building or place looks?',
    },
    help: {
      sv: 'Byggnadsnämnden avgör. Har ni inte frågat svarar ni Vet inte än.',
      en: 'The building board decides. If you have not asked, answer I don’t know yet.',
    },
    when: any(
      all(yes('valued_place'), any(yes('sign'), yes('lays_out'))),
      all(raisesTurbine, chosen('turbine_height', 'low_valued')),
    ),
    type: yesNo,
  },
  road_near: {
    ask: { sv: 'Hur nära en allmän väg blir det?', en: 'How close to a public road will it be?' },
    help: {
      sv: 'Mät från vägens dike eller slänt.',
      en: 'Measure from the road’s ditch or embankment.',
    },
    when: all(
      yes('outside_plan'),
      any(chosen('sign_place', 'own_ground', 'elsewhere_short'), yes('builds_new'), yes('extends'), yes('lays_out')),
    ),
    type: {
      kind: 'choice',
      options: {
        far: { sv: 'Mer än 50 m', en: 'More than 50 m' },
        within50: { sv: '12–50 m', en: '12–50 m' },
        within12: { sv: 'Högst 12 m', en: 'At most 12 m' },
      },
    },
  },
  road_sight: {
    ask: {
      sv: 'Kan det skymma sikten eller störa trafiken på vägen?',
      en: 'Can it block the view or disturb traffic on the road?',
    },
    help: {
      sv: 'Länsstyrelsen avgör. Är ni osäkra svarar ni Vet inte än.',
      en: 'The county board decides. If you are not sure, answer I don’t know yet.',
    },
    when: all(chosen('road_near', 'within12'), any(yes('builds_new'), yes('extends'), yes('lays_out'))),
    type: yesNo,
  },
} as const satisfies Questions;
