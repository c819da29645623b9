type Planner = typeof import('./planner.ts');

let planner: Planner | undefined;
let load: (() => Promise<Planner>) | undefined;

/** Says where the planner is: only a browser has use for it, and whoever writes pages beforehand must not carry it. */
export function planWith(loading: () => Promise<Planner>): void {
  load = loading;
}

/** The planner, once it has been fetched. */
export const plannerThere = (): Planner | undefined => planner;

/** Fetches what makes plans without the service, and all it makes them of. @returns nothing where it cannot be had */
export async function fetchedPlanner(): Promise<Planner | undefined> {
  planner ??= await load?.().catch(() => undefined);
  return planner;
}

/**
 * Fetches the planner behind the page, and then has the browser keep the guide, so that it goes on without a network. Whoever asks
 * to be spared data is.
 */
export async function fetchBehind(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  await nothingToDo();
  if (!(await fetchedPlanner())) return;
  await navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
}

/** When the page has been drawn and taken over, and nobody waits for it; soon, in any case. Not every browser says so. */
const nothingToDo = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: 3000 });
    else setTimeout(resolve, 1000);
  });
