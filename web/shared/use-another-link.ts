import { useEffect } from 'react';

const isKey = (fragment: string): boolean => /^#[^.]+\..+/.test(fragment);

/**
 * Opens the page anew when the link of another case, or draft, is opened in the same tab: nothing but the fragment changes then,
 * and the page would go on with what it shows. What was written is kept, as at any reload.
 */
export function useAnotherLink(): void {
  useEffect(() => {
    const look = ({ oldURL, newURL }: HashChangeEvent) => {
      const [before, now] = [new URL(oldURL), new URL(newURL)];
      if (isKey(now.hash) && before.href.replace(before.hash, '') === now.href.replace(now.hash, ''))
        window.location.reload();
    };
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
}
