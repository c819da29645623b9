import { useEffect, useRef } from 'react';

/** Moves the focus to what has just come: a problem, or that it is done. @returns where that is */
export function useFocusOn(what: unknown) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (what) place.current?.focus();
  }, [what]);
  return place;
}
