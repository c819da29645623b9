import { all, any, chosen, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

/** Something that stands outdoors. Ordningslagen 3 kap. 19 § names them: “upplag, försäljningsstånd, ställningar, skyltar, containrar”. */
const thing = <const Q extends { readonly ask: object; readonly tick: object }>(question: Q) =>
  ({ ...question, when: yes('uses_outdoors'), type: yesNo }) as const;

export const outdoors = {
  outdoors: {
    ask: { sv: 'Vad ska ni ha utomhus?', en: 'What will you have outdoors?' },
    help: {
      sv: 'Både på egen mark och där alla går.',
      en: 'Both on your own land and where the public walks.',
    },
    type: {
      kind: 'several',
      of: [
        'outdoor_seating',
        'stall_outdoors',
        'goods_outdoors',
        'sign_outdoors',
        'container_outdoors',
        'other_outdoors',
        'uses_fireworks',
      ],
    },
  },
  outdoor_seating: thing({
    ask: { sv: 'Vill ni ha uteservering?', en: 'Do you want outdoor seating?' },
    tick: { sv: 'Uteservering', en: 'Outdoor seating' },
    without: { sv: 'Utan uteservering från början', en: 'Without outdoor seating at first' },
  }),
  stall_outdoors: thing({
    ask: {
      sv: 'Ska ni sälja från stånd, vagn eller kiosk utomhus?',
      en: 'Will you sell from a stall, a cart or a kiosk outdoors?',
    },
    tick: { sv: 'Stånd, vagn eller kiosk', en: 'A stall, a cart or a kiosk' },
  }),
  goods_outdoors: thing({
    ask: { sv: 'Ska ni ställa ut varor utanför butiken?', en: 'Will you put goods outside the shop?' },
    tick: { sv: 'Varor utanför butiken', en: 'Goods outside the shop' },
  }),
  sign_outdoors: thing({
    ask: { sv: 'Ska ni ställa ut en lös skylt?', en: 'Will you put out a free-standing sign?' },
    tick: { sv: 'En lös skylt (trottoarpratare)', en: 'A free-standing sign (A-board)' },
  }),
  container_outdoors: thing({
    ask: {
      sv: 'Ska ni ha container, byggsäck, ställning eller lift utomhus?',
      en: 'Will you have a skip, a rubble bag, scaffolding or a cherry picker outdoors?',
    },
    tick: {
      sv: 'Container, byggsäck, ställning eller lift',
      en: 'A skip, a rubble bag, scaffolding or a cherry picker',
    },
  }),
  other_outdoors: thing({
    ask: { sv: 'Ska något annat ta plats utomhus?', en: 'Will anything else take up space outdoors?' },
    tick: { sv: 'Filminspelning, tält eller annat som tar plats', en: 'Filming, a tent or something else' },
  }),
  uses_fireworks: {
    ask: { sv: 'Ska ni använda fyrverkeri eller scenpyroteknik?', en: 'Will you use fireworks or stage pyrotechnics?' },
    tick: { sv: 'Fyrverkeri', en: 'Fireworks' },
    help: { sv: 'Konfetti utan laddning räknas inte.', en: 'Confetti without an explosive charge does not count.' },
    without: { sv: 'Utan fyrverkeri', en: 'Without fireworks' },
    when: any(yes('uses_outdoors'), yes('holds_event')),
    type: yesNo,
  },
  outdoor_places: {
    ask: { sv: 'Var ska det stå?', en: 'Where will it stand?' },
    help: {
      sv: 'Kryssa i alla platser. Egen mark kryssar ni inte i, och inte heller plats på någon annans marknad.',
      en: 'Tick every place. Do not tick your own land, or a pitch at somebody else’s market.',
    },
    type: { kind: 'several', of: ['uses_public_place', 'on_market_square', 'by_country_road', 'ground_of_others'] },
  },
  uses_public_place: {
    ask: {
      sv: 'Ska något stå på gata, torg eller i park, utanför torghandelns platser?',
      en: 'Will anything stand in a street, square or park, outside the market pitches?',
    },
    tick: {
      sv: 'Gata, trottoar, park eller torg, utanför torghandelns platser',
      en: 'A street, pavement, park or square, outside the market pitches',
    },
    help: {
      sv: 'Det är platser där alla får gå. Står allt på egen gård, eller på torghandeln, svarar ni nej.',
      en: 'These are places where the public may walk. If everything stands in your own yard or at the market, answer no.',
    },
    when: yes('uses_outdoors'),
    type: yesNo,
  },
  on_market_square: {
    ask: {
      sv: 'Ska ni stå på torget, där kommunen har torghandel?',
      en: 'Will you stand in the square where the municipality has a market?',
    },
    tick: { sv: 'En av torghandelns platser på torget', en: 'One of the market pitches in the square' },
    when: yes('uses_outdoors'),
    type: yesNo,
  },
  by_country_road: {
    ask: {
      sv: 'Ska ni stå vid en allmän väg på landet?',
      en: 'Will you stand beside a public road in the countryside?',
    },
    tick: { sv: 'Vid en väg på landet, på vägren eller rastplats', en: 'By a country road, on a verge or in a lay-by' },
    when: yes('uses_outdoors'),
    type: yesNo,
  },
  ground_of_others: {
    ask: { sv: 'Ska ni stå på mark som någon annan äger?', en: 'Will you stand on land that somebody else owns?' },
    tick: {
      sv: 'Någon annans gård eller parkering, eller en galleria',
      en: 'Somebody else’s yard or car park, or a shopping centre',
    },
    when: yes('uses_outdoors'),
    type: yesNo,
  },
  /** Ordningslagen 1 kap. 2 § 4: “landområden och utrymmen inomhus som stadigvarande används för allmän trafik”. */
  passage_of_others: {
    ask: {
      sv: 'Går folk i allmänhet där varje dag, som i en galleria?',
      en: 'Do members of the public pass there every day, as in a shopping centre?',
    },
    help: {
      sv: 'Då är det offentlig plats även om marken är privat. Är ni osäkra svarar ni Vet inte än och frågar polisen.',
      en: 'Then it is a public place even if the land is private. If you are not sure, answer I don’t know yet and ask the police.',
    },
    when: yes('ground_of_others'),
    type: yesNo,
  },
  /** Ordningslagen 3 kap. 1 §: “endast tillfälligt och i obetydlig omfattning och utan att inkräkta på någon annans tillstånd”. */
  place_use: {
    ask: { sv: 'Hur ofta och hur mycket plats tar det?', en: 'How often, and how much space does it take up?' },
    help: {
      sv: 'Lagen undantar bara det som är tillfälligt, litet och inte i vägen.',
      en: 'The law exempts only what is brief, small and not in the way.',
    },
    when: any(yes('uses_public_place'), yes('passage_of_others')),
    type: {
      kind: 'choice',
      options: {
        'once-small': {
          sv: 'Någon enstaka gång, kort stund och liten yta',
          en: 'Once or so, briefly and taking up little space',
        },
        regular: { sv: 'Ofta, länge eller mer plats', en: 'Often, for long, or taking up more space' },
      },
    },
  },
} as const satisfies Questions;

/** Asked after what stands outdoors and what is held, since those are what it matters to. */
export const ground = {
  blasting: {
    ask: { sv: 'Ska ni spränga?', en: 'Will you blast rock?' },
    help: {
      sv: 'Entreprenören söker oftast. Be att få se tillståndet.',
      en: 'The contractor usually applies. Ask to see the permit.',
    },
    when: any(yes('builds_new'), yes('extends'), yes('changes_ground'), yes('demolishes')),
    type: yesNo,
  },
  municipal_land: {
    ask: {
      sv: 'Sköter kommunen platsen, som gata, torg eller park?',
      en: 'Does the municipality look after the place, as a street, square or park?',
    },
    help: {
      sv: 'Svara nej om en vägförening eller någon annan sköter den. Kommunen kan svara.',
      en: 'Answer no if a road association or somebody else does. The municipality can tell you.',
    },
    when: any(
      yes('uses_public_place'),
      chosen('event_ground', 'public-place'),
      all(yes('has_public_place'), yes('new_org_number')),
    ),
    type: yesNo,
  },
  /** Väglagen 1 §: who keeps a public road is the state or a municipality. Others are private roads. */
  on_public_road: {
    ask: { sv: 'Är det en allmän väg?', en: 'Is it a public road?' },
    help: {
      sv: 'Allmänna vägar sköts av staten eller kommunen. Andra vägar är enskilda.',
      en: 'Public roads are maintained by the state or the municipality. Other roads are private.',
    },
    when: yes('uses_public_place'),
    type: yesNo,
  },
  pyro_where: {
    ask: { sv: 'Var ska fyrverkeriet användas?', en: 'Where will the fireworks be used?' },
    when: yes('uses_fireworks'),
    type: {
      kind: 'choice',
      options: {
        away: { sv: 'Utomhus, långt från andra', en: 'Outdoors, far from other people' },
        'near-people': { sv: 'Utomhus, nära folk, hus eller djur', en: 'Outdoors, near people, houses or animals' },
        'sports-ground': { sv: 'På en idrottsplats vid match', en: 'On a sports ground at a match' },
        'indoors-event': { sv: 'Inomhus, där allmänheten får komma', en: 'Indoors, where the public may come' },
      },
    },
  },
  /** LBE 16 § and MSBFS 2019:1: since 1 June 2019 a rocket with a stick is no longer among what may be used freely. */
  pyro_pieces: {
    ask: { sv: 'Vilka pjäser ska ni använda?', en: 'Which fireworks will you use?' },
    help: {
      sv: 'Anlitar ni ett fyrverkeriföretag är det företaget som har tillståndet. Be att få se det.',
      en: 'If you hire a firework company, it holds the permit. Ask to see it.',
    },
    when: yes('uses_fireworks'),
    type: {
      kind: 'choice',
      options: {
        free: {
          sv: 'Bara tårtor, fontäner och annat som säljs fritt',
          en: 'Only cakes, fountains and others that are freely sold',
        },
        hired: { sv: 'Allt sköts av ett fyrverkeriföretag', en: 'A firework company does it all' },
        restricted: {
          sv: 'Raketer med pinne, eller annat som kräver kurs',
          en: 'Rockets with a stick, or others that require a course',
        },
      },
    },
  },
  /** Ordningslagen 3 kap. 8–9 §§: a municipality may demand a permit for fireworks in its own rules. */
  pyro_local_rules: {
    ask: {
      sv: 'Kräver kommunens ordningsföreskrifter tillstånd för fyrverkeri där?',
      en: 'Do the municipality’s local rules require a permit for fireworks there?',
    },
    help: {
      sv: 'Många kommuner har sådana regler i tätort. Är ni osäkra svarar ni Vet inte än.',
      en: 'Many municipalities have such rules in towns. If you are not sure, answer I don’t know yet.',
    },
    when: chosen('pyro_where', 'away'),
    type: yesNo,
  },
  had_public_place: {
    ask: {
      sv: 'Hade ni något på gata, torg eller park?',
      en: 'Did you have anything in a street, square or park?',
    },
    tick: { sv: 'Något på gata, torg eller park', en: 'Something in a street, square or park' },
    when: yes('closes'),
    type: yesNo,
  },
} as const satisfies Questions;
