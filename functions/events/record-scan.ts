import { maxFileBytes, nameAsType, type RejectReason } from '#domain/fields/files.ts';
import { inDraft, inQuarantine } from '#domain/ports/files.ts';
import type { Attachment, Word } from '#domain/ports/store/attachments.ts';
import { files, store } from '#homes';
import { type ScanEvent, scanned } from '../aws/events.ts';
import { logger } from '../aws/observability.ts';
import { inspectFile } from '../work/inspect-file.ts';
import { step } from '../work/step.ts';

/**
 * Lets a file out of quarantine when no threat was found and it is of a type that we take; otherwise it is rejected. A
 * picture that is called otherwise than it is gets the ending of what it is. The copy comes before the word, so that what is
 * called clean is there. Safe to repeat.
 */
export const handler = step(async (event: ScanEvent) => {
  const scan = scanned(event);
  const attachment = scan && (await store.readAttachment(scan.id));
  if (!scan || attachment?.state !== 'quarantine') return;
  const { id, result } = scan;
  const word = await wordOn(attachment, result);
  // Whatever is never sent is forgotten there, also what was meant for a case.
  if (word.state === 'clean') await files.copyFile(inQuarantine(id), inDraft(id));
  else logger.warn('attachment rejected', { attachment: id, reason: word.reason });
  await store.settleAttachment(id, word);
});

async function wordOn({ id, size, name }: Attachment, scan: string): Promise<Word> {
  const no = (reason: RejectReason, found?: string): Word => ({ state: 'rejected', reason, found });
  if (scan === 'THREATS_FOUND') return no('threat');
  const content = await files.contentOf(inQuarantine(id));
  if (content.length !== size || size > maxFileBytes) return no('size');
  const inspected = await inspectFile(content);
  // A file that opens with a password only cannot be scanned either: the scan then says UNSUPPORTED, and we say why.
  if ('reason' in inspected) return no(inspected.reason, inspected.found);
  if (scan !== 'NO_THREATS_FOUND') return no('unchecked');
  return { state: 'clean', name: nameAsType(name, inspected.type), type: inspected.type };
}
