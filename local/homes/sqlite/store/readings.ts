import type { Reading, Readings } from '#domain/ports/store/readings.ts';
import { cursorOf, placeIn } from '../../cursors.ts';
import type { Database } from '../database.ts';
import { parsed, storableText } from './kept.ts';

export function sqliteReadings(db: Database): Readings {
  return {
    putReading: (caseId, reading) =>
      db.write(
        () =>
          void db
            .sql('INSERT INTO readings (case_id, at, json) VALUES (?, ?, ?)')
            .run(caseId, reading.at, storableText(reading)),
      ),

    async readingsOf(caseId, cursor, limit = 100) {
      const name = `readings of ${caseId}`;
      // After every moment there is.
      const [at = '', seq = 0] = cursor === undefined ? ['~'] : placeIn(cursor, name).split('#');
      const rows = db
        .sql(
          `SELECT at, seq, json FROM readings WHERE case_id = ? AND (at, seq) < (?, ?)
           ORDER BY at DESC, seq DESC LIMIT ?`,
        )
        .all(caseId, at, Number(seq), limit + 1);
      const shown = rows.slice(0, limit);
      const end = shown.at(-1);
      const items = shown.map(({ json }) => parsed<Reading>(db, json, 'reading', `case ${caseId}`));
      return rows.length > limit && end ? { items, cursor: cursorOf(name, `${end.at}#${end.seq}`) } : { items };
    },
  };
}
