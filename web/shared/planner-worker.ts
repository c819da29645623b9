import { expose } from 'comlink';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { Wish } from './planner-there.ts';
import { temporalThere } from './temporal-there.ts';

// zod, which comes with the planner, tries whether it may make code of text: the pages' policy forbids that, and tells of every try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

/** After Temporal: the planner takes it as it finds it. */
const planner = temporalThere().then(() => import('./planner.ts'));

/** What a page may ask: `web/shared/planner.ts`, beside the page, which goes on being drawn and pressed meanwhile. */
const beside = {
  version: async (): Promise<string> => (await planner).version,
  guideHere: async (language: Language): Promise<GuideView> => (await planner).guideHere(language),
  planHere: async (wish: Wish, language: Language): Promise<PlanAnswer> => (await planner).planHere(wish, language),
};
export type PlannerBeside = typeof beside;

expose(beside);
