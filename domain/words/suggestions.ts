import type { SuggestionState } from '../case/suggestions.ts';
import type { Text } from '../definitions/text.ts';

/** How it stands with a suggestion, as staff reads it. */
export const suggestionStateTexts: Readonly<Record<SuggestionState, Text>> = {
  open: { sv: 'Väntar på företagets svar', en: 'Waits for the business to answer' },
  accepted: { sv: 'Företaget sa ja', en: 'The business accepted' },
  declined: { sv: 'Företaget sa nej', en: 'The business declined' },
  'taken-back': { sv: 'Tillbakataget', en: 'Taken back' },
  lapsed: { sv: 'Ärendet avslutades utan svar', en: 'The case ended without an answer' },
};

/** Why what is suggested cannot join: the case has what it never applies together with. To withdraw that may end the case. */
export const excludedText: Text = {
  sv: 'Det kan inte finnas i samma ärende som {about}. Vill ni byta: fråga den som föreslog det innan ni återkallar något. En återkallelse går inte att ångra.',
  en: 'It cannot be in the same case as {about}. If you want to change, ask whoever suggested it before you withdraw anything. A withdrawal cannot be undone.',
};

/** What a suggestion does to the day that its owner plans for. */
export const openingTexts = {
  same: {
    sv: 'Dagen ni har planerat för ändras inte: {after} om alla använder hela sin tid.',
    en: 'The day you planned for stays the same: {after}, if everybody uses all of their time.',
  },
  later: {
    sv: 'Dagen ni har planerat för flyttas: från {before} till {after} om alla använder hela sin tid, och till {early} om det går fort.',
    en: 'The day you planned for moves: from {before} to {after} if everybody uses all of their time, and to {early} if it goes quickly.',
  },
  apart: {
    sv: 'Öppningen behöver inte vänta på det. Det är inget lov att börja med det som det gäller. {opening}',
    en: 'The opening need not wait for it. That is no permission to begin what it is about. {opening}',
  },
} as const satisfies Record<string, Text>;

/** To a body whose part in the case is over. */
export const partOver: Text = {
  sv: 'Er uppgift är avslutad utan beslut, så ni kan inte längre föreslå något i ärendet.',
  en: 'Your task has ended without a decision, so you can no longer suggest anything in the case.',
};
