import { createContext, useContext, useEffect } from 'react';

/** How what has been closed around a form is opened again. */
export const Opens = createContext<() => void>(() => undefined);

/** Opens what a form stands in when there is something wrong with it: what it says is not said to nobody. */
export function useInSight(wrong: unknown): void {
  const open = useContext(Opens);
  useEffect(() => {
    if (wrong) open();
  }, [wrong, open]);
}
