import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

const treatment = <const Q extends { readonly ask: object; readonly tick: object; readonly help?: object }>(
  question: Q,
) => ({ ...question, when: yes('treats_bodies'), type: yesNo }) as const;

export const health = {
  treatments: {
    ask: { sv: 'Vad av detta ska kunder få hos er?', en: 'Which of these will customers get from you?' },
    help: {
      sv: 'Tatuering, piercing, akupunktur, microneedling, fotvård med skalpell och rakning med kniv sticker eller skär. Klippning och massage gör det inte.',
      en: 'Tattooing, piercing, acupuncture, microneedling, foot care with a scalpel and shaving with a razor pierce or cut. Haircuts and massage do not.',
    },
    type: { kind: 'several', of: ['aesthetic_injections', 'skin_piercing', 'solarium', 'pool'] },
  },
  /** FEK 2 §: superficial needling counts only with a drug, blood or a filler; needle-free with a drug only. */
  aesthetic_injections: treatment({
    ask: {
      sv: 'Erbjuder ni injektioner av filler, botulinumtoxin, läkemedel eller eget blod, eller operationer?',
      en: 'Do you offer injections of filler, botulinum toxin, medicines or the customer’s own blood, or surgery?',
    },
    tick: {
      sv: 'Injektion av filler, botulinumtoxin, läkemedel eller eget blod, eller operation för utseendet',
      en: 'Injections of filler, botulinum toxin, medicines or the customer’s own blood, or cosmetic surgery',
    },
    help: {
      sv: 'Microneedling utan sådana ämnen räknas inte hit.',
      en: 'Microneedling without such substances does not count.',
    },
    without: { sv: 'Utan injektioner från början', en: 'Without injections at first' },
  }),
  /** FMH 38 § 1: the tool decides, also a razor that only cuts, since 1 July 2021 (SFS 2021:368). */
  skin_piercing: treatment({
    ask: {
      sv: 'Använder ni nålar, skalpell, rakkniv eller annat som sticker eller skär?',
      en: 'Do you use needles, scalpels, razors or other tools that pierce or cut?',
    },
    tick: {
      sv: 'Behandling med nålar, skalpell, rakkniv eller annat som sticker eller skär',
      en: 'Treatment with needles, a scalpel, a razor or other tools that pierce or cut',
    },
    help: {
      sv: 'Filler, botulinumtoxin och eget blod räknas inte hit. Är ni osäkra på ett verktyg, fråga miljönämnden.',
      en: 'Filler, botulinum toxin and the customer’s own blood do not count here. If you are not sure about a tool, ask the environment board.',
    },
  }),
  solarium: treatment({
    ask: { sv: 'Ska kunder kunna sola i solarium?', en: 'Will customers be able to use a solarium?' },
    tick: { sv: 'Solarium', en: 'A solarium' },
    without: { sv: 'Utan solarium från början', en: 'Without a solarium at first' },
  }),
  pool: treatment({
    ask: {
      sv: 'Ska det finnas pool, bubbelpool eller annat bad?',
      en: 'Will there be a pool, a hot tub or the like?',
    },
    tick: { sv: 'Pool, badtunna, bubbelpool eller annat bad', en: 'A pool, a hot tub or the like' },
    without: { sv: 'Utan bad från början', en: 'Without the pool at first' },
  }),
  /** FMH 38 § 2: “för allmänheten eller som på annat sätt används av många människor”. */
  pool_users: {
    ask: { sv: 'Vilka badar?', en: 'Who will use it?' },
    help: {
      sv: 'Ett strandbad utan bassäng räknas inte.',
      en: 'A bathing beach without a pool does not count.',
    },
    when: yes('pool'),
    type: {
      kind: 'choice',
      options: {
        few: { sv: 'Bara ett sällskap åt gången, som hyr', en: 'Only one party at a time, who hire it' },
        many: { sv: 'Allmänheten, medlemmar eller många gäster', en: 'The public, members or many guests' },
      },
    },
  },
  board_says_pool: {
    ask: {
      sv: 'Har miljönämnden sagt att badet ska anmälas?',
      en: 'Has the environment board said that the pool must be notified?',
    },
    help: {
      sv: 'Lagen säger inte hur många som är många. Svara Vet inte än om ni inte har frågat.',
      en: 'The law does not say how many is many. If you have not asked, answer I don’t know yet.',
    },
    when: all(yes('pool'), chosen('pool_users', 'few')),
    type: yesNo,
  },
} as const satisfies Questions;
