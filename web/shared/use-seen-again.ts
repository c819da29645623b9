import { useEffect } from 'react';

/**
 * Does something when a page comes into sight again: from another tab or app, or from the browser's memory, where it stood still
 * while whatever it shows went on.
 */
export function useSeenAgain(look: () => unknown): void {
  useEffect(() => {
    const seen = () => void (document.visibilityState === 'visible' && look());
    const shown = ({ persisted }: PageTransitionEvent) => void (persisted && look());
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pageshow', shown);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pageshow', shown);
    };
  }, [look]);
}
