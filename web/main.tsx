import './shared/design.css';
import 'virtual:looks.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, fetchedFor } from './app.tsx';
import { GivenContext, givenHere, takeOver } from './shared/given.ts';
import { planWith } from './shared/planner-there.ts';

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
