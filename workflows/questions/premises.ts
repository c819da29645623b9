import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const premises = {
  use_changes: {
    ask: {
      sv: 'Ska lokalen användas till något annat än den senast användes till?',
      en: 'Will the premises be used for something other than what they were last used for?',
    },
    help: {
      sv: 'Till exempel från kontor eller butik till restaurang, eller från bostad till vandrarhem. Är användningen densamma som förut svarar ni nej.',
      en: 'For example from an office or shop to a restaurant, or from a home to a hostel. If the use is the same as before, answer no.',
    },
    without: {
      sv: 'I en lokal som redan används så',
      en: 'In premises that are already used this way',
    },
    when: yes('has_premises'),
    type: yesNo,
  },
  builds_or_extends: {
    ask: {
      sv: 'Ska ni bygga nytt, bygga ut eller ändra fasaden mot gata, torg eller park?',
      en: 'Will you build, extend or change the front towards a street, square or park?',
    },
    help: {
      sv: 'Hit hör också att dela upp en lokal i flera.',
      en: 'Dividing premises into several counts too.',
    },
    without: { sv: 'Utan att bygga nytt eller ändra fasaden', en: 'Without building or changing the front' },
    when: yes('has_premises'),
    type: yesNo,
  },
  build_weeks: {
    ask: { sv: 'Hur många veckor räknar ni med att bygga?', en: 'How many weeks do you expect to build?' },
    help: {
      sv: 'En uppskattning räcker. Bygget får börja först när byggnadsnämnden har gett startbesked.',
      en: 'An estimate is enough. Works may start only when the building board has given its start clearance.',
    },
    type: { kind: 'number', min: 0, max: 104, unit: { sv: 'veckor', en: 'weeks' } },
  },
  building_works: {
    ask: {
      sv: 'Ska ni ändra ventilation, bärande väggar, brandskydd eller vatten och avlopp i huset?',
      en: 'Will you change ventilation, load-bearing walls, fire protection or water and drains in the building?',
    },
    help: {
      sv: 'Till exempel en imkanal över spisen, en ny öppning i en vägg eller fler toaletter. Måla och möblera räknas inte.',
      en: 'For example an exhaust duct over the stove, a new opening in a wall or more toilets. Painting and furnishing do not count.',
    },
    without: { sv: 'Utan ändringar i huset', en: 'Without changes to the building' },
    when: yes('has_premises'),
    type: yesNo,
  },
  near_shore: {
    ask: {
      sv: 'Ligger platsen nära en strand?',
      en: 'Is the place near a shore?',
    },
    help: {
      sv: 'Strandskydd gäller oftast 100 meter från sjö eller vattendrag. Vid Mälaren i Köping gäller 300 meter.',
      en: 'Shore protection usually covers 100 metres from a lake or river. By Mälaren in Köping it covers 300 metres.',
    },
    when: yes('has_premises'),
    type: yesNo,
  },
  max_persons: {
    ask: {
      sv: 'Hur många personer kan vara i lokalen samtidigt?',
      en: 'How many people can be in the premises at once?',
    },
    help: { sv: 'Räkna både gäster och personal.', en: 'Count both guests and staff.' },
    when: yes('has_premises'),
    type: { kind: 'number', min: 1, max: 10000, unit: { sv: 'personer', en: 'people' } },
  },
  sign: {
    ask: { sv: 'Ska ni sätta upp eller byta skylt?', en: 'Will you put up or replace a sign?' },
    when: yes('has_premises'),
    type: yesNo,
  },
} as const satisfies Questions;
