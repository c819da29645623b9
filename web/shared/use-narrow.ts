import { useLayoutEffect, useState } from 'react';

const query = '(max-width: 40rem)';

/** Whether the page is as narrow as a phone's. A page that is written beforehand does not know, and says no until it is taken over. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const media = window.matchMedia(query);
    const changed = () => setNarrow(media.matches);
    changed();
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, []);
  return narrow;
}
