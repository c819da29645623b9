import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from './api.ts';

export interface Loaded<T> {
  readonly value?: T;
  readonly problem?: ApiProblem;
  readonly reload: () => Promise<void>;
}

/**
 * Loads something when the page opens, and anew when the key changes.
 *
 * @param key names what is loaded: everything the loading depends on
 */
export function useLoad<T>(load: () => Promise<T>, key: readonly unknown[]): Loaded<T> {
  const [state, setState] = useState<{ value?: T; problem?: ApiProblem }>({});
  const latest = useRef(load);
  latest.current = load;
  const reload = useCallback(async () => {
    try {
      setState({ value: await latest.current() });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setState({ problem: error });
    }
  }, []);
  const name = key.map(String).join('\n');
  const loaded = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (loaded.current === name) return;
    loaded.current = name;
    void reload();
  }, [name, reload]);
  return { ...state, reload };
}
