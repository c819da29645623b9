import type { DraftKeeper } from './keeper.ts';

/** The drafts that the page shows now, by where this tab keeps them: who leaves the desk has them saved first. */
const open = new Map<string, DraftKeeper>();

/** @returns what closes it again */
export function keptOpen(place: string, keeper: DraftKeeper): () => void {
  open.set(place, keeper);
  return () => {
    if (open.get(place) === keeper) open.delete(place);
  };
}

export const keeperAt = (place: string): DraftKeeper | undefined => open.get(place);
export const openPlaces = (): readonly string[] => [...open.keys()];
