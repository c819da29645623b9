import { useCallback, useEffect, useRef, useState } from 'react';
import { useLeaveWarning } from './use-leave-warning.ts';

/** Where something is kept until it has been sent, and for how long. */
export interface KeepingPlace {
  readonly storage: () => Storage;
  readonly maxAgeDays: number;
}

/** An owner's own device: until it is sent, over closed windows too. */
export const ownDevice: KeepingPlace = { storage: () => window.localStorage, maxAgeDays: 30 };
/** A desk that others use after: only in this tab, and forgotten at sign-out. */
export const sharedDesk: KeepingPlace = { storage: () => window.sessionStorage, maxAgeDays: 7 };

interface Kept {
  readonly at: number;
  readonly value: unknown;
}

const prefix = 'kept/';
const dayMs = 86_400_000;

/** Reads what is kept under a key; undefined when there is nothing, or it is too old. */
export function readKept<T extends object>(key: string, { storage, maxAgeDays }: KeepingPlace): T | undefined {
  try {
    const { at, value } = JSON.parse(storage().getItem(prefix + key) ?? 'null') as Kept;
    return Date.now() - at < maxAgeDays * dayMs ? (value as T) : undefined;
  } catch {
    // Nothing there, nothing readable, or no storage at all: the same nothing.
    return undefined;
  }
}

/** Keeps something. @returns whether it could be kept */
export function writeKept(key: string, value: object, { storage }: KeepingPlace): boolean {
  try {
    storage().setItem(prefix + key, JSON.stringify({ at: Date.now(), value } satisfies Kept));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what is kept under a key. */
export function dropKept(key: string, { storage }: KeepingPlace): void {
  try {
    storage().removeItem(prefix + key);
  } catch {
    // No storage: nothing was kept.
  }
}

/** The keys that begin so and still have something that is not too old; what is too old is forgotten. */
export function keptKeys(beginning: string, place: KeepingPlace): readonly string[] {
  try {
    const all = Object.keys(place.storage()).filter((key) => key.startsWith(prefix + beginning));
    return all.flatMap((whole) => {
      const key = whole.slice(prefix.length);
      if (readKept(key, place)) return [key];
      dropKept(key, place);
      return [];
    });
  } catch {
    return [];
  }
}

/**
 * State that outlives the page: what somebody writes and has not sent yet. Written at once at each change, so that no reload,
 * Back, expired sign-in or lost network takes it. Two tabs of one device show the same.
 *
 * @param empty what it is before anything is written; fields that were kept and are no longer here are left out
 * @param onElsewhere it has been written in another tab
 * @returns the value, a way to change some of it (from what it is now, for what ends later), and a way to forget it
 */
export function useKept<T extends object>(
  key: string,
  empty: T,
  place: KeepingPlace,
  onElsewhere?: () => void,
): readonly [T, (change: Partial<T> | ((now: T) => Partial<T>)) => void, () => void] {
  const start = useRef(empty);
  const [value, setValue] = useState<T>(() => ({ ...empty, ...readKept<Partial<T>>(key, place) }));
  const [safe, setSafe] = useState(true);
  const now = useRef(value);
  useLeaveWarning(!safe);
  useEffect(() => {
    const elsewhere = (event: StorageEvent) => {
      if (event.key !== prefix + key) return;
      now.current = { ...start.current, ...readKept<Partial<T>>(key, place) };
      setValue(now.current);
      onElsewhere?.();
    };
    window.addEventListener('storage', elsewhere);
    return () => window.removeEventListener('storage', elsewhere);
  }, [key, place, onElsewhere]);
  const change = useCallback(
    (how: Partial<T> | ((now: T) => Partial<T>)) => {
      now.current = { ...now.current, ...(typeof how === 'function' ? how(now.current) : how) };
      setValue(now.current);
      setSafe(writeKept(key, now.current, place));
    },
    [key, place],
  );
  const forget = useCallback(() => {
    now.current = start.current;
    setValue(start.current);
    setSafe(true);
    dropKept(key, place);
  }, [key, place]);
  return [value, change, forget];
}
