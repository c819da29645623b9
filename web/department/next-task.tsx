import { Link } from 'wouter';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { call } from '../shared/api.ts';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { ToInbox } from './inbox/to-inbox.tsx';
import { DueSaid, type Row, useKindSaid } from './inbox-row.tsx';

const texts = {
  label: { sv: 'Nästa uppgift', en: 'Next task' },
  mine: { sv: 'Nästa av dina', en: 'Next of yours' },
  unclaimed: { sv: 'Nästa som ingen har tagit', en: 'Next that nobody has claimed' },
  none: { sv: 'Inget mer väntar på dig i den här inkorgen.', en: 'Nothing more waits for you in this inbox.' },
  about: { sv: '{what}, {business}', en: '{what}, {business}' },
};

/**
 * The way on from a task that is done: what is due first in its inbox of what the reader has claimed, else of what nobody has; to
 * the inbox where there is neither.
 */
export default function NextTask({ after: { taskId, department }, token }: { after: TaskPage; token: string }) {
  const say = useSay();
  const language = useLanguage();
  const { value, problem } = useLoad(async () => {
    for (const view of ['mine', 'unclaimed'] as const) {
      const { tasks } = await call('GET /api/departments/{departmentId}/tasks', {
        path: { departmentId: department },
        query: { view },
        language,
        token,
      });
      const row = tasks.find((one) => one.taskId !== taskId && !one.disqualified);
      if (row) return { view, row };
    }
    return {};
  }, [language, token, department, taskId]);
  if (problem) return <ToInboxAlone />;
  if (!value) return null;
  return value.row ? <Next view={value.view} row={value.row} /> : <ToInboxAlone none={say(texts.none)} />;
}

const ToInboxAlone = ({ none }: { none?: string }) => (
  <p className="facts">
    {none !== undefined && <span>{none}</span>}
    <ToInbox />
  </p>
);

/** One task to go on with, and whose it is. */
export function Next({ view, row }: { view: 'mine' | 'unclaimed'; row: Row }) {
  const say = useSay();
  const language = useLanguage();
  const kindSaid = useKindSaid();
  const what = row.permitName ?? kindSaid(row);
  return (
    <nav className="next-task" aria-label={say(texts.label)}>
      <p>{say(texts[view])}</p>
      <Link className="button second" href={`/${language}/department/tasks/${encodeURIComponent(row.taskId)}`}>
        {say(texts.about, { what, business: row.business })}
      </Link>
      <span className="quiet small">
        {row.reference} · {kindSaid(row)}
      </span>
      <DueSaid row={row} />
    </nav>
  );
}
