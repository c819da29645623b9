import type { Catalogue } from '../definitions/catalogue.ts';
import { namedTexts } from '../definitions/checks/texts.ts';
import { languages, type Text } from '../definitions/text.ts';
import type { Finding } from './finding.ts';

/** Words that Swedish and English share. Somebody has looked at each. */
const shared: ReadonlySet<string> = new Set(['Budget', 'Snus', 'F-skatt']);
/** A word, and not a unit such as m² or kg. */
const word = /\p{L}{3}/u;

/** Texts that are the same in both languages: somebody forgot to translate. Names of bodies and places are the same everywhere. */
export function untranslated(catalogue: Catalogue): readonly Finding[] {
  return namedTexts(catalogue).flatMap(([where, value]) => look(where, value));
}

function look(where: string, value: unknown): readonly Finding[] {
  if (value === null || typeof value !== 'object') return [];
  if (languages.every((language) => Object.hasOwn(value, language))) {
    const { sv, en } = value as Text;
    return sv === en && word.test(sv) && !shared.has(sv)
      ? [{ level: 'error', where, what: `is the same in both languages: “${sv}”: translate it` }]
      : [];
  }
  const isBody = /^(retired )?(department|municipality) \S+$/.test(where);
  return Object.entries(value).flatMap(([key, part]) =>
    isBody && key === 'name' ? [] : look(`${where}, ${key}`, part),
  );
}
