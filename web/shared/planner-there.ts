import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import type { Language } from '#domain/definitions/text.ts';

/** What is to be planned, as the API takes it. */
export interface Wish {
  readonly municipality: string;
  readonly also?: readonly string[] | undefined;
  readonly event: string;
  readonly answers: Answers;
  readonly openingDate?: string;
}

/** What makes plans without the service. */
export interface Planner {
  /** Of the catalogue that it has: of a page that is older than the service it is another. */
  readonly version: string;
  readonly guideHere: (language: Language) => Promise<GuideView>;
  readonly planHere: (wish: Wish, language: Language) => Promise<PlanAnswer>;
}

let planner: Planner | undefined;
let load: (() => Promise<Planner>) | undefined;

/** Says where the planner is: only a browser has use for it, and whoever writes pages beforehand must not carry it. */
export function planWith(loading: () => Promise<Planner>): void {
  load = loading;
}

/** The planner, once it has been fetched. */
export const plannerThere = (): Planner | undefined => planner;

/**
 * Fetches what makes plans without the service, and all it makes them of.
 *
 * @param language in which it has the guide when it is there: making it is most of the work
 * @returns nothing where it cannot be had
 */
export async function fetchedPlanner(language: Language): Promise<Planner | undefined> {
  planner ??= await readyIn(language).catch(() => undefined);
  return planner;
}

async function readyIn(language: Language): Promise<Planner | undefined> {
  const loaded = await load?.();
  await loaded?.guideHere(language);
  return loaded;
}

/**
 * Fetches the planner behind the page, and then has the browser keep the guide, so that it goes on without a network. Whoever asks
 * to be spared data is.
 */
export async function fetchBehind(language: Language): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  await nothingToDo();
  if (!(await fetchedPlanner(language))) return;
  await navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
}

/** When the page has been drawn and taken over, and nobody waits for it; soon, in any case. Not every browser says so. */
const nothingToDo = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: 3000 });
    else setTimeout(resolve, 1000);
  });
