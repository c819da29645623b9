import { attachmentsIn } from '#domain/case/attachments.ts';
import type { RequirementAnswers } from '#domain/case/facts.ts';
import { filesRenewedDays } from '#domain/fields/files.ts';
import type { Draft } from '#domain/ports/store/drafts.ts';
import { files, store } from '#homes';
import { logger } from '../aws/observability.ts';
import { epochSeconds } from '../now.ts';

/**
 * Lets the files of a draft live as long as it does: a draft that is being saved gives them another term once a week.
 *
 * @param content what is about to be saved; only files that were sent to this draft are its own
 * @returns whether they were given another term now. One that could not be is tried again at the next save
 */
export async function renewFiles(draftId: string, draft: Draft, content: unknown): Promise<boolean> {
  if (epochSeconds() - draft.filesRenewedAt < filesRenewedDays * 86_400) return false;
  const { requirements = {} } = content as { requirements?: RequirementAnswers };
  try {
    await Promise.all(attachmentsIn(requirements).map(({ id }) => renewFile(draftId, id)));
    return true;
  } catch (error) {
    logger.warn('files of a draft could not be given another term', { error: (error as Error).name });
    return false;
  }
}

async function renewFile(draftId: string, id: string): Promise<void> {
  const file = await store.readAttachment(id);
  if (file?.draft !== draftId || file.state !== 'clean') return;
  if (await files.renewDraftFile(id, file.type)) await store.prolongAttachment(id, epochSeconds());
}
