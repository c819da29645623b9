import { maxFileBytes, nameAsType, type RejectReason } from '#domain/fields/files.ts';
import { type Attachment, readAttachment, settleAttachment, type Word } from '../aws/dynamodb/attachments.ts';
import { logger } from '../aws/observability.ts';
import { contentOf, copyFile, idInQuarantine, keepFile, place } from '../aws/s3.ts';
import { inspectFile } from '../work/inspect-file.ts';
import { step } from '../work/step.ts';

/** What GuardDuty says when it has scanned a file (AWS: "Monitoring S3 object scans with Amazon EventBridge"). */
interface ScanEvent {
  readonly detail: {
    readonly s3ObjectDetails: { readonly objectKey: string };
    readonly scanResultDetails: { readonly scanResultStatus: string };
  };
}

/**
 * Lets a file out of quarantine when no threat was found and it is of a type that we take; otherwise it is rejected. A
 * picture that is called otherwise than it is gets the ending of what it is. The copy comes before the word, so that what is
 * called clean is there. Safe to repeat.
 */
export const handler = step(async ({ detail }: ScanEvent) => {
  const id = idInQuarantine(detail.s3ObjectDetails.objectKey);
  const attachment = id === undefined ? undefined : await readAttachment(id);
  if (id === undefined || attachment?.state !== 'quarantine') return;
  const word = await wordOn(attachment, detail.scanResultDetails.scanResultStatus);
  if (word.state === 'clean') await letOut({ ...attachment, name: word.name });
  else logger.warn('attachment rejected', { attachment: id, reason: word.reason });
  await settleAttachment(id, word);
});

/** To the draft it belongs to; or, when its case had asked for it, straight into the case. */
function letOut({ id, name, caseId }: Attachment): Promise<void> {
  const from = place.quarantine(id);
  return caseId === undefined ? copyFile(from, place.draft(id)) : keepFile(from, place.ofCase(caseId, id), name);
}

async function wordOn({ id, size, name }: Attachment, scan: string): Promise<Word> {
  const no = (reason: RejectReason, found?: string): Word => ({ state: 'rejected', reason, found });
  if (scan === 'THREATS_FOUND') return no('threat');
  const content = await contentOf(place.quarantine(id));
  if (content.length !== size || size > maxFileBytes) return no('size');
  const inspected = await inspectFile(content);
  // A file that opens with a password only cannot be scanned either: the scan then says UNSUPPORTED, and we say why.
  if ('reason' in inspected) return no(inspected.reason, inspected.found);
  if (scan !== 'NO_THREATS_FOUND') return no('unchecked');
  return { state: 'clean', name: nameAsType(name, inspected.type), type: inspected.type };
}
