import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { InboxTask, Me } from '#domain/api/answers/lists.ts';
import { call } from '../shared/api.ts';
import { Loading, Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { useSending } from '../shared/use-sending.ts';
import { InboxRow } from './inbox-row.tsx';
import { StaffProblem } from './staff-problem.tsx';

const texts = {
  title: { sv: 'Inkorg', en: 'Inbox' },
  empty: { sv: 'Inga öppna uppgifter. Bra jobbat.', en: 'No open tasks. Well done.' },
  none: {
    sv: 'Du hör inte till någon förvaltning här. Kontakta den som sköter behörigheter.',
    en: 'You do not belong to any department here. Contact the person who manages access.',
  },
  more: { sv: 'Visa fler', en: 'Show more' },
};

/** The open tasks of the officer's departments, the one due first on top. */
export function Inbox({ me, token, bar }: { me: Me; token: string; bar: ReactNode }) {
  const say = useSay();
  return (
    <Page title={say(texts.title)} wide staff>
      {bar}
      {me.departments.length === 0 && <p>{say(texts.none)}</p>}
      {me.departments.map((d) => (
        <DepartmentTasks key={d.id} department={d} token={token} />
      ))}
    </Page>
  );
}

function DepartmentTasks({ department, token }: { department: Me['departments'][number]; token: string }) {
  const say = useSay();
  const language = useLanguage();
  const [more, setMore] = useState<readonly InboxTask[]>([]);
  const [cursor, setCursor] = useState<string | undefined>(undefined);
  const page = (from?: string) =>
    call('GET /api/departments/{departmentId}/tasks', {
      path: { departmentId: department.id },
      query: { cursor: from },
      language,
      token,
    });
  const { value, problem, reload } = useLoad(async () => {
    const first = await page();
    setMore([]);
    setCursor(first.cursor);
    return first.tasks;
  }, [language, department.id, token]);
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
  const rows = [...(value ?? []), ...more];
  return (
    <section aria-labelledby={department.id}>
      <Heading level={2} data-size="sm" id={department.id}>
        {department.name}
      </Heading>
      <StaffProblem problem={problem} onRetry={reload} />
      {!value && !problem && <Loading />}
      {value && rows.length === 0 && <p>{say(texts.empty)}</p>}
      <ul className="inbox">
        {rows.map((row) => (
          <InboxRow key={row.taskId} row={row} />
        ))}
      </ul>
      <StaffProblem problem={next.problem} onRetry={showMore} />
      {cursor !== undefined && (
        <div className="actions">
          <Button variant="secondary" onClick={() => void showMore()}>
            {say(texts.more)}
          </Button>
        </div>
      )}
    </section>
  );
}
