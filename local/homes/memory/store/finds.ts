import type { Findable } from '#domain/case/findable.ts';
import { chosenFrom, type Finds } from '#domain/ports/store/finds.ts';
import type { CaseFolders } from './case-folder.ts';
import { copyOf } from './kept.ts';

export function findsIn(folders: CaseFolders): Finds {
  return {
    async makeFindable(caseId, found) {
      const folder = folders.of(caseId);
      const words = new Set([...(folder.found?.words ?? []), ...found.words]);
      folder.found = copyOf({ ...found, words: [...words] } satisfies Findable);
    },

    async findCases(municipalities, beginnings, departments, limit) {
      const entries = folders
        .all()
        .flatMap(([caseId, { found }]) =>
          found && municipalities.includes(found.municipality) ? [{ caseId, found }] : [],
        );
      return chosenFrom(copyOf(entries), beginnings, departments, limit, false);
    },
  };
}
