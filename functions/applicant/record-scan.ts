import { fileTypeFromBuffer } from 'file-type';
import { beginningOf, copyFile, idInQuarantine, keepFile, place } from '../support/files.ts';
import { logger } from '../support/observability.ts';
import { step } from '../support/route/step.ts';
import { type Attachment, type RejectReason, readAttachment, settleAttachment } from '../support/store/attachments.ts';

/** What GuardDuty says when it has scanned a file (AWS: "Monitoring S3 object scans with Amazon EventBridge"). */
interface ScanEvent {
  readonly detail: {
    readonly s3ObjectDetails: { readonly objectKey: string };
    readonly scanResultDetails: { readonly scanResultStatus: string };
  };
}

/** Enough to know every type we take. */
const sniffed = 4100;

/**
 * Lets a file out of quarantine when no threat was found and it is what it was said to be; otherwise it is rejected. The
 * copy comes before the word, so that what is called clean is there. Safe to repeat.
 */
export const handler = step(async ({ detail }: ScanEvent) => {
  const id = idInQuarantine(detail.s3ObjectDetails.objectKey);
  const attachment = id === undefined ? undefined : await readAttachment(id);
  if (id === undefined || attachment?.state !== 'quarantine') return;
  const reason = await whyNot(attachment, detail.scanResultDetails.scanResultStatus);
  if (reason === undefined) await letOut(attachment);
  else logger.warn('attachment rejected', { attachment: id, reason });
  await settleAttachment(id, reason === undefined ? 'clean' : 'rejected', reason);
});

/** To the draft it belongs to; or, when its case had asked for it, straight into the case. */
function letOut({ id, name, caseId }: Attachment): Promise<void> {
  const from = place.quarantine(id);
  return caseId === undefined ? copyFile(from, place.draft(id)) : keepFile(from, place.ofCase(caseId, id), name);
}

async function whyNot({ id, size, type }: Attachment, scan: string): Promise<RejectReason | undefined> {
  if (scan === 'THREATS_FOUND') return 'threat';
  if (scan !== 'NO_THREATS_FOUND') return 'unchecked';
  const file = await beginningOf(place.quarantine(id), sniffed);
  if (file.size !== size) return 'size';
  const found = await fileTypeFromBuffer(file.beginning);
  return found?.mime === type ? undefined : 'type';
}
