import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { dayOf } from '#domain/calendar/day.ts';
import { dayShortly } from '#domain/words/dates.ts';
import { call } from '../shared/api.ts';
import { Status } from '../shared/face/status.tsx';
import { dropKept, readKept, sharedDesk, writeKept } from '../shared/kept.ts';
import { Loading, Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { today } from '../shared/today.ts';
import { useLoad } from '../shared/use-load.ts';
import { searchedIn } from './draft/written.ts';
import { ToInbox } from './inbox/to-inbox.tsx';
import { SearchBox, type Searched } from './search-box.tsx';
import { StaffProblem } from './staff-problem.tsx';

const texts = {
  title: { sv: 'Sök', en: 'Search' },
  none: {
    sv: 'Inget av era ärenden stämmer med ”{q}”. Prova början av företagets namn, eller ärendenumret.',
    en: 'None of your cases matches “{q}”. Try the beginning of the name of the business, or the reference.',
  },
  more: {
    sv: 'Fler ärenden stämmer än de som visas. Skriv mer.',
    en: 'More cases match than those shown. Write more.',
  },
  found: { sv: '{n} ärenden', en: '{n} cases' },
  one: { sv: '1 ärende', en: '1 case' },
  open: { sv: 'Pågår', en: 'Under way' },
  closed: { sv: 'Avslutat', en: 'Closed' },
  came: { sv: 'Kom in {day}', en: 'Came in {day}' },
};

/** The cases of one's own department that match what was searched for. Back, a reload, another language and a new sign-in find it once more. */
export function Search({ token, person, bar }: { token: string; person: string; bar: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const place = searchedIn(person);
  const q = useHistoryState<Searched | null>()?.searched ?? readKept<Searched>(place, sharedDesk)?.searched ?? '';
  useEffect(() => {
    if (q === '') dropKept(place, sharedDesk);
    else writeKept(place, { searched: q } satisfies Searched, sharedDesk);
  }, [place, q]);
  const { value, problem, reload } = useLoad(
    async () => (q === '' ? undefined : call('POST /api/search', { body: { q }, language, token })),
    [language, token, q],
  );
  const n = value?.cases.length ?? 0;
  return (
    <Page title={say(texts.title)} wide staff>
      {bar}
      <p className="facts">
        <ToInbox />
      </p>
      <SearchBox key={q} asked={q} />
      <StaffProblem problem={problem} onRetry={reload} />
      {q !== '' && !value && !problem && <Loading />}
      <p role="status">
        {value && (n === 0 ? say(texts.none, { q }) : say(n === 1 ? texts.one : texts.found, { n }))}
        {value?.more && ` ${say(texts.more)}`}
      </p>
      <ul className="inbox found">
        {value?.cases.map((one) => (
          <li key={one.caseId}>
            <Link href={`/${language}/department/cases/${encodeURIComponent(one.caseId)}`}>{one.business}</Link>
            <span className="whose">
              <span>{one.address}</span>
              <span className="quiet small">
                {one.reference} · {one.municipalityName}
              </span>
            </span>
            <span className="due">
              {say(texts.came, { day: dayShortly(dayOf(one.submittedAt), today(), language) })}
            </span>
            <Status state={one.status === 'closed' ? 'done' : 'todo'}>{say(texts[one.status])}</Status>
          </li>
        ))}
      </ul>
    </Page>
  );
}
