import type { QueuedNotice } from '#domain/ports/store/digests.ts';
import type { Reading } from '#domain/ports/store/readings.ts';
import { StartProblem } from '../start-problem.ts';
import type { Item } from './old-table.ts';
import type { Register } from './take-case.ts';

/**
 * Takes over what was kept beside the cases. All of it keeps the end it had.
 *
 * @param kind what the partition begins with, up to its first `#`
 * @param of the rest of its name
 * @returns when it is on the disk
 * @throws StartProblem for a kind that 0.2.0 never wrote
 */
export function takeRest(register: Register, kind: string, of: string, items: readonly Item[]): Promise<unknown> {
  const take = kinds[kind];
  if (!take)
    throw new StartProblem(
      `The old folder holds something that this version does not know: ${kind}. Nothing was imported.`,
    );
  return Promise.all(items.map((item) => take(register, of, item)));
}

type Take = (register: Register, of: string, item: Item) => Promise<unknown>;

const kinds: Readonly<Record<string, Take>> = {
  COUNTER: ({ db }, series, { last }) =>
    db.write(() => db.sql('INSERT INTO numbers VALUES (?, ?)').run(series, Number(last))),

  /** Nobody knows the secret of a draft: its hash is what was kept. */
  DRAFT: ({ db }, id, { secretHash, content, version, sent, filesRenewedAt = 0, expires }) =>
    db.write(() =>
      db
        .sql('INSERT INTO drafts VALUES (?, ?, ?, ?, ?, ?, ?)')
        .run(
          id,
          String(secretHash),
          content === undefined ? null : JSON.stringify(content),
          Number(version),
          sent === true ? 1 : 0,
          Number(filesRenewedAt),
          Number(expires),
        ),
    ),

  ATTACHMENT: ({ db }, id, { pk: _pk, sk: _sk, expires, ...attachment }) =>
    db.write(() =>
      db.sql('INSERT INTO attachments VALUES (?, ?, ?)').run(id, JSON.stringify(attachment), Number(expires)),
    ),

  DIGEST: (register, inbox, item) => {
    const day = /^RUN#(.+)$/.exec(String(item.sk))?.[1];
    if (day !== undefined) return takeDigest(register, inbox, day, item);
    const { at, caseId, cause } = item as unknown as QueuedNotice;
    return register.store.queueNotice(inbox, { at, caseId, cause });
  },

  READINGS: ({ store }, caseId, { reading }) => store.putReading(caseId, reading as Reading),

  LIMIT: ({ db }, of, { salt, counted }) => {
    const day = /^SALT#(\d+)$/.exec(of)?.[1];
    const [, kind = '', hour, whose = ''] = /^(.+)#(\d+)#(.+)$/.exec(of) ?? [];
    return db.write(() =>
      day === undefined
        ? db.sql('INSERT INTO counters VALUES (?, ?, ?, ?)').run(Number(hour), kind, whose, Number(counted))
        : db.sql('INSERT INTO salts VALUES (?, ?)').run(Number(day), String(salt)),
    );
  },
};

const textOr = (value: unknown): string | null => (value === undefined ? null : String(value));

const takeDigest = ({ db }: Register, inbox: string, day: string, item: Item) =>
  db.write(() =>
    db
      .sql('INSERT INTO digests (inbox, day, held, bound, attempted_at, sent_at) VALUES (?, ?, ?, ?, ?, ?)')
      .run(
        inbox,
        day,
        item.held === undefined ? null : JSON.stringify(item.held),
        textOr(item.before),
        textOr(item.attemptedAt),
        textOr(item.sentAt),
      ),
  );
