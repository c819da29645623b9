import { useState } from 'react';
import type { TaskClock } from '#domain/api/answers/clock.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { dayShortly } from '#domain/words/dates.ts';
import { call } from '../../shared/api.ts';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { useLoad } from '../../shared/use-load.ts';
import { StaffProblem } from '../staff-problem.tsx';
import './clock.css';

const texts = {
  title: { sv: 'Så räknas tiden', en: 'How the time is counted' },
  law: { sv: 'Lagens tider', en: 'Times by law' },
  own: { sv: 'Egna mål och uppskattningar', en: 'Own goals and estimates' },
  day: { sv: 'Dag', en: 'Day' },
  what: { sv: 'Vad som hände', en: 'What happened' },
  rule: { sv: 'Lag', en: 'Law' },
  days: { sv: 'Dagar', en: 'Days' },
  ahead: { sv: 'kommer', en: 'to come' },
  none: { sv: 'Den här uppgiften har ingen tid.', en: 'This task has no time.' },
};

/** A task's clock explains itself: fetched when somebody wants to know, and anew when the task has changed. */
export function Clock({ page, token }: { page: Pick<TaskPage, 'taskId' | 'version'>; token: string }) {
  const say = useSay();
  const [wanted, setWanted] = useState(false);
  return (
    <details className="fold clock" onToggle={(e) => e.currentTarget.open && setWanted(true)}>
      <summary>
        <span>{say(texts.title)}</span>
      </summary>
      <div>{wanted && <Lines page={page} token={token} />}</div>
    </details>
  );
}

function Lines({ page: { taskId, version }, token }: { page: Pick<TaskPage, 'taskId' | 'version'>; token: string }) {
  const say = useSay();
  const language = useLanguage();
  const { value, problem, reload } = useLoad(
    () => call('GET /api/tasks/{taskId}/clock', { path: { taskId }, language, token }),
    [taskId, version, language, token],
  );
  if (!value) return <StaffProblem problem={problem} onRetry={reload} />;
  const law = value.lines.filter((line) => line.basis === 'law');
  const own = value.lines.filter((line) => line.basis !== 'law');
  return (
    <>
      {value.lines.length === 0 && <p>{say(texts.none)}</p>}
      {law.length > 0 && <ClockTable caption={say(texts.law)} lines={law} today={value.today} />}
      {own.length > 0 && <ClockTable caption={say(texts.own)} lines={own} today={value.today} />}
    </>
  );
}

/** One kind of times, a line for each thing that happened. The law is named in Swedish, as it is called. */
function ClockTable({
  caption,
  lines,
  today,
}: {
  caption: string;
  lines: TaskClock['lines'];
  today: TaskClock['today'];
}) {
  const say = useSay();
  const language = useLanguage();
  const hasLaw = lines.some((line) => line.laws.length > 0);
  return (
    <table className="table clock-lines">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts.day)}</th>
          <th scope="col">{say(texts.what)}</th>
          {hasLaw && <th scope="col">{say(texts.rule)}</th>}
          <th scope="col">{say(texts.days)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ day, event, text, laws, days, ahead, breach }) => (
          <tr key={`${day} ${event}`} className={breach ? 'breach' : ahead ? 'ahead' : undefined}>
            <th scope="row">
              <time dateTime={day}>{dayShortly(day, today, language)}</time>
              {ahead && <small>{say(texts.ahead)}</small>}
            </th>
            <td>{text}</td>
            {hasLaw && (
              <td lang={officersLanguage}>
                {laws.map((law) => (
                  <small key={law.text}>
                    {law.url === undefined ? (
                      law.text
                    ) : (
                      <a href={law.url} target="_blank" rel="noreferrer">
                        {law.text}
                      </a>
                    )}
                  </small>
                ))}
              </td>
            )}
            <td className="days">{days}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
