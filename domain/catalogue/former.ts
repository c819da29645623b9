import type { Catalogue } from '../definitions/catalogue.ts';
import { nothingRetired, type Retired } from '../definitions/retired.ts';

/**
 * A catalogue of an earlier version as today's rules read it: what a catalogue has since come to hold is empty in it.
 *
 * @param stored what was read from it, as plain data
 * @throws TypeError with a sentence when it is no catalogue
 */
export function asToday(stored: unknown, today: Catalogue): Catalogue {
  if (stored === null || typeof stored !== 'object') throw new TypeError('it holds no catalogue');
  const parts = Object.entries(today).map(([part, now]): [string, unknown] => {
    const then = (stored as Record<string, unknown>)[part];
    if (part === 'retired') return [part, retiredIn(stored)];
    if (then === undefined) return [part, Array.isArray(now) ? [] : typeof now === 'object' ? {} : ''];
    if (typeof then !== typeof now || Array.isArray(then) !== Array.isArray(now))
      throw new TypeError(`its ${part} are kept in another way than today's`);
    return [part, then];
  });
  return Object.fromEntries(parts) as unknown as Catalogue;
}

/** What was retired then. Catalogues of 0.2.0 knew nothing retired, and those after it questions alone. */
function retiredIn(stored: object): Retired {
  const { retired, retiredQuestions } = stored as { retired?: Retired; retiredQuestions?: Retired['questions'] };
  return { ...nothingRetired, ...(retiredQuestions && { questions: retiredQuestions }), ...retired };
}
