import { yes } from '#domain/definitions/condition.ts';
import type { QuestionDefinition } from '#domain/definitions/question.ts';

const yesNo = { kind: 'yes-no' } as const;

/** Every question the guide can ask. An event picks its own and their order. */
export const questions = {
  handles_food: {
    ask: {
      sv: 'Ska ni laga, servera eller sälja mat eller dryck?',
      en: 'Will you prepare, serve or sell food or drink?',
    },
    type: yesNo,
  },
  takeover: {
    ask: {
      sv: 'Tar ni över en verksamhet som redan finns i lokalen?',
      en: 'Are you taking over a business that is already in the premises?',
    },
    help: {
      sv: 'Säljarens tillstånd följer nästan aldrig med. Ni söker egna.',
      en: 'The seller’s permits almost never come with the purchase. You apply for your own.',
    },
    type: yesNo,
  },
  use_changes: {
    ask: {
      sv: 'Ska lokalen användas till något annat än den senast användes till?',
      en: 'Will the premises be used for something other than what they were last used for?',
    },
    help: {
      sv: 'Till exempel från kontor eller butik till restaurang. Var lokalen redan restaurang eller kafé svarar ni nej.',
      en: 'For example from an office or shop to a restaurant. If it already was a restaurant or café, answer no.',
    },
    type: yesNo,
  },
  build_weeks: {
    ask: { sv: 'Hur många veckor räknar ni med att bygga?', en: 'How many weeks do you expect to build?' },
    help: {
      sv: 'En uppskattning räcker. Bygget får börja först när byggnadsnämnden har gett startbesked.',
      en: 'An estimate is enough. Works may start only when the building board has given its start clearance.',
    },
    type: { kind: 'number', min: 0, max: 104, unit: { sv: 'veckor', en: 'weeks' } },
    when: yes('use_changes'),
  },
  serves_alcohol: {
    ask: {
      sv: 'Ska ni servera vin, starköl, sprit eller andra alkoholdrycker till allmänheten?',
      en: 'Will you serve wine, strong beer, spirits or other alcoholic drinks to the public?',
    },
    help: {
      sv: 'Gäller drycker över 3,5 volymprocent. Folköl frågar vi om separat.',
      en: 'This means drinks above 3.5 per cent by volume. We ask about low-alcohol beer separately.',
    },
    type: yesNo,
  },
  serves_folkol: {
    ask: { sv: 'Ska ni servera eller sälja folköl?', en: 'Will you serve or sell low-alcohol beer (folköl)?' },
    help: {
      sv: 'Öl över 2,25 och upp till 3,5 volymprocent. Den som har serveringstillstånd behöver inte anmäla servering av folköl.',
      en: 'Beer above 2.25 and up to 3.5 per cent by volume. With a licence to serve alcohol you need not notify serving it.',
    },
    type: yesNo,
    when: { question: 'serves_alcohol', is: false },
  },
  outdoor_seating: {
    ask: { sv: 'Vill ni ha uteservering?', en: 'Do you want outdoor seating?' },
    type: yesNo,
  },
  uses_public_place: {
    ask: {
      sv: 'Ska uteserveringen stå på gata, torg, park eller annan offentlig plats?',
      en: 'Will the outdoor seating stand on a street, square, park or other public place?',
    },
    help: {
      sv: 'Offentlig plats är sådan mark inom detaljplan som allmänheten har tillgång till. På egen gård svarar ni nej.',
      en: 'A public place is land within a detailed plan that the public can use. On your own yard, answer no.',
    },
    type: yesNo,
    when: yes('outdoor_seating'),
  },
  municipal_land: {
    ask: { sv: 'Äger eller sköter kommunen marken?', en: 'Does the municipality own or manage the land?' },
    help: {
      sv: 'Är ni osäkra svarar ni Vet inte än. Kommunen kan svara.',
      en: 'If you are not sure, answer I don’t know yet. The municipality can tell you.',
    },
    type: yesNo,
    when: yes('uses_public_place'),
  },
  flammable_goods: {
    ask: {
      sv: 'Ska ni ha gasol eller annan brandfarlig vara över gränsen?',
      en: 'Will you keep LPG or other flammable goods above the limit?',
    },
    help: {
      sv: 'I en lokal för allmänheten går gränsen vid 2 liter gas inomhus och 60 liter helt utomhus. En flaska utomhus som matar ett kök inomhus räknas som inomhus. Räkna med terrassvärmare.',
      en: 'In premises open to the public the limit is 2 litres of gas indoors and 60 litres fully outdoors. A bottle outside that feeds an indoor kitchen counts as indoors. Include patio heaters.',
    },
    type: yesNo,
  },
  sign: {
    ask: { sv: 'Ska ni sätta upp eller byta skylt?', en: 'Will you put up or replace a sign?' },
    type: yesNo,
  },
  has_employees: {
    ask: { sv: 'Ska ni ha anställda?', en: 'Will you have employees?' },
    type: yesNo,
  },
} as const satisfies Record<string, QuestionDefinition>;

export type QuestionId = keyof typeof questions;
