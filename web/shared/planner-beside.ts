import { wrap } from 'comlink';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { Planner } from './planner-there.ts';
import type { PlannerBeside } from './planner-worker.ts';
import PlannerWorker from './planner-worker.ts?worker';

/** Longer than any device takes for a plan: a thread that a phone has put away says nothing, and no event says that it will not. */
const patienceMs = 8_000;

/**
 * Starts the planner in a thread of its own. What is asked of one that has failed is answered at once, and not waited for; one
 * that is there, and makes no plan in the time that any takes, has failed.
 *
 * @throws Error where that cannot be had
 */
export async function plannerBeside(): Promise<Planner> {
  const worker = new PlannerWorker();
  let fail: () => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = () => reject(new Error('the planner has failed'));
    worker.addEventListener('error', fail);
  });
  // It may fail while nobody asks.
  failed.catch(() => undefined);
  const orFailed = <T>(answer: Promise<T>): Promise<T> => Promise.race([failed, answer]);
  const beside = wrap<PlannerBeside>(worker);
  const guides = new Map<Language, Promise<GuideView>>();
  try {
    return {
      version: await orFailed(beside.version()),
      guideHere: (language) => {
        const guide = guides.get(language) ?? orFailed(beside.guideHere(language));
        guides.set(language, guide);
        guide.catch(() => guides.delete(language));
        return guide;
      },
      planHere: (wish, language) => {
        const timer = setTimeout(fail, patienceMs);
        return orFailed(beside.planHere(wish, language)).finally(() => clearTimeout(timer));
      },
    };
  } catch (error) {
    // Whoever tries again starts another.
    worker.terminate();
    throw error;
  }
}
