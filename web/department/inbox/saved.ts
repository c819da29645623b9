import { useState } from 'react';

/** A view that an officer has saved: what they call it, and the address after the question mark. */
export interface Saved {
  readonly name: string;
  readonly search: string;
}

const placeFor = (person: string): string => `inbox-views/${person}`;

function read(person: string): readonly Saved[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeFor(person)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

const isSaved = (one: unknown): one is Saved =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as Saved).name === 'string' &&
  typeof (one as Saved).search === 'string';

/** The views that somebody has saved on this device, the latest last. One of the same name takes the place of another. */
export function useSaved(person: string) {
  const [saved, setSaved] = useState(() => read(person));
  const keep = (next: readonly Saved[]) => {
    try {
      localStorage.setItem(placeFor(person), JSON.stringify(next));
    } catch {
      // A device that keeps nothing shows them until the page is left.
    }
    setSaved(next);
  };
  return {
    saved,
    save: (one: Saved) => keep([...saved.filter(({ name }) => name !== one.name), one]),
    forget: (one: Saved) => keep(saved.filter(({ name }) => name !== one.name)),
  };
}
