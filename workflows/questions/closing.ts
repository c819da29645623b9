import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

/** Something the business had, which somebody must be told of when it ends. */
const had = <const Q extends { readonly ask: object; readonly tick: object; readonly help?: object }>(question: Q) =>
  ({ ...question, when: yes('closes'), type: yesNo }) as const;

/** What ends, and whom to tell. */
export const closing = {
  closing_company: {
    ask: { sv: 'Vad händer med företaget?', en: 'What will happen to the company?' },
    help: {
      sv: 'Ett aktiebolag finns kvar tills det är upplöst, även om ni stänger.',
      en: 'A limited company remains until it is dissolved, even if you close.',
    },
    when: yes('closes'),
    type: {
      kind: 'choice',
      options: {
        'goes-on': { sv: 'Det fortsätter med annat', en: 'It carries on with other things' },
        sole: { sv: 'En enskild firma slutar', en: 'A sole trader closes down' },
        registered: {
          sv: 'En firma eller ett handelsbolag hos Bolagsverket slutar',
          en: 'A registered sole trader or a partnership closes down',
        },
        resting: { sv: 'Aktiebolaget finns kvar utan verksamhet', en: 'The limited company remains, but dormant' },
        dissolved: { sv: 'Aktiebolaget ska upplösas', en: 'The limited company will be dissolved' },
        sold: { sv: 'Vi säljer aktierna i bolaget', en: 'We sell the shares in the company' },
        bankrupt: { sv: 'Det går i konkurs', en: 'It goes bankrupt' },
      },
    },
  },
  closing_staff: {
    ask: { sv: 'Hur många anställda måste sluta?', en: 'How many employees will have to leave?' },
    help: {
      sv: 'Räkna alla i länet. Följer de med till en köpare räknas de inte.',
      en: 'Count everyone in the county. Those who transfer to a buyer do not count.',
    },
    when: yes('closes'),
    type: {
      kind: 'choice',
      options: {
        none: { sv: 'Inga', en: 'None' },
        '1-4': { sv: '1–4', en: '1 to 4' },
        '5-25': { sv: '5–25', en: '5 to 25' },
        '26-100': { sv: '26–100', en: '26 to 100' },
        'over-100': { sv: 'Fler än 100', en: 'More than 100' },
      },
    },
  },
  had: {
    ask: { sv: 'Vad hade ni i verksamheten?', en: 'What did you have in the business?' },
    help: {
      sv: 'Vi säger vem ni ska höra av er till.',
      en: 'We will tell you who to contact.',
    },
    type: {
      kind: 'several',
      of: [
        'had_till',
        'had_lease',
        'had_alcohol',
        'had_folkol',
        'had_tobacco',
        'had_nicotine',
        'had_medicines',
        'had_hotel',
        'had_second_hand',
        'had_public_place',
        'had_food',
        'had_flammables',
        'had_preschool',
        'had_school',
        'had_care',
        'had_health_care',
        'had_taxi',
        'had_haulage',
        'had_animals',
        'had_animal_care',
        'had_plants',
        'had_car_scrapping',
        'had_injections',
      ],
    },
  },
  had_till: had({
    ask: { sv: 'Hade ni kassaregister?', en: 'Did you have a cash register?' },
    tick: { sv: 'Kassaregister', en: 'A cash register' },
  }),
  had_lease: had({
    ask: { sv: 'Hyrde ni lokalen?', en: 'Did you rent the premises?' },
    tick: { sv: 'En hyrd lokal', en: 'Rented premises' },
  }),
  had_alcohol: {
    ask: {
      sv: 'Hade ni serveringstillstånd eller gårdsförsäljning?',
      en: 'Did you hold an alcohol licence or a farm sales licence?',
    },
    tick: { sv: 'Serveringstillstånd eller gårdsförsäljning', en: 'An alcohol licence or a farm sales licence' },
    when: yes('closes'),
    type: yesNo,
  },
  had_folkol: {
    ask: { sv: 'Hade ni folköl?', en: 'Did you sell or serve low-alcohol beer?' },
    tick: { sv: 'Folköl', en: 'Low-alcohol beer' },
    when: yes('closes'),
    type: yesNo,
  },
  had_tobacco: {
    ask: { sv: 'Sålde ni tobak?', en: 'Did you sell tobacco?' },
    tick: { sv: 'Tobak', en: 'Tobacco' },
    when: yes('closes'),
    type: yesNo,
  },
  had_nicotine: {
    ask: { sv: 'Sålde ni vitt snus eller e-cigaretter?', en: 'Did you sell white snus or e-cigarettes?' },
    tick: { sv: 'Vitt snus eller e-cigaretter', en: 'White snus or e-cigarettes' },
    when: yes('closes'),
    type: yesNo,
  },
  had_medicines: {
    ask: { sv: 'Sålde ni receptfria läkemedel?', en: 'Did you sell over-the-counter medicines?' },
    tick: { sv: 'Receptfria läkemedel', en: 'Over-the-counter medicines' },
    when: yes('closes'),
    type: yesNo,
  },
} as const satisfies Questions;
