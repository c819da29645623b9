import { listed } from './formats.ts';

/** The languages every text a person reads exists in. Swedish comes first. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. Definitions, pages and mails all use this one shape. */
export type Text = Readonly<Record<Language, string>>;

/**
 * Picks the reader's language from an `Accept-Language` header or a `lang` query value.
 *
 * @param wanted for example `en-GB,en;q=0.9`; missing or unknown gives Swedish
 * @example languageOf('en-GB,en;q=0.9') // 'en'
 */
export function languageOf(wanted: string | undefined): Language {
  for (const part of (wanted ?? '').toLowerCase().split(',')) {
    const tag = part.trim().slice(0, 2);
    if (tag === 'sv' || tag === 'en') return tag;
  }
  return 'sv';
}

/** Joins names the way a sentence does: `a, b och c` or `a, b and c`. */
export const listOf = (names: readonly string[], language: Language): string => listed(names, language, 'conjunction');

/** A name as it stands inside a sentence: `Bygglov` becomes `bygglov`, and `Anmälan om F-skatt` keeps its F. */
export const inSentence = (name: string): string => name.charAt(0).toLocaleLowerCase('sv') + name.slice(1);

/** What begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** A matter as a sentence speaks of it, with the article that English asks for: `bygglov`, `the building permit`. */
export const spokenOf = (name: string, language: Language): string =>
  language === 'sv' ? inSentence(name) : `the ${inSentence(name.replace(/^(The|An?) /, ''))}`;

/** The name of a body that a sentence does not begin with: `the Police Authority`. A Swedish one stays as it is. */
export const bodyInSentence = (name: string): string => name.replace(/^The /, 'the ');
