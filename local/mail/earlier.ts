import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { MailDatabase } from './database.ts';
import { keep } from './mailbox.ts';
import { messageIdOf, type SentMail } from './sent-mail.ts';

/**
 * Takes the mails of a data folder of version 0.2.0 into the mailbox, once: their file is called otherwise when all of them
 * are there. Run after `defineMailbox`.
 *
 * @returns how many there were
 */
export async function takeEarlierMails(database: MailDatabase, directory: string): Promise<number> {
  const path = join(directory, 'mail.jsonl');
  if (!existsSync(path)) return 0;
  const mails = readFileSync(path, 'utf8').split('\n').flatMap(mailOf);
  const ids = new Set<string>();
  await database.write(() => {
    for (const { messageId: given, to, from, subject, html, text, tags, at } of mails) {
      const { caseId = '', cause = '' } = tags;
      const mark = { caseId, cause: Buffer.from(cause, 'base64url').toString() };
      // Their ids were drawn from a billion: of many mails, two may have the same.
      const messageId = ids.has(given) ? messageIdOf(mark) : given;
      ids.add(given);
      keep(database, { messageId, ...mark, to: to[0] ?? '', from, subject, html, text, at });
    }
  });
  renameSync(path, `${path}.taken`);
  return mails.length;
}

/** A line that was cut short by a crash was never acknowledged, so it is no mail. */
function mailOf(line: string): readonly SentMail[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as SentMail];
  } catch {
    return [];
  }
}
