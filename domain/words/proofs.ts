import type { Proof } from '../definitions/source.ts';
import type { Language, Text } from '../definitions/text.ts';

const kinds: Readonly<Record<Proof, Text>> = {
  statute: { sv: 'lag', en: 'statute' },
  regulation: { sv: 'föreskrift', en: 'regulation' },
  authority: { sv: 'myndighetens sida', en: 'the authority’s page' },
  practice: { sv: 'kommunens sida', en: 'the municipality’s page' },
  owner: { sv: 'ert svar', en: 'your answer' },
  none: { sv: 'inte läst', en: 'not read' },
};
const ordinance: Text = { sv: 'förordning', en: 'ordinance' };
const asEnacted: Text = { sv: 'ursprunglig lydelse', en: 'as enacted' };
const wording: Text = { sv: 'lydelse t.o.m. {through}', en: 'as amended up to {through}' };

/** What kind of proof a source is, in words. A statute that calls itself an ordinance is called so. */
export function proofText({ proof, title }: { readonly proof: Proof; readonly title: string }, language: Language) {
  const isOrdinance = proof === 'statute' && /förordning/i.test(title);
  return (isOrdinance ? ordinance : kinds[proof])[language];
}

/** Which wording of a statute was read: `lydelse t.o.m. SFS 2026:1157`. */
export const wordingText = (through: string, language: Language): string =>
  through === 'as enacted' ? asEnacted[language] : wording[language].replace('{through}', through);
