import { Link } from 'wouter';
import type { StaffCasePage, StaffPermit } from '#domain/api/answers/staff-case.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { type State, Status } from '../../shared/face/status.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { useKindSaid } from '../inbox-row.tsx';

const texts = {
  decided: { sv: '{outcome}, {moment}.', en: '{outcome}, {moment}.' },
  by: { sv: 'Av {name}.', en: 'By {name}.' },
  why: { sv: 'Skäl', en: 'Reasons' },
  law: { sv: 'Lagrum', en: 'Legal basis' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  until: { sv: 'Gäller till och med {day}', en: 'Valid until {day}' },
  own: {
    open: { sv: 'Din uppgift: {kind}', en: 'Your task: {kind}' },
    done: { sv: 'Din uppgift, klar: {kind}', en: 'Your task, done: {kind}' },
  },
  opinion: { sv: 'Yttrande från {department}', en: 'Opinion from {department}' },
  awaited: { sv: 'väntas', en: 'awaited' },
  notNeeded: { sv: 'behövs inte', en: 'not needed' },
};

const drawn: Readonly<Record<StaffPermit['status'], State>> = {
  'waiting-to-file': 'waiting',
  'under-review': 'todo',
  'waiting-for-applicant': 'waiting',
  decided: 'done',
  withdrawn: 'not-needed',
  'not-needed': 'not-needed',
};

/** One part of a case: where it stands, how it ended and why, as far as it may be read; and the way to one's own tasks in it. */
export function PermitOfCase({ permit, tasks }: { permit: StaffPermit; tasks: StaffCasePage['tasks'] }) {
  const say = useSay();
  const language = useLanguage();
  const kindSaid = useKindSaid();
  const { decision, ended, opinions } = permit;
  return (
    <article className="part" aria-labelledby={`part-${permit.id}`}>
      <header>
        <h3 id={`part-${permit.id}`}>{permit.name}</h3>
        <Status state={drawn[permit.status]}>{permit.statusText}</Status>
      </header>
      <p className="quiet">{permit.departmentName}</p>
      {decision && (
        <p>
          <strong>
            {say(texts.decided, {
              outcome: decision.outcomeText,
              moment: momentInWords(decision.decidedAt, language),
            })}
          </strong>
          {'officer' in decision && decision.officer !== undefined && ` ${say(texts.by, { name: decision.officer })}`}
        </p>
      )}
      {!decision && ended !== undefined && <p>{momentInWords(ended, language)}</p>}
      {decision && 'motivation' in decision && (
        <dl className="given">
          <div>
            <dt>{say(texts.why)}</dt>
            <dd className="written" lang={officersLanguage}>
              {decision.motivation}
            </dd>
          </div>
          {decision.conditions.length > 0 && (
            <div>
              <dt>{say(texts.conditions)}</dt>
              <dd>
                <ul lang={officersLanguage}>
                  {decision.conditions.map((condition) => (
                    <li key={condition}>{condition}</li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
          <div>
            <dt>{say(texts.law)}</dt>
            <dd lang={officersLanguage}>{decision.legalBasis}</dd>
          </div>
        </dl>
      )}
      {decision && 'validUntil' in decision && decision.validUntil !== undefined && (
        <p>{say(texts.until, { day: dayInWords(decision.validUntil, language) })}</p>
      )}
      {opinions.length > 0 && (
        <dl className="given">
          {opinions.map((opinion) => (
            <div key={opinion.department}>
              <dt>{say(texts.opinion, { department: opinion.department })}</dt>
              <dd className="written">
                {opinion.stanceText ?? (opinion.state === 'waiting' ? say(texts.awaited) : say(texts.notNeeded))}
                {opinion.text !== undefined && <p lang={officersLanguage}>{opinion.text}</p>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {tasks.map((task) => (
        <p key={task.taskId}>
          <Link href={`/${language}/department/tasks/${encodeURIComponent(task.taskId)}`}>
            {say(texts.own[task.status], { kind: kindSaid(task) })}
          </Link>
        </p>
      ))}
    </article>
  );
}
