import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { bodySays, type Questions, yesNo } from './shapes.ts';

/** The place of the business: where it opens, and where it moves to. */
export const newPlace = any(yes('has_premises'), yes('moves'));

/** One thing that is done with the premises or the plot. Each is ticked in one list; what it opens is asked after it. */
const act = <const Q extends { readonly ask: object; readonly tick: object }>(question: Q) =>
  ({ ...question, when: newPlace, type: yesNo }) as const;

/** A kind of works inside that must be notified when it is substantial (PBF 6 kap. 1 §). */
const works = <const Q extends { readonly ask: object; readonly tick: object }>(question: Q) =>
  ({ ...question, when: yes('building_works'), type: yesNo }) as const;

/** Something that is not a building and is laid out or put up outdoors (PBL 9 kap. 19–33 §§). */
const facility = <const Q extends { readonly ask: object; readonly tick: object }>(question: Q) =>
  ({ ...question, when: yes('lays_out'), type: yesNo }) as const;

/** Acts that the shore protection can forbid (miljöbalken 7 kap. 15 §). */
const byTheShore = any(
  yes('use_changes'),
  yes('builds_new'),
  yes('extends'),
  yes('lays_out'),
  yes('changes_ground'),
  yes('works_in_water'),
  chosen('energy_kind', 'wind_low', 'wind', 'wind_large'),
  all(yes('uses_outdoors'), no('mobile')),
);

/** Acts of which the law says something else outside a detailed plan than within one. */
const wherePlansMatter = any(
  yes('use_changes'),
  yes('builds_new'),
  yes('extends'),
  chosen('front_faces', 'heat_pump', 'solar_over', 'public'),
  yes('building_works'),
  yes('lays_out'),
  yes('demolishes'),
  yes('changes_ground'),
  chosen('tank', 'over1'),
  chosen('sign_place', 'own_ground', 'elsewhere_short'),
);

/** What is done with the premises or the plot, and of what kind it is. Sizes come after, in `building-sizes.ts`. */
export const premises = {
  premises_acts: {
    ask: {
      sv: 'Vad ska ni göra med lokalen, huset eller tomten?',
      en: 'What will you do with the premises, the building or the plot?',
    },
    help: {
      sv: 'Tar ni lokalen som den är kryssar ni inte i något.',
      en: 'If you are taking the premises as they are, tick nothing.',
    },
    type: {
      kind: 'several',
      of: [
        'use_changes',
        'building_works',
        'changes_front',
        'extends',
        'builds_new',
        'lays_out',
        'changes_ground',
        'works_in_water',
        'demolishes',
        'new_exit',
        'sign',
      ],
    },
  },
  use_changes: {
    ...act({
      ask: {
        sv: 'Ska lokalen användas till något annat än den senast användes till?',
        en: 'Will the premises be used for something other than what they were last used for?',
      },
      tick: {
        sv: 'Använda den till något annat än förut',
        en: 'Use it for something other than before',
      },
    }),
    help: {
      sv: 'Har ingen använt lokalen, men har bygglov för det ni ska göra, gäller det inte er.',
      en: 'If nobody has used the premises yet, but they have a permit for what you will do, this does not apply to you.',
    },
    without: { sv: 'I en lokal som redan används så', en: 'In premises that are already used this way' },
  },
  building_works: {
    ...act({
      ask: {
        sv: 'Ska ni ändra väggar, ventilation, brandskydd eller vatten och avlopp inne i huset?',
        en: 'Will you change walls, ventilation, fire protection or water and drains inside the building?',
      },
      tick: {
        sv: 'Ändra inne: väggar, ventilation, brandskydd, vatten eller avlopp',
        en: 'Change the inside: walls, ventilation, fire protection, water or drains',
      },
    }),
    help: {
      sv: 'Måla, möblera och byta lika mot lika räknas inte.',
      en: 'Painting, furnishing and replacing like for like do not count.',
    },
    without: { sv: 'Utan ändringar inne i huset', en: 'Without changes inside the building' },
  },
  changes_front: {
    ...act({
      ask: { sv: 'Ska ni ändra fasad eller tak utvändigt?', en: 'Will you change the outside of the façade or roof?' },
      tick: { sv: 'Ändra fasad eller tak utvändigt', en: 'Change the outside of the façade or roof' },
    }),
    help: {
      sv: 'Ny dörr, nytt fönster, ny kulör, solceller eller värmepump räknas.',
      en: 'A new door, window or colour, solar panels or a heat pump count.',
    },
    without: { sv: 'Utan att ändra fasaden', en: 'Without changing the façade' },
  },
  extends: {
    ...act({
      ask: { sv: 'Ska ni bygga ut huset?', en: 'Will you extend the building?' },
      tick: { sv: 'Bygga ut huset, också med skärmtak', en: 'Extend the building, including with a canopy' },
    }),
    without: { sv: 'Utan att bygga ut', en: 'Without extending' },
  },
  builds_new: {
    ...act({
      ask: { sv: 'Ska ni bygga ett nytt hus?', en: 'Will you put up a new building?' },
      tick: {
        sv: 'Bygga ett nytt hus, ett förråd eller en kiosk',
        en: 'Put up a new building, a storage shed or a kiosk',
      },
    }),
    help: {
      sv: 'Förråd, stugor och kiosker räknas, även färdiga som ställs dit för att stå kvar.',
      en: 'Sheds, cabins and kiosks count, including ready-made ones put there to stay.',
    },
    without: { sv: 'Utan att bygga nytt', en: 'Without building anything new' },
  },
  lays_out: {
    ...act({
      ask: {
        sv: 'Ska ni anlägga något ute, till exempel parkering, altan, mur eller camping?',
        en: 'Will you construct anything outdoors, such as parking, a deck, a wall or a campsite?',
      },
      tick: {
        sv: 'Anlägga något ute: parkering, altan, mur, upplag, tank eller camping',
        en: 'Construct something outdoors: parking, a deck, a wall, storage, a tank or a campsite',
      },
    }),
    without: { sv: 'Utan att anlägga något ute', en: 'Without constructing anything outdoors' },
  },
  changes_ground: act({
    ask: {
      sv: 'Ska ni gräva, fylla upp, fälla träd eller asfaltera?',
      en: 'Will you dig, fill, fell trees or lay asphalt?',
    },
    tick: { sv: 'Gräva, fylla upp, fälla träd eller asfaltera', en: 'Dig, fill, fell trees or lay asphalt' },
  }),
  /** MB 11 kap. 3 § 1–4. */
  works_in_water: {
    ...act({
      ask: {
        sv: 'Ska ni bygga, gräva eller ta vatten i en sjö, en å eller havet?',
        en: 'Will you build, dig or take water in a lake, a river or the sea?',
      },
      tick: {
        sv: 'Brygga, pålar, muddring, eller ta vatten ur sjö eller å',
        en: 'A jetty, piles, dredging, or water taken from a lake or river',
      },
    }),
    help: {
      sv: 'Också bro, trumma, utfyllnad, rör och ledningar i vattnet. Att bara rensa eller odla fisk räknas inte.',
      en: 'Also a bridge, a culvert, filling in, and pipes and cables in the water. Just clearing, or farming fish, does not count.',
    },
    without: { sv: 'Utan brygga eller annat i vattnet', en: 'Without a jetty or anything else in the water' },
  },
  demolishes: act({
    ask: { sv: 'Ska ni riva ett hus eller en del av ett hus?', en: 'Will you demolish a building or a part of one?' },
    tick: { sv: 'Riva ett hus eller en del av det', en: 'Demolish a building or a part of it' },
  }),
  new_exit: {
    ...act({
      ask: {
        sv: 'Ska ni göra eller ändra en utfart till en allmän väg?',
        en: 'Will you make or change an access to a public road?',
      },
      tick: { sv: 'Göra eller ändra en utfart till en väg', en: 'Make or change an access to a road' },
    }),
    help: {
      sv: 'Staten eller kommunen sköter en allmän väg.',
      en: 'A public road is maintained by the state or the municipality.',
    },
  },
  sign: act({
    ask: {
      sv: 'Ska ni sätta upp eller byta skylt eller fasadbelysning?',
      en: 'Will you put up or replace a sign or lighting on the façade?',
    },
    tick: {
      sv: 'Sätta upp eller byta skylt eller fasadbelysning',
      en: 'Put up or replace a sign or lighting on the façade',
    },
  }),
  use_was: {
    ask: { sv: 'Hur skiljer sig användningen från den förra?', en: 'How does the use differ from the previous one?' },
    help: {
      sv: 'Byggnadsnämnden avgör vad som är väsentligt annat.',
      en: 'The building board decides what is substantially different.',
    },
    when: yes('use_changes'),
    type: {
      kind: 'choice',
      options: {
        near: {
          sv: 'Något liknande, till exempel butik som blir salong',
          en: 'Something similar, such as a shop becoming a salon',
        },
        own_home: { sv: 'En del av hemmet där ni bor kvar', en: 'Part of the home where you go on living' },
        clearly: {
          sv: 'Något helt annat, till exempel kontor, bostad eller lada som blir kafé',
          en: 'Something quite different, such as an office, home or barn becoming a café',
        },
        small_home: {
          sv: 'Ett mindre hus på tomten till ett större blir en egen bostad',
          en: 'A smaller building on the plot of a larger one becomes a home of its own',
        },
      },
    },
  },
  board_on_use: {
    ask: {
      sv: 'Vad säger byggnadsnämnden om den nya användningen?',
      en: 'What does the building board say about the new use?',
    },
    help: {
      sv: 'Har ni inte frågat än svarar ni Vet inte än.',
      en: 'If you have not asked yet, answer I don’t know yet.',
    },
    when: any(chosen('use_was', 'near', 'own_home'), yes('customers_at_home')),
    type: {
      kind: 'choice',
      options: {
        no_permit: { sv: 'Det krävs inget bygglov', en: 'No permit is needed' },
        permit: { sv: 'Det krävs bygglov', en: 'A permit is needed' },
      },
    },
  },
  works: {
    ask: { sv: 'Vad ska ni ändra inne i huset?', en: 'What will you change inside the building?' },
    help: {
      sv: 'Kryssa i det som ändras mycket. Små ändringar anmäls inte. Är ni osäkra svarar ni Vet inte än.',
      en: 'Tick what changes a lot. Small changes do not have to be notified. If you are not sure, answer I don’t know yet.',
    },
    type: {
      kind: 'several',
      of: [
        'works_ventilation',
        'works_water',
        'works_bearing',
        'works_fire',
        'works_stove',
        'works_lift',
        'works_home',
      ],
    },
  },
  works_ventilation: works({
    ask: { sv: 'Blir det ny ventilation eller imkanal?', en: 'Will there be new ventilation or an extraction duct?' },
    tick: { sv: 'Ny ventilation eller imkanal', en: 'New ventilation or an extraction duct' },
  }),
  works_water: works({
    ask: {
      sv: 'Blir det nya ledningar för vatten eller avlopp i huset?',
      en: 'Will there be new pipes for water or drains in the building?',
    },
    tick: { sv: 'Nya ledningar för vatten eller avlopp i huset', en: 'New pipes for water or drains in the building' },
  }),
  works_bearing: works({
    ask: {
      sv: 'Ska ni ta bort eller öppna en bärande vägg eller balk?',
      en: 'Will you remove or open a load-bearing wall or beam?',
    },
    tick: { sv: 'Bärande väggar eller balkar', en: 'Load-bearing walls or beams' },
  }),
  works_fire: works({
    ask: {
      sv: 'Ska ni ändra brandväggar, utrymning eller brandlarm i stor del?',
      en: 'Will you change a large part of the fire walls, escape routes or fire alarms?',
    },
    tick: { sv: 'Brandväggar, utrymning eller brandlarm', en: 'Fire walls, escape routes or fire alarms' },
  }),
  works_stove: works({
    ask: { sv: 'Ska ni sätta in en eldstad eller rökkanal?', en: 'Will you put in a fireplace or a flue?' },
    tick: { sv: 'Eldstad, vedugn eller rökkanal', en: 'A fireplace, wood oven or flue' },
  }),
  works_lift: works({
    ask: { sv: 'Ska ni sätta in en hiss?', en: 'Will you put in a lift?' },
    tick: { sv: 'Hiss', en: 'A lift' },
  }),
  works_home: works({
    ask: {
      sv: 'Ska ni inreda en bostad till, i ett annat hus än en villa?',
      en: 'Will you create another home, in a building that is not a single-family house?',
    },
    tick: {
      sv: 'En bostad till, i ett annat hus än en villa',
      en: 'Another home, in a building that is not a single-family house',
    },
  }),
  front_faces: {
    ask: {
      sv: 'Vart vetter fasaden eller taket ni ändrar?',
      en: 'What does the façade or roof you are changing face?',
    },
    when: yes('changes_front'),
    type: {
      kind: 'choice',
      options: {
        private: { sv: 'Gård eller egen mark', en: 'A courtyard or your own land' },
        small_house: {
          sv: 'Det är en villa, ett förråd eller annat litet hus',
          en: 'It is a one- or two-family house, a shed or another small building',
        },
        solar: {
          sv: 'Det gäller bara solceller på högst 11 kilowatt',
          en: 'It is only solar panels of at most 11 kilowatts',
        },
        heat_pump: {
          sv: 'Gata eller annan allmän plats, men bara en värmepump',
          en: 'A street or other public place, but only a heat pump',
        },
        solar_over: {
          sv: 'Gata eller annan allmän plats, men bara solceller över 11 kilowatt',
          en: 'A street or other public place, but only solar panels over 11 kilowatts',
        },
        public: { sv: 'Gata, torg, park eller annan allmän plats', en: 'A street, square, park or other public place' },
      },
    },
  },
  /** PBL 1 kap. 4 §: a change of the front only if “byggnadens yttre karaktärsdrag påverkas”. */
  board_on_heat_pump: {
    ask: {
      sv: 'Vad säger byggnadsnämnden om värmepumpen på fasaden?',
      en: 'What does the building board say about the heat pump on the façade?',
    },
    help: {
      sv: 'Syns den knappt krävs oftast inget. Har ni inte frågat svarar ni Vet inte än.',
      en: 'If it can hardly be seen, usually nothing is needed. If you have not asked, answer I don’t know yet.',
    },
    when: all(no('outside_plan'), chosen('front_faces', 'heat_pump')),
    type: bodySays,
  },
  facilities: {
    ask: { sv: 'Vad ska ni anlägga ute?', en: 'What will you construct outdoors?' },
    type: {
      kind: 'several',
      of: ['lays_parking', 'builds_deck', 'builds_wall', 'lays_storage', 'lays_leisure', 'lays_sports', 'raises_mast'],
    },
  },
  lays_parking: facility({
    ask: { sv: 'Ska ni anlägga parkering?', en: 'Will you make a parking area?' },
    tick: { sv: 'Parkering', en: 'Parking' },
  }),
  builds_deck: facility({
    ask: { sv: 'Ska ni bygga en altan eller ett trädäck?', en: 'Will you build a deck?' },
    tick: { sv: 'Altan eller trädäck', en: 'A deck' },
  }),
  builds_wall: facility({
    ask: { sv: 'Ska ni bygga mur eller plank?', en: 'Will you build a wall or a solid fence?' },
    tick: { sv: 'Mur eller plank', en: 'A wall or a solid fence' },
  }),
  lays_storage: facility({
    ask: {
      sv: 'Ska ni ha upplag, materialgård eller fast tank ute?',
      en: 'Will you have a storage yard, a material yard or a fixed tank outdoors?',
    },
    tick: { sv: 'Upplag, materialgård eller fast tank', en: 'A storage yard, material yard or fixed tank' },
  }),
  lays_leisure: facility({
    ask: {
      sv: 'Ska ni anlägga en camping, en hamn, en park med djur eller nöjen, eller en lift?',
      en: 'Will you set up a campsite, a marina, a zoo, an amusement park or a ski lift?',
    },
    tick: {
      sv: 'Camping, båthamn, nöjespark, djurpark, skidlift, linbana eller begravningsplats',
      en: 'A campsite, marina, amusement park, zoo, ski lift, cable car or burial ground',
    },
  }),
  lays_sports: facility({
    ask: { sv: 'Ska ni anlägga en idrottsplats ute?', en: 'Will you make an outdoor sports ground?' },
    tick: { sv: 'Idrottsplats, till exempel padel', en: 'A sports ground, such as a padel court' },
  }),
  raises_mast: facility({
    ask: {
      sv: 'Blir det mast, torn, skorsten, transformator eller bergrum?',
      en: 'Will it be a mast, tower, chimney, transformer or rock cavern?',
    },
    tick: {
      sv: 'Mast, torn, skorsten, transformator eller bergrum',
      en: 'A mast, tower, chimney, transformer or rock cavern',
    },
  }),
  sign_place: {
    ask: { sv: 'Var ska skylten eller belysningen sitta?', en: 'Where will the sign or lighting be?' },
    when: yes('sign'),
    type: {
      kind: 'choice',
      options: {
        own_building: { sv: 'På huset där verksamheten är', en: 'On the building where the business is' },
        own_ground: { sv: 'På en stolpe eller tavla på egen mark', en: 'On a post or board on your own land' },
        elsewhere_short: {
          sv: 'På en annan plats, högst fyra veckor',
          en: 'Somewhere else, for at most four weeks',
        },
        elsewhere: { sv: 'På en annan plats, längre tid', en: 'Somewhere else, for longer' },
      },
    },
  },
  near_shore: {
    ask: {
      sv: 'Ligger platsen nära hav, sjö, å eller bäck?',
      en: 'Is the place near the sea, a lake, a river or a stream?',
    },
    tick: { sv: 'Nära hav, sjö, å eller bäck', en: 'Near the sea, a lake, a river or a stream' },
    help: {
      sv: 'Räkna upp till 300 meter från stranden.',
      en: 'Count up to 300 metres from the shore.',
    },
    when: all(newPlace, byTheShore),
    type: yesNo,
  },
  outside_plan: {
    ask: { sv: 'Ligger platsen utanför detaljplan?', en: 'Is the place outside a detailed plan?' },
    tick: { sv: 'Utanför detaljplan, ofta på landet', en: 'Outside a detailed plan, often in the countryside' },
    help: {
      sv: 'I tätort gäller nästan alltid en detaljplan. Kommunens karta visar.',
      en: 'In towns there is almost always a detailed plan. The municipality’s map shows you.',
    },
    when: any(
      all(newPlace, wherePlansMatter),
      yes('customers_at_home'),
      yes('uses_outdoors'),
      yes('holds_event'),
      yes('keeps_animals'),
      yes('works_land'),
    ),
    type: yesNo,
  },
  build_weeks: {
    ask: {
      sv: 'Hur många veckor räknar ni med att bygga?',
      en: 'How many weeks do you expect the building work to take?',
    },
    help: {
      sv: 'En uppskattning räcker. Bygget får börja först när byggnadsnämnden har gett startbesked.',
      en: 'An estimate is enough. Work may start only once the building board has given its start clearance.',
    },
    when: any(yes('building_works'), yes('changes_front'), yes('extends'), yes('builds_new'), yes('lays_out')),
    type: { kind: 'number', min: 0, max: 104, unit: { sv: 'veckor', en: 'weeks' } },
  },
} as const satisfies Questions;
