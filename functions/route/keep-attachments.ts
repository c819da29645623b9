import { attachmentsIn } from '#domain/case/attachments.ts';
import { keepFile, place } from '../support/files.ts';
import { requireCase, step } from '../support/route/step.ts';

/** Takes the files of an application into the case, before the draft they came with is forgotten. Safe to repeat. */
export const handler = step(async ({ caseId }: { caseId: string }) => {
  const { view } = await requireCase(caseId);
  const files = attachmentsIn(view.submitted.requirements);
  await Promise.all(files.map(({ id, name }) => keepFile(place.draft(id), place.ofCase(caseId, id), name)));
});
