import { type ReactNode, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { OrNotShown } from './not-shown.tsx';
import { LanguageContext, languageOf } from './text.ts';

/** Pages in the language that the address says, each fetched when it is opened. */
export function InLanguageOfAddress({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  const language = languageOf(path);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <OrNotShown path={path}>
        <Suspense fallback={null}>{children}</Suspense>
      </OrNotShown>
    </LanguageContext.Provider>
  );
}
