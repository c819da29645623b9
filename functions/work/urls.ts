import type { MailboxDoes } from '#domain/case/address-mails.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { NewDraft } from '#domain/ports/store/drafts.ts';
import { setting } from '../aws/environment.ts';

const publicUrl = setting('PUBLIC_URL');

/** The applicant's way in. The key is in the fragment, which no server and no log ever sees. */
export const caseUrl = (language: Language, caseId: string, secret: string): string =>
  `${publicUrl}/${language}/case#${caseId}.${secret}`;

/** Where whoever reads a mailbox confirms that it is to be used, or stops it. Its key is in the fragment, too. */
export const mailboxUrl = (
  language: Language,
  { caseId, ask, does, key }: { caseId: string; ask: number; does: MailboxDoes; key: string },
): string => `${publicUrl}/${language}/address#${caseId}.${ask}.${does}.${key}`;

/** Where a body outside the catalogue reads what it is asked, and answers. Its key is in the fragment, too. */
export const referralUrl = ({ caseId, referral, key }: { caseId: string; referral: string; key: string }): string =>
  `${publicUrl}/sv/referral#${caseId}.${referral}.${key}`;

/** A task's page. An officer signs in there. */
export const taskUrl = (taskId: string): string => `${publicUrl}/sv/department/tasks/${encodeURIComponent(taskId)}`;

/** The inbox of whoever signs in. */
export const inboxUrl = (): string => `${publicUrl}/sv/department`;

/** Where a draft is gone on with. Its key is in the fragment, too. */
export const draftUrl = (language: Language, { id, secret }: NewDraft): string =>
  `${publicUrl}/${language}/apply#${id}.${secret}`;
