import type { Findable } from '#domain/case/findable.ts';
import { chosenFrom, type Finds, longestOf, mostLookedAt } from '#domain/ports/store/finds.ts';
import type { Database } from '../database.ts';
import { parsed, readableOf, storableText } from './kept.ts';

const like: Partial<Findable> = { words: [], departments: [], reference: '', municipality: '' };

export function sqliteFinds(db: Database): Finds {
  const findable = (caseId: string, json: unknown) =>
    parsed<Findable>(db, json, 'entry in the search', `case ${caseId}`, like);
  return {
    makeFindable: (caseId, found) =>
      db.write(() => {
        db.touch(caseId);
        const before = db.sql('SELECT json FROM found_cases WHERE case_id = ?').get(caseId);
        const [known] = readableOf(before ? [before] : [], ({ json }) => findable(caseId, json));
        const words = new Set([...(known?.words ?? []), ...found.words]);
        db.sql('INSERT OR REPLACE INTO found_cases (case_id, json) VALUES (?, ?)').run(
          caseId,
          storableText({ ...found, words: [...words] }),
        );
        for (const word of found.words)
          db.sql('INSERT OR IGNORE INTO found_words (municipality, word, case_id) VALUES (?, ?, ?)').run(
            found.municipality,
            word,
            caseId,
          );
      }),

    async findCases(municipalities, beginnings, departments, limit) {
      const first = longestOf(beginnings);
      const entries = [...new Set(municipalities)].flatMap((municipality) =>
        db
          .sql(
            `SELECT DISTINCT case_id, json FROM found_words JOIN found_cases USING (case_id)
             WHERE municipality = ? AND word >= ? AND word < ? LIMIT ?`,
          )
          .all(municipality, first, `${first}\u{10ffff}`, mostLookedAt + 1),
      );
      const looked = readableOf(entries.slice(0, mostLookedAt), ({ case_id, json }) => {
        const caseId = String(case_id);
        return { caseId, found: findable(caseId, json) };
      });
      return chosenFrom(looked, beginnings, departments, limit, entries.length > mostLookedAt);
    },
  };
}
