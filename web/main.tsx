import './shared/design.css';
import 'virtual:looks.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, fetchedFor } from './app.tsx';
import { GivenContext, givenHere, takeOver } from './shared/given.ts';
import { planWith } from './shared/planner-there.ts';

// zod, which comes with the form, tries whether it may make code of text: the pages' policy forbids that, and tells of every try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

planWith(async () => (await import('./shared/planner-beside.ts')).plannerBeside());

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
  // A page that was written beforehand is taken over as it stands; of its beginning, and of none, the page takes the place.
  const isWhole = given !== undefined && !given.isBeginning;
  const show = () => {
    if (isWhole) return void hydrateRoot(root, app);
    root.replaceChildren();
    createRoot(root).render(app);
  };
  const fetched = fetchedFor(window.location.pathname, given);
  // What could not be fetched of a page that is whole leaves it as it is: it works as HTML. Any other tries once more.
  void (isWhole ? fetched : fetched.catch(() => undefined)).then(() => takeOver(show));
}
