import { chosen, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

const isPublic = chosen('event_open_to', 'public');

/** What is held, by the kinds of ordningslagen 2 kap. 1–3 §§. What demands least comes first, so of several kinds the last one counts. */
export const event = {
  event_open_to: {
    ask: { sv: 'Vem får komma?', en: 'Who may come?' },
    help: {
      sv: 'Biljett eller inträde ändrar inget. Är det en medlemsklubb som är lätt att gå med i, svara Vet inte än.',
      en: 'A ticket or a fee changes nothing. For a members’ club that is easy to join, answer I don’t know yet.',
    },
    when: yes('holds_event'),
    type: {
      kind: 'choice',
      options: {
        closed: { sv: 'Bara inbjudna eller ett bokat sällskap', en: 'Only invited guests or one booked party' },
        public: { sv: 'Alla som vill', en: 'Anyone' },
      },
    },
  },
  event_kind: {
    ask: { sv: 'Vad ska ni ordna?', en: 'What will you organise?' },
    help: {
      sv: 'Blir det flera saker? Välj den som står längst ned. Egen försäljning i egen butik är ingen marknad.',
      en: 'Is it several things? Choose the one furthest down the list. Selling in your own shop is not a market.',
    },
    when: isPublic,
    type: {
      kind: 'choice',
      options: {
        art: { sv: 'Konsert, teater, film eller annan konst', en: 'Concert, theatre, film or other art' },
        talk: {
          sv: 'Föreläsning, möte, gudstjänst eller demonstration',
          en: 'Lecture, meeting, worship or demonstration',
        },
        circus: { sv: 'Cirkus', en: 'Circus' },
        other: { sv: 'Mässa, festtåg eller annat nöje', en: 'Trade fair, parade or other entertainment' },
        dance: { sv: 'Dans, disko eller klubb', en: 'Dance, disco or club' },
        sport: { sv: 'Tävling eller uppvisning i sport', en: 'Sports competition or show' },
        combat: { sv: 'Kampsport där slag mot huvudet är tillåtna', en: 'Combat sport that allows blows to the head' },
        'road-race': {
          sv: 'Lopp på väg med cykel, häst eller fordon',
          en: 'Road race with bicycles, horses or vehicles',
        },
        funfair: { sv: 'Tivoli', en: 'Funfair' },
        market: { sv: 'Marknad eller loppis med flera säljare', en: 'Market or flea market with several sellers' },
        motor: { sv: 'Motorsport eller flyg', en: 'Motor sport or flying' },
      },
    },
  },
  event_ground: {
    ask: { sv: 'Var hålls det?', en: 'Where will it be held?' },
    help: {
      sv: 'Offentlig plats är gata, allmän väg, torg, park eller gång i galleria.',
      en: 'A public place is a street, public road, square, park or the walkway of a shopping centre.',
    },
    when: isPublic,
    type: {
      kind: 'choice',
      options: {
        indoors: { sv: 'I en lokal', en: 'Indoors, on premises' },
        outdoors: { sv: 'På annan mark utomhus', en: 'On other land outdoors' },
        'public-place': { sv: 'På offentlig plats', en: 'In a public place' },
      },
    },
  },
  event_things: {
    ask: { sv: 'Vad av detta blir det?', en: 'Which of these will there be?' },
    help: {
      sv: 'Tältets storlek räknas, inte gästerna.',
      en: 'It is the size of the tent that counts, not the number of guests.',
    },
    type: { kind: 'several', of: ['event_builds', 'big_tent', 'fun_rides'] },
  },
  event_builds: {
    ask: {
      sv: 'Ska ni ställa upp stånd, scen, tält eller stängsel?',
      en: 'Will you put up stalls, a stage, tents or fences?',
    },
    tick: { sv: 'Stånd, scen, tält eller stängsel', en: 'Stalls, a stage, tents or fences' },
    when: chosen('event_ground', 'public-place'),
    type: yesNo,
  },
  big_tent: {
    ask: { sv: 'Blir det tält för fler än 150 personer?', en: 'Will there be a tent for more than 150 people?' },
    tick: { sv: 'Tält för fler än 150 personer', en: 'A tent for more than 150 people' },
    when: isPublic,
    type: yesNo,
  },
  fun_rides: {
    ask: {
      sv: 'Blir det karusell, hoppborg eller annat man åker eller hoppar i?',
      en: 'Will there be rides, bouncy castles or the like?',
    },
    tick: { sv: 'Karusell, hoppborg eller liknande', en: 'Rides, bouncy castles or the like' },
    when: isPublic,
    type: yesNo,
  },
  event_may_disturb: {
    ask: {
      sv: 'Kan trängsel, oordning eller trafik bli ett problem?',
      en: 'Could crowding, disorder or traffic become a problem?',
    },
    help: {
      sv: 'Tänk på hur många som kommer, platsen, tiden och vad ni bygger upp.',
      en: 'Think of how many will come, the place, the time and what you put up.',
    },
    when: isPublic,
    type: yesNo,
  },
  /** Lag (2006:1006) 3 §: a permit may be given to “en organisation som är ansvarig för kampsporten”. */
  combat_federation: {
    ask: {
      sv: 'Har ert förbund redan tillstånd för kampsporten?',
      en: 'Does your federation already hold a permit for the sport?',
    },
    when: chosen('event_kind', 'combat'),
    type: yesNo,
  },
} as const satisfies Questions;
