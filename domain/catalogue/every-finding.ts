import type { Day } from '../calendar/day.ts';
import type { Definitions } from '../definitions/catalogue.ts';
import { CatalogueError, defineCatalogue } from '../definitions/define-catalogue.ts';
import type { Finding } from './finding.ts';
import { reviewCatalogue } from './review.ts';

/** A finding as a sentence that begins with the definition it is about. */
export const sentenceOf = ({ where, what }: Finding): string => (where === '' ? what : `${where}: ${what}`);

/**
 * Everything there is to say of definitions, at once: what stops a program that loads them, and what only an editor is told.
 *
 * @param today the Swedish calendar day sources are aged by
 */
export function everyFinding(definitions: Definitions, today: Day): readonly Finding[] {
  try {
    return reviewCatalogue(defineCatalogue(definitions), today).findings;
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return findingsOf(error, today);
  }
}

/** What was refused, and what else there is to say of the same definitions as far as they can be looked through. */
export function findingsOf({ problems, catalogue }: CatalogueError, today: Day): readonly Finding[] {
  return [...problems.map((what): Finding => ({ level: 'error', where: '', what })), ...reviewed()];

  function reviewed(): readonly Finding[] {
    try {
      return reviewCatalogue(catalogue, today).findings;
    } catch {
      return [
        {
          level: 'error',
          where: 'the catalogue',
          what: 'the rest of it cannot be looked through yet: mend what stands above, and run this again',
        },
      ];
    }
  }
}
