import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from './api.ts';

export interface Loaded<T> {
  readonly value?: T;
  readonly problem?: ApiProblem;
  /** Loads once more. What was loaded stays when that fails. @returns what was loaded; undefined when it failed */
  readonly reload: () => Promise<T | undefined>;
}

/**
 * Loads something when the page opens, and anew when the key changes. When loading fails, what was there before stays beside
 * the problem: a page never loses its content. A failure of the network is tried again when it is back.
 *
 * @param key names what is loaded: everything the loading depends on
 * @param given what the page came with, for the key it has first: it is not loaded then
 */
export function useLoad<T>(load: () => Promise<T>, key: readonly unknown[], given?: T): Loaded<T> {
  const [state, setState] = useState<{ value?: T; problem?: ApiProblem }>(given === undefined ? {} : { value: given });
  const latest = useRef(load);
  latest.current = load;
  const turn = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++turn.current;
    // An older loading that ends later says nothing any more.
    const say = (next: (before: { value?: T }) => { value?: T; problem?: ApiProblem }) => {
      if (mine === turn.current) setState(next);
    };
    try {
      const value = await latest.current();
      say(() => ({ value }));
      return value;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      say(({ value }) => ({ ...(value !== undefined && { value }), problem: error }));
      return undefined;
    }
  }, []);
  const name = key.map(String).join('\n');
  const loaded = useRef(given === undefined ? undefined : name);
  useEffect(() => {
    if (loaded.current === name) return;
    loaded.current = name;
    void reload();
  }, [name, reload]);
  const unreachable = state.problem?.status === 0;
  useEffect(() => {
    if (!unreachable) return;
    const again = () => void reload();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [unreachable, reload]);
  return { ...state, reload };
}
