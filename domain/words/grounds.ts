import type { Ground } from '../definitions/outcome.ts';
import { inSentence, type Language, type Text } from '../definitions/text.ts';

/** Why a matter was dismissed or closed, as the applicant reads it. */
export const groundTexts: Readonly<Record<Ground, Text>> = {
  incomplete: {
    sv: 'Ansökan är så ofullständig att den inte går att pröva, fast ni har haft tid att komplettera den (förvaltningslagen 20 §)',
    en: 'The application is too incomplete to be examined, although you have had time to complete it (Administrative Procedure Act, section 20)',
  },
  'wrong-authority': {
    sv: 'Saken prövas av någon annan myndighet',
    en: 'The matter is for another authority',
  },
  'no-standing': {
    sv: 'Den som ansöker har inte rätt att göra det, eller har inte visat det',
    en: 'The applicant has no right to apply, or has not shown it',
  },
  'too-late': { sv: 'Den kom in för sent', en: 'It came in too late' },
  'examined-already': {
    sv: 'Samma sak är redan prövad, eller prövas i ett annat ärende',
    en: 'The same matter has been decided, or is being decided in another case',
  },
  'withdrawn-otherwise': {
    sv: 'Den är återkallad på annat sätt än här, till exempel i brev eller telefon',
    en: 'It was withdrawn in some other way, such as by letter or telephone',
  },
  'without-object': {
    sv: 'Det finns inte längre något att besluta om',
    en: 'There is nothing left to decide',
  },
};

/** How a decision ended, with its ground where it has one: for a line of the history. */
export const withGround = (outcome: string, ground: Ground | undefined, language: Language): string =>
  ground === undefined ? outcome : `${outcome} – ${inSentence(groundTexts[ground][language])}`;

/**
 * What a ground rests on, as the officer reads it. Of förvaltningslagen (2017:900) 20 § says when a deficiency can end a matter
 * unexamined, and 15 § third paragraph that a missing power of attorney can (read in the consolidated text at selex.se, published
 * 2025-06-02); the act has no paragraph for the others, which rest on what courts have held, or on the statute of the matter.
 * That is not verified here, and is said to be so.
 */
export const groundLaws: Readonly<Record<Ground, Text>> = {
  incomplete: {
    sv: 'Förvaltningslagen 20 § andra stycket: bristen ska hindra att saken prövas, och begäran ska ha sagt att följden kan bli att den inte prövas.',
    en: 'Administrative Procedure Act, section 20, second paragraph: the deficiency must stand in the way of examining the matter, and the request must have said that it may not be examined.',
  },
  'wrong-authority': unverified(
    'Vilken myndighet som prövar saken står i lagen om den. Hjälp företaget vidare (förvaltningslagen 6 §).',
    'The law on the matter says which authority examines it. Help the business on its way (Administrative Procedure Act, section 6).',
  ),
  'no-standing': {
    sv: 'Vem som får ansöka står i lagen om saken. Saknas fullmakt förelägger ni först ombudet eller företaget att visa den, och säger att ansökan annars kanske inte prövas (förvaltningslagen 15 §).',
    en: 'The law on the matter says who may apply. If a power of attorney is missing, first order the agent or the business to show it, and say that the application may otherwise not be examined (Administrative Procedure Act, section 15).',
  },
  'too-late': unverified('Sista dagen står i lagen om saken.', 'The last day stands in the law on the matter.'),
  'examined-already': unverified(
    'Säg i skälen vilket beslut eller ärende det är.',
    'Say in the reasons which decision or case it is.',
  ),
  'withdrawn-otherwise': unverified(
    'Säg i skälen när och hur återkallelsen kom. Är den oklar frågar ni först.',
    'Say in the reasons when and how the withdrawal came. If it is unclear, ask first.',
  ),
  'without-object': unverified('Säg i skälen vad som har hänt.', 'Say in the reasons what has happened.'),
};

/** A ground that no paragraph of the act names: what it rests on is for the officer to say. */
function unverified(sv: string, en: string): Text {
  return {
    sv: `${sv} Ingen paragraf i förvaltningslagen nämner den här grunden, och vi har inte kontrollerat någon annan: skriv lagstödet själv.`,
    en: `${en} No section of the Administrative Procedure Act names this ground, and we have verified no other: write the legal basis yourself.`,
  };
}
