import './shared/design.css';
import 'virtual:looks.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, fetchedFor } from './app.tsx';
import { GivenContext, givenHere, takeOver } from './shared/given.ts';
import { planWith } from './shared/planner-there.ts';

// zod, which comes with the planner, tries whether it may make code of text: the pages' policy forbids that, and tells of every try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

planWith(() => import('./shared/planner.ts'));

const root = document.getElementById('root');
if (root) {
  const given = givenHere();
  const app = (
    <StrictMode>
      <GivenContext.Provider value={given}>
        <App />
      </GivenContext.Provider>
    </StrictMode>
  );
  // A page that was written beforehand is taken over as it stands.
  if (given) void fetchedFor(given).then(() => takeOver(() => void hydrateRoot(root, app)));
  else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
}
