import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { InboxCounts, InboxTask, Me } from '#domain/api/answers/lists.ts';
import { addSpan, type Day, daysBetween } from '#domain/calendar/day.ts';
import { countedViews, views } from '#domain/case/inbox-views.ts';
import { call } from '../shared/api.ts';
import { Tabs } from '../shared/face/desk.tsx';
import { Empty } from '../shared/face/status.tsx';
import { Loading, Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { today } from '../shared/today.ts';
import { useLoad } from '../shared/use-load.ts';
import { useSending } from '../shared/use-sending.ts';
import { type Looked, lookedAt, searchOf, withOther } from './inbox/address.ts';
import { Filters } from './inbox/filters.tsx';
import { SavedViews } from './inbox/saved-views.tsx';
import { rememberView } from './inbox/to-inbox.tsx';
import { InboxRow } from './inbox-row.tsx';
import { SearchBox } from './search-box.tsx';
import { StaffProblem } from './staff-problem.tsx';

const texts = {
  title: { sv: 'Inkorg', en: 'Inbox' },
  empty: { sv: 'Inga öppna uppgifter. Bra jobbat.', en: 'No open tasks. Well done.' },
  nothing: { sv: 'Inga uppgifter här.', en: 'No tasks here.' },
  none: {
    sv: 'Du hör inte till någon förvaltning här. Kontakta den som sköter behörigheter.',
    en: 'You do not belong to any department here. Contact the person who manages access.',
  },
  more: { sv: 'Visa fler', en: 'Show more' },
  inboxes: { sv: 'Inkorgar', en: 'Inboxes' },
  which: { sv: 'Inkorgens vyer', en: 'Views of the inbox' },
  mine: { sv: 'Mina', en: 'Mine' },
  unclaimed: { sv: 'Ingen har tagit', en: 'Unclaimed' },
  all: { sv: 'Alla', en: 'All' },
  waiting: { sv: 'Väntar', en: 'Waiting' },
  done: { sv: 'Klara', en: 'Done' },
  proposed: {
    sv: '{n} förslag väntar på beslut av den som har delegation',
    en: '{n} proposed decisions wait for somebody with the delegation',
  },
  oneProposed: {
    sv: '1 förslag väntar på beslut av den som har delegation',
    en: '1 proposed decision waits for somebody with the delegation',
  },
};

/** The tasks of the officer's department by view and filter, the one due first on top. What is looked at is in the address. */
export function Inbox({ me, token, person, bar }: { me: Me; token: string; person: string; bar: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const search = useSearch();
  const [, go] = useLocation();
  const looked = lookedAt(search);
  const department = me.departments.find(({ id }) => id === looked.inbox) ?? me.departments[0];
  const path = `/${language}/department`;
  const seen = searchOf(looked);
  useEffect(() => rememberView(seen), [seen]);
  const hrefOf = (next: Looked) => {
    const said = searchOf(next);
    return said === '' ? path : `${path}?${said}`;
  };
  return (
    <Page title={say(texts.title)} wide staff>
      {bar}
      {department === undefined ? <p>{say(texts.none)}</p> : <SearchBox />}
      {me.departments.length > 1 && (
        <nav className="chips" aria-label={say(texts.inboxes)}>
          {me.departments.map(({ id, name }) => (
            <Link
              key={id}
              className="chip"
              href={hrefOf({ view: looked.view, inbox: id })}
              aria-current={id === department?.id ? 'page' : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
      )}
      {department && (
        <DepartmentTasks
          department={department}
          token={token}
          looked={looked}
          hrefOf={hrefOf}
          onChange={(next) => go(hrefOf(next), { replace: true })}
        >
          <SavedViews person={person} path={path} search={seen} />
        </DepartmentTasks>
      )}
    </Page>
  );
}

/** A Monday: weeks begin every seven days from it. */
const aMonday = '2024-01-01';
/** The Monday after a day. */
const nextMonday = (day: Day): Day => addSpan(day, { value: 7 - (daysBetween(aMonday, day) % 7), unit: 'days' });

function DepartmentTasks({
  department,
  token,
  looked,
  hrefOf,
  onChange,
  children,
}: {
  department: Me['departments'][number];
  token: string;
  looked: Looked;
  hrefOf: (next: Looked) => string;
  onChange: (next: Looked) => void;
  children: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const [more, setMore] = useState<readonly InboxTask[]>([]);
  const [cursor, setCursor] = useState<string | undefined>(undefined);
  const { view, state, kind, permit, municipality, week } = looked;
  const dueBefore = week && view !== 'done' ? nextMonday(today()) : undefined;
  const page = (from?: string) =>
    call('GET /api/departments/{departmentId}/tasks', {
      path: { departmentId: department.id },
      query: { view, state, kind, permit, municipality, dueBefore, cursor: from },
      language,
      token,
    });
  const { value, problem, reload } = useLoad(async () => {
    const first = await page();
    setMore([]);
    setCursor(first.cursor);
    return first;
  }, [language, department.id, token, searchOf(looked)]);
  // Who comes back to it from elsewhere sees what has come meanwhile. Those who have asked for more keep their place.
  const isWhole = more.length === 0;
  useEffect(() => {
    if (!isWhole) return;
    const again = () => void reload();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [isWhole, reload]);
  const next = useSending();
  const showMore = () =>
    next.send(async () => {
      const found = await page(cursor);
      setMore((shown) => [...shown, ...found.tasks]);
      setCursor(found.cursor);
    });
  const rows = [...(value?.tasks ?? []), ...more];
  const isPlain = searchOf(withOther(looked, { inbox: undefined })) === '';
  return (
    <section className="flow" aria-labelledby={department.id}>
      <h2 id={department.id}>{department.name}</h2>
      <Tabs
        label={say(texts.which)}
        tabs={views.map((one) => ({
          href: hrefOf(withOther(looked, { view: one })),
          label: say(texts[one]),
          current: one === view,
          ...countOf(one, value?.counts),
        }))}
      />
      <Proposed count={value?.counts?.proposed} href={hrefOf(withOther(looked, proposed))} />
      <Filters looked={looked} choices={value?.choices} onChange={onChange} />
      {children}
      <StaffProblem problem={problem} onRetry={reload} />
      {!value && !problem && <Loading />}
      {value && rows.length === 0 && <Empty title={say(isPlain ? texts.empty : texts.nothing)} />}
      <ul className="inbox">
        {rows.map((row) => (
          <InboxRow key={row.taskId} row={row} />
        ))}
      </ul>
      <StaffProblem problem={next.problem} onRetry={showMore} />
      {cursor !== undefined && (
        <div className="actions">
          <button type="button" className="button second" onClick={() => void showMore()}>
            {say(texts.more)}
          </button>
        </div>
      )}
    </section>
  );
}

/** Where what is proposed stands. */
const proposed = { view: 'waiting', state: 'waits-for-decision' } as const;

/** How many decisions are proposed: whoever made the proposal waits for them, and who has the delegation is to make them. */
function Proposed({ count, href }: { count: InboxCounts['proposed'] | undefined; href: string }) {
  const say = useSay();
  if (!count || count.n === 0) return null;
  const n = `${count.n}${count.more ? '+' : ''}`;
  return (
    <p>
      <Link href={href}>{say(count.n === 1 ? texts.oneProposed : texts.proposed, { n })}</Link>
    </p>
  );
}

function countOf(view: (typeof views)[number], counts: InboxCounts | undefined): { readonly count?: string } {
  const counted = countedViews.find((one) => one === view);
  const count = counted && counts?.[counted];
  return count ? { count: `${count.n}${count.more ? '+' : ''}` } : {};
}
