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

/**
 * By what an address says after its language; the first page comes with the first script. What fetches ahead is named, so that it is
 * seen to be used.
 */
const pages = {
  guide: page(async () => {
    const { default: shown, ahead } = await import('./applicant/guide/guide.tsx');
    return { default: shown, ahead };
  }),
  apply: page(async () => {
    const { default: shown, ahead } = await import('./applicant/apply/apply.tsx');
    return { default: shown, ahead };
  }),
  case: page(async () => {
    const { default: shown, ahead } = await import('./applicant/case/case.tsx');
    return { default: shown, ahead };
  }),
  address: page(() => import('./applicant/address/address.tsx')),
  privacy: page(() => import('./applicant/legal/privacy.tsx')),
  accessibility: page(() => import('./applicant/legal/accessibility.tsx')),
  easy: page(() => import('./applicant/easy/easy.tsx')),
  'lost-link': page(() => import('./applicant/case/lost-link.tsx')),
  referral: page(() => import('./consulted/referral.tsx')),
  department: page(() => import('./department/workbench.tsx')),
};
const isPage = (name: string): name is keyof typeof pages => Object.hasOwn(pages, name);

/**
 * Fetches what a page needs to be shown in one moment: until then what was written of it stays.
 *
 * @param path of its address, without the query
 * @param given what it came with; nothing where nothing was written of it, and nothing stays
 */
export async function fetchedFor(path: string, given: Given | undefined): Promise<void> {
  const name = path.split('/')[2] ?? '';
  if (!isPage(name)) return;
  const module = await pages[name].fetched();
  if (given) await module.ahead?.(given);
}

/** The address says the language and the page. Each audience's pages are fetched when they are opened. */
export function App() {
  return (
    <InLanguageOfAddress>
      <Switch>
        <Route path="/:language(sv|en)" component={Start} />
        <Route path="/:language/guide" component={pages.guide} />
        <Route path="/:language/apply/:section?/:paper?" component={pages.apply} />
        <Route path="/:language/case" component={pages.case} />
        <Route path="/:language/address" component={pages.address} />
        <Route path="/:language/privacy" component={pages.privacy} />
        <Route path="/:language/accessibility" component={pages.accessibility} />
        <Route path="/:language/easy" component={pages.easy} />
        <Route path="/:language/lost-link" component={pages['lost-link']} />
        <Route path="/:language/referral" component={pages.referral} />
        <Route path="/:language/department/*?" component={pages.department} />
        <Route path="/">
          <Redirect to="/sv" />
        </Route>
        <Route component={NotFound} />
      </Switch>
    </InLanguageOfAddress>
  );
}
