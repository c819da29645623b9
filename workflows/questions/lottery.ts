import { any, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const lottery = {
  lottery: {
    ask: { sv: 'Ska ni ha ett eget lotteri eller bingo?', en: 'Will you hold a lottery or bingo of your own?' },
    tick: { sv: 'Eget lotteri eller bingo', en: 'A lottery or bingo of your own' },
    help: {
      sv: 'En dragning som är gratis räknas inte. Inte heller en kunskapstävling, eller att vara spelombud.',
      en: 'A free draw does not count, nor does a quiz or acting as a betting agent.',
    },
    when: any(yes('holds_event'), yes('sells_special_goods')),
    type: yesNo,
  },
  lottery_organiser: {
    ask: { sv: 'Vem ordnar lotteriet?', en: 'Who runs the lottery?' },
    help: {
      sv: 'Föreningen ska arbeta för allmän nytta och ta emot alla som medlemmar.',
      en: 'The association must work for the public good and be open to all.',
    },
    when: yes('lottery'),
    type: {
      kind: 'choice',
      options: {
        association: { sv: 'Ideell förening eller trossamfund', en: 'An association or a faith community' },
        company: { sv: 'Företag eller privatperson', en: 'A company or a private individual' },
      },
    },
  },
  /** Spellagen 3 kap. 5 § and spelförordningen 4 kap. 7 § by the price base amount of 2026, 59 200 kronor. */
  lottery_terms: {
    ask: { sv: 'Hur stort är lotteriet?', en: 'How large is the lottery?' },
    help: {
      sv: 'Beloppen gäller 2026. De små ska hållas i en enda kommun.',
      en: 'The amounts are for 2026. The small ones must be held within one municipality.',
    },
    when: yes('lottery'),
    type: {
      kind: 'choice',
      options: {
        tiny: {
          sv: 'Lott högst 14,80 kr, bara varor för högst 986 kr, vid nöje eller välgörenhet',
          en: 'Tickets at most SEK 14.80, only goods worth at most SEK 986, at an entertainment event or for charity',
        },
        small: {
          sv: 'Lott högst 14,80 kr, bara varor för högst 9 866 kr, där föreningen är med',
          en: 'Tickets at most SEK 14.80, only goods worth at most SEK 9,866, where the association takes part',
        },
        larger: { sv: 'Större eller på annat sätt', en: 'Larger, or in another way' },
        over: {
          sv: 'Större bingo, eller mer än 1 973 333 kr på fem år',
          en: 'Larger bingo, or more than SEK 1,973,333 in five years',
        },
      },
    },
  },
} as const satisfies Questions;
