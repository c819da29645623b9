import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { draftDays } from '#domain/fields/files.ts';
import { type Drafts, sentDraftDays } from '#domain/ports/store/drafts.ts';
import type { EpochSeconds } from '#domain/ports/store/epoch.ts';
import type { Database } from '../database.ts';
import { parsed, storableText } from './kept.ts';

const endAfter = (days: number, now: EpochSeconds): EpochSeconds => now + days * 86_400;
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

export function sqliteDrafts(db: Database): Drafts {
  const find = (id: string) => db.sql('SELECT * FROM drafts WHERE id = ?').get(id);
  const contentOf = ({ id, content }: Record<string, unknown>) => parsed(db, content, 'content', `draft ${id}`);
  return {
    createDraft: ({ id, secret }, content, now) =>
      db.write(() => {
        const text = storableText(content);
        // Those that nobody can open any more go some at a time.
        db.sql('DELETE FROM drafts WHERE id IN (SELECT id FROM drafts WHERE expires <= ? LIMIT 20)').run(now);
        const { changes } = db
          .sql('INSERT INTO drafts VALUES (?1, ?2, ?3, 1, 0, ?4, ?5) ON CONFLICT DO NOTHING')
          .run(id, hashOf(secret), text, now, endAfter(draftDays, now));
        if (changes > 0) return 1;
        const before = find(id);
        if (before?.version !== 1 || before.secret_hash !== hashOf(secret) || Number(before.expires) <= now) return;
        return isDeepStrictEqual(contentOf(before), JSON.parse(text)) ? 1 : undefined;
      }),

    async readDraft(id, secret, now) {
      const draft = find(id);
      if (draft?.secret_hash !== hashOf(secret) || Number(draft.expires) <= now) return undefined;
      return {
        content: draft.content === null ? undefined : contentOf(draft),
        version: Number(draft.version),
        sent: draft.sent === 1,
        filesRenewedAt: Number(draft.files_renewed_at),
      };
    },

    saveDraft: (id, content, version, filesRenewed, now) =>
      db.write(() => {
        const { changes } = db
          .sql(
            `UPDATE drafts SET content = ?, version = version + 1, expires = ?, files_renewed_at = COALESCE(?, files_renewed_at)
             WHERE id = ? AND version = ? AND sent = 0`,
          )
          .run(storableText(content), endAfter(draftDays, now), filesRenewed ? now : null, id, version);
        return changes > 0 ? version + 1 : undefined;
      }),

    markDraftSent: (id, now) =>
      db.write(
        () =>
          void db
            .sql(
              'UPDATE drafts SET content = NULL, sent = 1, version = version + 1, expires = ? WHERE id = ? AND sent = 0',
            )
            .run(endAfter(sentDraftDays, now), id),
      ),
  };
}
