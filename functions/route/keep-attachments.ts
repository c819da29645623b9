import { attachmentsIn } from '#domain/case/attachments.ts';
import { factKey } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { inCase, inDraft } from '#domain/ports/files.ts';
import { files, store } from '#homes';
import { now } from '../now.ts';
import { openFollowUp } from '../work/follow-up.ts';
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
    const kept = inCase(caseId, file.id);
    if (await files.exists(kept)) continue;
    if (await files.exists(inDraft(file.id))) await files.keepFile(inDraft(file.id), kept, file.name);
    else if (!view.lostFiles.includes(file.id)) lost.push(file);
  }
  if (lost.length === 0) return;
  await openFollowUp(caseId, view, { about: 'file-lost', problem: 'file-lost' });
  for (const { id, name } of lost) {
    await store.putFact(caseId, {
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
