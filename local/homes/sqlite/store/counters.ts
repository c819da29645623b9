import { createHmac, randomBytes } from 'node:crypto';
import { type Counters, hourSeconds } from '#domain/ports/store/counters.ts';
import type { Database } from '../database.ts';

const daySeconds = 86_400;

/** Of whose it is only a hash with the day's salt is kept. */
export function sqliteCounters(db: Database): Counters {
  /** The salt of a day. It is forgotten the day after, and then nobody can tell which address a hash was of. */
  const saltOf = (day: number): string => {
    const stored = db
      .sql('INSERT INTO salts VALUES (?, ?) ON CONFLICT DO UPDATE SET salt = salt RETURNING salt')
      .get(day, randomBytes(32).toString('base64url'));
    return String(stored?.salt);
  };
  let sweptIn: number | undefined;
  const sweep = (hour: number, day: number): void => {
    if (sweptIn === hour) return;
    sweptIn = hour;
    db.sql('DELETE FROM counters WHERE hour < ?').run(hour);
    db.sql('DELETE FROM salts WHERE day < ?').run(day);
  };
  return {
    countWithinHour: (kind, whose, most, now) =>
      db.write(() => {
        const hour = Math.floor(now / hourSeconds);
        const day = Math.floor(now / daySeconds);
        sweep(hour, day);
        const hash = createHmac('sha256', saltOf(day)).update(whose).digest('base64url');
        const { changes } = db
          .sql(
            `INSERT INTO counters SELECT ?1, ?2, ?3, 1 WHERE ?4 > 0
             ON CONFLICT DO UPDATE SET counted = counted + 1 WHERE counted < ?4`,
          )
          .run(hour, kind, hash, most);
        return changes > 0 ? 0 : (hour + 1) * hourSeconds - now;
      }),
  };
}
