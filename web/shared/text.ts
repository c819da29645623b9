import { createContext, useContext } from 'react';
import type { Language, Text } from '#domain/definitions/text.ts';
import { fill } from '#domain/words/fill.ts';

/** The language of the address: `/sv/…` or `/en/…`. */
export const LanguageContext = createContext<Language>('sv');
export const useLanguage = (): Language => useContext(LanguageContext);

/** The language of a path. Swedish where it says none. */
export const languageOf = (path: string): Language => (/^\/en(\/|$)/.test(path) ? 'en' : 'sv');

/** What officers write, in a case of any language. Said of their words, so that a screen reader reads them as Swedish. */
export const officersLanguage: Language = 'sv';

/** Picks a text in the page's language and fills in `{values}`. */
export function useSay(): (text: Text, values?: Readonly<Record<string, string | number>>) => string {
  const language = useLanguage();
  return (text, values = {}) => fill(text[language], values);
}
