import type { Catalogue } from '../definitions/catalogue.ts';
import { type Language, languages } from '../definitions/text.ts';
import type { Finding } from './finding.ts';

/** How a name begins that tells somebody to do something. */
const orders: Readonly<Record<Language, RegExp>> = {
  sv: /^(an|av|till|över)?(mäl|sök|fråga|säg|ta|tala|varsla|begär|be|lämna|skaffa|ordna|meddela|berätta|boka|köp|gör|ge|skicka|håll)(?!\p{L})|^\p{L}+era(?!\p{L})/iu,
  en: /^(notify|tell|ask|apply|(de)?register|give|take|remove|get|send|book|buy|make|hand|inform|close|keep)\b/i,
};

/**
 * Names of permits that do not read inside a sentence: “you need: notify the change”, or with a comma that a list would
 * take for its own. A name is what is asked for or handed in: “anmälan om …”, “tillstånd att …”.
 */
export function namesOutOfPlace({ permits }: Pick<Catalogue, 'permits'>): readonly Finding[] {
  return Object.values(permits).flatMap(({ id, name }) =>
    languages
      .filter(
        (language) => orders[language].test(name[language]) || /[;:.!?]|,(?!.* (?:eller|or) )/.test(name[language]),
      )
      .map((language) => ({
        level: 'error',
        where: `permit ${id}`,
        what: `its name “${name[language]}” does not read inside a sentence; say what is asked for or handed in`,
      })),
  );
}
