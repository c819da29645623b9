import type { Language } from '#domain/definitions/text.ts';
import { DraftKeeper } from '../../shared/draft/keeper.ts';
import { keeperAt, openPlaces } from '../../shared/draft/open.ts';
import { aroundOf } from '../../shared/draft/use-keeper.ts';
import { taskDraftCalls } from './use-draft.ts';
import { leftIn, taskIn } from './written.ts';

/**
 * Saves whatever of a person's this tab has and the server has not: in the task that is open, and in those that were left while
 * nothing could be saved.
 *
 * @returns the tasks of which something is still here alone: it could not be saved, is to be chosen between, or was never sent
 */
export async function settleWritten(person: string, token: string, language: Language): Promise<readonly string[]> {
  const places = new Set([...openPlaces(), ...leftIn(person)]);
  const tasks = await Promise.all(
    [...places].map(async (place) => {
      const taskId = taskIn(person, place);
      if (taskId === undefined) return [];
      const open = keeperAt(place);
      const keeper = open ?? new DraftKeeper(aroundOf(taskDraftCalls(taskId, token, language), place));
      if (!open) await keeper.start();
      const isSaved = await keeper.settle();
      if (!open) keeper.stop();
      return isSaved ? [] : [taskId];
    }),
  );
  return tasks.flat();
}
