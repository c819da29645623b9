import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const food = {
  commercial_kitchen: {
    ask: {
      sv: 'Ska ni laga, steka, baka eller diska så att fett kan nå avloppet?',
      en: 'Will you cook, fry, bake or wash up so that fat can reach the drains?',
    },
    help: {
      sv: 'Serverar ni bara kaffe och färdig mat svarar ni nej.',
      en: 'If you only serve coffee and ready-made food, answer no.',
    },
    when: yes('handles_food'),
    type: yesNo,
  },
  animal_products_wholesale: {
    ask: {
      sv: 'Ska ni tillverka varor av kött, fisk, mjölk eller ägg och sälja dem till andra företag?',
      en: 'Will you make products of meat, fish, milk or eggs and sell them to other businesses?',
    },
    help: {
      sv: 'Säljer ni bara direkt till den som äter svarar ni nej.',
      en: 'If you only sell to the person who eats it, answer no.',
    },
    when: yes('handles_food'),
    type: yesNo,
  },
} as const satisfies Questions;
