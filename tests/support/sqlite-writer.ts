import { openDatabase } from '#local/homes/sqlite/database.ts';
import { sqliteStore } from '#local/homes/sqlite/store.ts';

/**
 * `node sqlite-writer.ts <folder> <round>`: stores facts until it is killed, as ten who write at once, and prints the name of
 * each that was acknowledged.
 */
const [folder = '', round = ''] = process.argv.slice(2);
const db = openDatabase(folder);
const store = sqliteStore(db);
await Promise.all(
  Array.from({ length: 10 }, async (_, writer) => {
    for (let i = 0; ; i++) {
      const key = `task/${round}-${writer}/${String(i).padStart(6, '0')}`;
      const fact = {
        type: 'mail-queued',
        key,
        at: '2027-01-12T11:00:00.000Z',
        by: { kind: 'system' },
        cause: key,
      } as const;
      await store.putFact(`case-${writer}`, { ...fact, mails: ['m'] });
      await db.committed();
      process.stdout.write(`case-${writer} ${key}\n`);
    }
  }),
);
