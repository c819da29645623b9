import { renderToStringAsync } from 'preact-render-to-string';
import { Route, Router, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { Language } from '#domain/definitions/text.ts';
import { FormBeginning } from './applicant/apply/form-beginning.tsx';
import { CaseBeginning } from './applicant/case/case-beginning.tsx';
import Easy from './applicant/easy/easy.tsx';
import { givenOf, givenOfForm } from './applicant/guide/given-of.ts';
import Guide from './applicant/guide/guide.tsx';
import { type GuidePlace, readPlace } from './applicant/guide/guide-address.ts';
import { meantPlace } from './applicant/guide/use-guide.ts';
import Accessibility from './applicant/legal/accessibility.tsx';
import Privacy from './applicant/legal/privacy.tsx';
import { Start } from './applicant/start.tsx';
import { descriptions, documentOf, firstFiles, needsScriptTexts } from './document.ts';
import { type Given, GivenContext } from './shared/given.ts';
import { InLanguageOfAddress } from './shared/in-language.tsx';
import { languageOf } from './shared/text.ts';
import { type Told, ToldContext } from './shared/told.ts';

/** What the pages need to know, from whoever can tell. */
export interface Knowing {
  /** Where the pages are. */
  readonly origin: string;
  readonly guideIn: (language: Language) => GuideView;
  readonly planFor: (place: GuidePlace, language: Language) => PlanAnswer;
}

/**
 * Writes a page of owners as HTML: what a browser shows before it has run anything, and what the script then takes over.
 *
 * @param address a page of `writtenPages` behind a language, with its query
 * @throws whatever `knowing` throws
 */
export async function pageAsHtml(address: string, knowing: Knowing): Promise<string> {
  const { pathname, search } = new URL(address, 'http://localhost');
  const language = languageOf(pathname);
  const given: Given = {
    address: `${pathname}${search}`,
    origin: knowing.origin,
    ...givenFor(pathname, search, language, knowing),
  };
  const told: Told = {};
  const { hook, searchHook } = memoryLocation({ path: pathname, searchPath: search.slice(1), static: true });
  const body = await renderToStringAsync(
    <ToldContext.Provider value={told}>
      <GivenContext.Provider value={given}>
        <Router hook={hook} searchHook={searchHook}>
          <InLanguageOfAddress>
            <Switch>
              <Route path="/:language(sv|en)" component={Start} />
              <Route path="/:language/guide" component={Guide} />
              <Route path="/:language/apply">
                <FormBeginning given={given} />
              </Route>
              <Route path="/:language/case">
                <CaseBeginning onRetry={nobodyYet} />
              </Route>
              <Route path="/:language/privacy" component={Privacy} />
              <Route path="/:language/accessibility" component={Accessibility} />
              <Route path="/:language/easy" component={Easy} />
            </Switch>
          </InLanguageOfAddress>
        </Router>
      </GivenContext.Provider>
    </ToldContext.Provider>,
  );
  return documentOf({
    language,
    title: told.title ?? 'Företagslots',
    ...(told.municipality !== undefined && { municipality: told.municipality }),
    description: descriptions[language],
    ...(pathname.split('/')[2] === 'case' && { asks: firstFiles.case }),
    body: given.isBeginning ? body + needsScript(language) : body,
    given,
    origin: knowing.origin,
    path: pathname,
  });
}

/** The page that finds its way in the browser, for an address that cannot be written beforehand. */
export function pageWithoutContent(address: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  const language = languageOf(pathname);
  return documentOf({
    language,
    title: 'Företagslots',
    description: descriptions[language],
    body: nothingWithoutScript(language),
    path: pathname,
  });
}

/** What is read where nothing runs and nothing could be written. */
const nothingWithoutScript = (language: Language): string =>
  `<noscript><main><h1>Företagslots</h1>${saidWithoutScript(language)}</main></noscript>`;
/** What is read where nothing runs, below how the page begins. */
const needsScript = (language: Language): string => `<noscript>${saidWithoutScript(language)}</noscript>`;
const saidWithoutScript = (language: Language): string =>
  `<p>${needsScriptTexts.needs[language]} <a href="/${language}">${needsScriptTexts.without[language]}</a>.</p>`;

/** There is a button to try again when something has failed, and nothing has yet. */
const nobodyYet = (): void => undefined;

/** What the first page and those that the law asks for show of the guide: names, and whom to ask. */
const listed = (guide: GuideView): GuideView => ({
  ...guide,
  events: guide.events.map((event) => ({ ...event, description: '', questions: [], given: {} })),
  questions: [],
});

/** What a page is given to be written from, by its address. */
function givenFor(path: string, search: string, language: Language, knowing: Knowing): Partial<Given> {
  const [page] = path.split('/').slice(2);
  const place = meantPlace(readPlace(search.slice(1)));
  const planFor = (planned: GuidePlace) => knowing.planFor(planned, language);
  if (page === 'case') return { isBeginning: true };
  const guide = knowing.guideIn(language);
  if (page === 'apply') return { isBeginning: true, ...givenOfForm(place, guide, planFor) };
  if (page === 'guide' || (page === 'easy' && search !== '')) return givenOf(place, guide, planFor, language);
  return { guide: listed(guide) };
}
