import { wrap } from 'comlink';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { Planner } from './planner-there.ts';
import type { PlannerBeside } from './planner-worker.ts';
import PlannerWorker from './planner-worker.ts?worker';

/** Starts the planner in a thread of its own. @throws Error where that cannot be had */
export async function plannerBeside(): Promise<Planner> {
  const worker = new PlannerWorker();
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the planner could not be started')));
  });
  const beside = wrap<PlannerBeside>(worker);
  const guides = new Map<Language, Promise<GuideView>>();
  return {
    version: await Promise.race([beside.version(), failed]),
    guideHere: (language) => {
      const guide = guides.get(language) ?? beside.guideHere(language);
      guides.set(language, guide);
      return guide;
    },
    planHere: (wish, language) => beside.planHere(wish, language),
  };
}
