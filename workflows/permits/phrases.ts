import type { Phrase } from '#domain/definitions/phrase.ts';

/** What decisions about many kinds of matters say. Each paragraph is read where `workflows/law.ts` says of the statute. */
export const incomplete: Phrase = {
  for: 'reasons',
  title: 'Avvisas: ofullständig',
  text: '{business} har förelagts att komplettera senast [dag] och fått veta att ansökan annars kan avvisas, men har inte gjort det. Utan [vad som saknas] går ansökan inte att pröva. Den avvisas därför (20 § förvaltningslagen).',
};

export const withdrawn: Phrase = {
  for: 'reasons',
  title: 'Avskrivs: återkallad',
  text: '{business} har återkallat det som kom in {cameIn}. Det finns inte längre något att pröva, och ärendet avskrivs.',
};

const complete: Phrase = {
  for: 'reasons',
  title: 'Underlaget räcker',
  text: 'Det som {business} har lämnat in räcker för att pröva saken, och det visar att kraven är uppfyllda: [skriv hur].',
};

export const againstOpinion: Phrase = {
  for: 'reasons',
  title: 'Ett yttrande följs inte',
  text: '[Vem] har yttrat att [vad]. Det ändrar inte bedömningen, eftersom [varför].',
};

/** In matters that nobody else has phrases of their own for. */
export const usual: readonly Phrase[] = [complete, againstOpinion, incomplete, withdrawn];
