import { type Attachment, type Attachments, calledIn, isAnnouncedAs } from '#domain/ports/store/attachments.ts';
import { copyOf, kept } from './kept.ts';

/** What is known of files, for as long as the process lives. */
export function memoryAttachments(): Attachments {
  const attachments = new Map<string, Attachment>();
  return {
    async expectAttachment(announcement) {
      const before = attachments.get(announcement.id);
      if (before) return isAnnouncedAs(before, announcement);
      const announced = calledIn(announcement);
      attachments.set(announcement.id, kept({ ...announcement, announced, state: 'quarantine' }));
      return true;
    },
    readAttachment: async (id) => copyOf(attachments.get(id)),
    async prolongAttachment() {
      // It lives as long as the process does.
    },
    async settleAttachment(id, word) {
      const before = attachments.get(id);
      if (before?.state !== 'quarantine') return false;
      attachments.set(id, kept({ ...before, ...word }) as Attachment);
      return true;
    },
  };
}
