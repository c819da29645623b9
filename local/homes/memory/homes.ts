import type { Fact } from '#domain/case/facts.ts';
import type { LinkWanted, Owed } from '#domain/ports/errands.ts';
import { memoryFiles } from './files.ts';
import { memoryMail } from './mail.ts';
import { memoryRoute } from './route.ts';
import { memoryStore } from './store.ts';

/**
 * Everything in this process, and gone with it: `#homes` under the condition `memory`. A function is called as it is, and a
 * test sees what it stored, sent and started.
 */

/** Facts that have made mails due, oldest first. */
export const due: { readonly caseId: string; readonly fact: Fact }[] = [];
/** Cases whose mails were asked for, and links that were. */
export const owed: Owed[] = [];
export const linksWanted: LinkWanted[] = [];

/** Facts that may have ended a wait, oldest first. */
export const ended: { readonly caseId: string; readonly fact: Fact }[] = [];

export const store = memoryStore(
  (caseId, fact) => due.push({ caseId, fact }),
  (caseId, fact) => ended.push({ caseId, fact }),
);
export const route = memoryRoute();
export const mail = memoryMail();
export const files = memoryFiles();
export const linkKey = async (): Promise<string> => 'a secret of this process alone';
export const sendOwedMails = async (of: Owed): Promise<void> => void owed.push(of);
export const renewAccessLater = async (of: LinkWanted): Promise<void> => void linksWanted.push(of);
