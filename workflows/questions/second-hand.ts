import { any, chosen, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const secondHand = {
  sells_second_hand: {
    ask: { sv: 'Ska ni köpa in och sälja begagnade varor?', en: 'Will you buy and sell second-hand goods?' },
    tick: { sv: 'Begagnade varor', en: 'Second-hand goods' },
    help: {
      sv: 'Skrot, och begagnat som ni lagar eller smälter om, räknas också.',
      en: 'Scrap, and used items that you repair or melt down, count too.',
    },
    when: any(yes('sells_special_goods'), yes('makes_or_repairs'), yes('handles_waste')),
    type: yesNo,
  },
  /** Förordning (1999:272) 2 § lists thirteen kinds. */
  second_hand_goods: {
    ask: {
      sv: 'Vilka begagnade varor köper eller tar ni emot?',
      en: 'Which second-hand goods do you buy or take in?',
    },
    help: {
      sv: 'Även ädelstenar, kameror, kikare, mopeder, motorsågar, vapen, tv och radio räknas. Säljer ni bara åt andra: svara Vet inte än.',
      en: 'Gems, cameras, binoculars, mopeds, chainsaws, weapons, TV and radio count too. If you only sell for others, answer I don’t know yet.',
    },
    when: yes('sells_second_hand'),
    type: {
      kind: 'choice',
      options: {
        other: {
          sv: 'Bara annat: kläder, möbler, böcker, leksaker, vanligt husgeråd, bilar, järn',
          en: 'Only other goods: clothes, furniture, books, toys, plain household goods, cars, iron',
        },
        listed: {
          sv: 'Även guld, silver, koppar, mässing, tenn, brons, prydnader av porslin eller glas, klockor, cyklar, båtar, telefoner, datorer, instrument, konst eller skidor',
          en: 'Also gold, silver, copper, brass, pewter, bronze, ornaments of china or glass, watches, bicycles, boats, phones, computers, instruments, art or skis',
        },
      },
    },
  },
  second_hand_how: {
    ask: { sv: 'Hur säljer ni dem?', en: 'How do you sell them?' },
    when: chosen('second_hand_goods', 'listed'),
    type: {
      kind: 'choice',
      options: {
        running: { sv: 'Löpande, i butik eller på nätet', en: 'All the time, in a shop or online' },
        auction: { sv: 'Bara på auktion eller liknande', en: 'Only at auctions or the like' },
        both: { sv: 'Båda', en: 'Both' },
      },
    },
  },
  had_second_hand: {
    ask: {
      sv: 'Var ni registrerade hos polisen för begagnade varor?',
      en: 'Were you registered with the police for second-hand goods?',
    },
    tick: { sv: 'Registrerad handel med begagnat', en: 'Registered second-hand trade' },
    when: yes('closes'),
    type: yesNo,
  },
} as const satisfies Questions;
