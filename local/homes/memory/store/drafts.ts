import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { draftDays } from '#domain/fields/files.ts';
import { type Draft, type Drafts, sentDraftDays } from '#domain/ports/store/drafts.ts';
import type { EpochSeconds } from '#domain/ports/store/epoch.ts';
import { copyOf, kept } from './kept.ts';

const daySeconds = 86_400;
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

interface KeptDraft extends Draft {
  readonly secretHash: string;
  readonly expires: EpochSeconds;
}

export function memoryDrafts(): Drafts {
  const drafts = new Map<string, KeptDraft>();
  return {
    async createDraft({ id, secret }, content, now) {
      const before = drafts.get(id);
      if (before) {
        const isSame = before.secretHash === hashOf(secret) && before.expires > now;
        return isSame && before.version === 1 && isDeepStrictEqual(before.content, copyOf(content)) ? 1 : undefined;
      }
      drafts.set(id, {
        secretHash: hashOf(secret),
        content: kept(content),
        version: 1,
        sent: false,
        expires: now + draftDays * daySeconds,
        filesRenewedAt: now,
      });
      return 1;
    },

    async readDraft(id, secret, now) {
      const draft = drafts.get(id);
      if (draft?.secretHash !== hashOf(secret) || draft.expires <= now) return undefined;
      const { content, version, sent, filesRenewedAt } = draft;
      return { content: copyOf(content), version, sent, filesRenewedAt };
    },

    async saveDraft(id, content, version, filesRenewed, now) {
      const next = kept(content);
      const draft = drafts.get(id);
      if (draft?.version !== version || draft.sent) return undefined;
      const expires = now + draftDays * daySeconds;
      const renewed = filesRenewed && { filesRenewedAt: now };
      drafts.set(id, { ...draft, content: next, version: version + 1, expires, ...renewed });
      return version + 1;
    },

    async markDraftSent(id, now) {
      const draft = drafts.get(id);
      if (!draft || draft.sent) return;
      const expires = now + sentDraftDays * daySeconds;
      drafts.set(id, { ...draft, content: undefined, sent: true, version: draft.version + 1, expires });
    },
  };
}
