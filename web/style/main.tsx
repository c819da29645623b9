import '../shared/design.css';
import 'virtual:looks.css';
import { lazy, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Redirect, Route, Switch } from 'wouter';
import { InLanguageOfAddress } from '../shared/in-language.tsx';
import { temporalThere } from '../shared/temporal-there.ts';

const Style = lazy(() => temporalThere().then(() => import('./style.tsx')));

/** The style page in the language of its address. */
function App() {
  return (
    <InLanguageOfAddress>
      <Switch>
        <Route path="/:language(sv|en)/style/*?" component={Style} />
        <Route path="/style/*?">
          <Redirect to="/sv/style" />
        </Route>
        <Route component={OtherPages} />
      </Switch>
    </InLanguageOfAddress>
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
