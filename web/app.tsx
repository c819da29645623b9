import { Redirect, Route, Switch } from 'wouter';
import { NotFound } from './applicant/not-found.tsx';
import { Start } from './applicant/start.tsx';
import type { Given } from './shared/given.ts';
import { InLanguageOfAddress } from './shared/in-language.tsx';
import { pageOfItsOwn } from './shared/page-of-its-own.tsx';
import { temporalThere } from './shared/temporal-there.ts';

/** A page of its own, fetched when it is opened. */
const page = (load: Parameters<typeof pageOfItsOwn<object>>[0]) =>
  pageOfItsOwn<object>(() => temporalThere().then(load));

const Guide = page(async () => {
  const { default: shown, ahead } = await import('./applicant/guide/guide.tsx');
  return { default: shown, ahead };
});
const Apply = page(async () => {
  const { default: shown, ahead } = await import('./applicant/apply/apply.tsx');
  return { default: shown, ahead };
});
const Case = page(async () => {
  const { default: shown, ahead } = await import('./applicant/case/case.tsx');
  return { default: shown, ahead };
});
const Address = page(() => import('./applicant/address/address.tsx'));
const Privacy = page(() => import('./applicant/legal/privacy.tsx'));
const Accessibility = page(() => import('./applicant/legal/accessibility.tsx'));
const Easy = page(() => import('./applicant/easy/easy.tsx'));
const LostLink = page(() => import('./applicant/case/lost-link.tsx'));
const Workbench = page(() => import('./department/workbench.tsx'));

/** By what an address says after its language; the first page comes with the first script. */
const own = new Map<string, ReturnType<typeof page>>([
  ['guide', Guide],
  ['apply', Apply],
  ['case', Case],
  ['privacy', Privacy],
  ['accessibility', Accessibility],
  ['easy', Easy],
  ['lost-link', LostLink],
  ['department', Workbench],
]);

/**
 * Fetches what a page needs to be shown in one moment: until then what was written of it stays.
 *
 * @param path of its address, without the query
 * @param given what it came with; nothing where nothing was written of it, and nothing stays
 */
export async function fetchedFor(path: string, given: Given | undefined): Promise<void> {
  const page = own.get(path.split('/')[2] ?? '');
  if (page === Case && given) void askedAhead().catch(() => undefined);
  const module = await page?.fetched();
  if (given) await module?.ahead?.(given);
}

/** What is asked needs a tenth of the script of what is shown. */
const askedAhead = async () => (await import('./applicant/case/case-there.ts')).askForCase();

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
