import { draftFileDays } from '#domain/fields/files.ts';
import { type Attachment, type Attachments, calledIn, isAnnouncedAs } from '#domain/ports/store/attachments.ts';
import type { EpochSeconds } from '#domain/ports/store/epoch.ts';
import type { Database } from '../database.ts';
import { parsed, storableText } from './kept.ts';

const endOf = (now: EpochSeconds): EpochSeconds => now + draftFileDays * 86_400;

export function sqliteAttachments(db: Database): Attachments {
  const find = (id: string): Attachment | undefined => {
    const row = db.sql('SELECT json FROM attachments WHERE id = ?').get(id);
    return row && parsed<Attachment>(db, row.json, 'record', `file ${id}`);
  };
  return {
    expectAttachment: (announcement, now) =>
      db.write(() => {
        // Those whose term is over go some at a time.
        db.sql('DELETE FROM attachments WHERE id IN (SELECT id FROM attachments WHERE expires <= ? LIMIT 20)').run(now);
        const attachment = { ...announcement, announced: calledIn(announcement), state: 'quarantine' };
        const { changes } = db
          .sql('INSERT INTO attachments VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
          .run(announcement.id, storableText(attachment), endOf(now));
        if (changes > 0) return true;
        const before = find(announcement.id);
        return before !== undefined && isAnnouncedAs(before, announcement);
      }),

    readAttachment: async (id) => find(id),

    prolongAttachment: (id, now) =>
      db.write(() => void db.sql('UPDATE attachments SET expires = ? WHERE id = ?').run(endOf(now), id)),

    settleAttachment: (id, word) =>
      db.write(() => {
        const before = find(id);
        if (before?.state !== 'quarantine') return false;
        db.sql('UPDATE attachments SET json = ? WHERE id = ?').run(storableText({ ...before, ...word }), id);
        return true;
      }),
  };
}
