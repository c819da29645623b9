import { useEffect } from 'react';

/** Lets the browser ask before the page is left: only for what could not be kept any other way. */
export function useLeaveWarning(when: boolean): void {
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
}
