import { attachmentsIn } from '#domain/case/attachments.ts';
import { factKey } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { putFact } from '../aws/dynamodb/cases.ts';
import { exists, keepFile, place } from '../aws/s3.ts';
import { openFollowUp } from '../work/follow-up.ts';
import { now } from '../work/now.ts';
import { requireCase, step } from '../work/step.ts';

/**
 * Takes the files of an application into the case, before the draft they came with is forgotten. What is in the case already
 * is enough, however long ago that was. A file that is nowhere any more is put aside, and its owner and the coordinator hear
 * of it; nothing else waits for it. Safe to repeat.
 */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  const { view } = await requireCase(caseId);
  const lost: AttachmentRef[] = [];
  for (const file of attachmentsIn(view.submitted.requirements)) {
    const kept = place.ofCase(caseId, file.id);
    if (await exists(kept)) continue;
    if (await exists(place.draft(file.id))) await keepFile(place.draft(file.id), kept, file.name);
    else if (!view.lostFiles.includes(file.id)) lost.push(file);
  }
  if (lost.length === 0) return;
  await openFollowUp(caseId, view, { about: 'file-lost', problem: 'file-lost' });
  for (const { id, name } of lost) {
    await putFact(caseId, {
      type: 'file-lost',
      key: factKey.fileLost(id),
      at: now(),
      by: { kind: 'system' },
      file: id,
      name,
      mails: [mailCause.fileLost(id)],
    });
  }
});
