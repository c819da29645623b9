import { useCallback, useEffect, useState } from 'react';
import type { FormPage } from './form-pages.ts';

/**
 * Which page of the form is shown. Each is an entry of the browser's history, so that its back button goes a page back.
 * The entry keeps the page's id: a phone that is turned has other pages.
 *
 * @returns the page's index, and a way to go to another
 */
export function usePage(pages: readonly FormPage[]): readonly [number, (index: number) => void] {
  const [id, setId] = useState(() => pageInHistory() ?? pages[0]?.id ?? '');
  useEffect(() => {
    const moved = () => setId(pageInHistory() ?? pages[0]?.id ?? '');
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, [pages]);
  const go = useCallback(
    (index: number) => {
      const next = pages[index]?.id;
      if (next === undefined) return;
      window.history.pushState({ formPage: next }, '', window.location.href);
      setId(next);
      window.scrollTo(0, 0);
    },
    [pages],
  );
  const exact = pages.findIndex((page) => page.id === id);
  // The question of a narrow page is on its topic's page when there is room.
  const at = exact >= 0 ? exact : pages.findIndex((page) => page.fields.includes(`requirements.${id}`));
  return [Math.max(0, at >= 0 ? at : pages.findIndex((page) => page.topic === id)), go];
}

function pageInHistory(): string | undefined {
  const state = window.history.state as { formPage?: string } | null;
  return state?.formPage;
}
