import { Link } from 'wouter';
import type { Me } from '#domain/api/answers/lists.ts';
import { dayInWords, dayShortly } from '#domain/words/dates.ts';
import { call } from '../../shared/api.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { useLoad } from '../../shared/use-load.ts';
import './people.css';

const texts = {
  heading: { sv: 'Du ersätter {name} till och med {day}', en: 'You stand in for {name} until {day}' },
  none: { sv: 'Det finns inget att göra för {name} just nu.', en: 'There is nothing to do for {name} just now.' },
  due: { sv: 'Senast {day}', en: 'By {day}' },
  task: { sv: 'Uppgift', en: 'Task' },
};

/** What is on the desk of those for whom the caller stands in today, above their own. Nothing where there is nobody, or it cannot be asked. */
export function StandIns({ me, token }: { me: Me; token: string }) {
  const say = useSay();
  const language = useLanguage();
  const departments = me.departments.map(({ id }) => id);
  const { value } = useLoad(async () => {
    const answers = departments.map((departmentId) =>
      call('GET /api/departments/{departmentId}/stand-ins', { path: { departmentId }, language, token }),
    );
    return (await Promise.all(answers)).flatMap(({ standIns }) => standIns);
  }, [language, token, departments.join()]);
  return (value ?? []).map(({ officer, to, tasks }) => (
    <section key={officer.id} className="stand-in" aria-labelledby={`stand-in-${officer.id}`}>
      <h2 id={`stand-in-${officer.id}`}>{say(texts.heading, { name: officer.name, day: dayInWords(to, language) })}</h2>
      {tasks.length === 0 && <p>{say(texts.none, { name: officer.name })}</p>}
      <ul className="work-list">
        {tasks.map((task) => (
          <li key={task.taskId}>
            <span className="work-what">
              <Link href={`/${language}/department/tasks/${encodeURIComponent(task.taskId)}`}>
                {task.permitName ?? say(texts.task)}
              </Link>
              <span>
                {task.business}, {task.municipalityName}
              </span>
            </span>
            <span className="work-when">
              {task.due !== undefined && say(texts.due, { day: dayShortly(task.due, today(), language) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
