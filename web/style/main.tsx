import '@digdir/designsystemet-css/base.css';
import '../shared/design.css';
import { lazy, StrictMode, Suspense, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { temporalThere } from '../shared/temporal-there.ts';
import { LanguageContext } from '../shared/text.ts';

const Style = lazy(() => temporalThere().then(() => import('./style.tsx')));

/** The style page in the language of its address. */
function App() {
  const [path] = useLocation();
  const language = path.startsWith('/en') ? 'en' : 'sv';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/:language(sv|en)/style/*?" component={Style} />
          <Route path="/style/*?">
            <Redirect to="/sv/style" />
          </Route>
          <Route component={OtherPages} />
        </Switch>
      </Suspense>
    </LanguageContext.Provider>
  );
}

/** A link leads to one of the product's own pages, which are fetched by themselves. */
function OtherPages() {
  useEffect(() => window.location.reload(), []);
  return null;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
