import type { ComponentType } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { NotFound } from './applicant/not-found.tsx';
import { Start } from './applicant/start.tsx';
import type { Given } from './shared/given.ts';
import { InLanguageOfAddress } from './shared/in-language.tsx';
import { pageOfItsOwn } from './shared/page-of-its-own.tsx';
import { temporalThere } from './shared/temporal-there.ts';

/** A page of its own, fetched when it is opened. */
const page = (load: () => Promise<{ default: ComponentType }>) =>
  pageOfItsOwn<object>(() => temporalThere().then(load));

const Guide = page(() => import('./applicant/guide/guide.tsx'));
const Apply = page(() => import('./applicant/apply/apply.tsx'));
const Case = page(() => import('./applicant/case/case.tsx'));
const Address = page(() => import('./applicant/address/address.tsx'));
const Privacy = page(() => import('./applicant/legal/privacy.tsx'));
const Accessibility = page(() => import('./applicant/legal/accessibility.tsx'));
const Easy = page(() => import('./applicant/easy/easy.tsx'));
const LostLink = page(() => import('./applicant/case/lost-link.tsx'));
const Workbench = page(() => import('./department/workbench.tsx'));

/** Fetches what a page that was written beforehand needs to be taken over. */
export async function fetchedFor(given: Given): Promise<void> {
  const [page] = given.address.split('/').slice(2).join('/').split('?');
  if (page === 'privacy') await Privacy.fetched();
  if (page === 'accessibility') await Accessibility.fetched();
  if (page === 'easy') await Easy.fetched();
  if (page !== 'guide') return;
  await Guide.fetched();
  if (given.plan) await (await import('./applicant/guide/guide.tsx')).PlanPage.fetched();
}

/** The address says the language and the page. Each audience's pages are fetched when they are opened. */
export function App() {
  return (
    <InLanguageOfAddress>
      <Switch>
        <Route path="/:language(sv|en)" component={Start} />
        <Route path="/:language/guide" component={Guide} />
        <Route path="/:language/apply/:section?/:paper?" component={Apply} />
        <Route path="/:language/case" component={Case} />
        <Route path="/:language/address" component={Address} />
        <Route path="/:language/privacy" component={Privacy} />
        <Route path="/:language/accessibility" component={Accessibility} />
        <Route path="/:language/easy" component={Easy} />
        <Route path="/:language/lost-link" component={LostLink} />
        <Route path="/:language/department/*?" component={Workbench} />
        <Route path="/">
          <Redirect to="/sv" />
        </Route>
        <Route component={NotFound} />
      </Switch>
    </InLanguageOfAddress>
  );
}
