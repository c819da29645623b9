import { useState } from 'react';
import { Link } from 'wouter';
import type { Assigned, Work, WorkTask } from '#domain/api/answers/people.ts';
import { mostMoved } from '#domain/api/most-moved.ts';
import { dayShortly } from '#domain/words/dates.ts';
import { call } from '../../shared/api.ts';
import { Chip } from '../../shared/face/desk.tsx';
import { Notice, Status } from '../../shared/face/status.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { useSending } from '../../shared/use-sending.ts';
import { basisTexts } from '../inbox-row.tsx';
import { StaffProblem } from '../staff-problem.tsx';
import { ChooseOfficer } from './hand-over.tsx';

const texts = {
  heading: { sv: 'Uppgifter', en: 'Tasks' },
  views: {
    unclaimed: { sv: 'Ingen har tagit', en: 'Not taken' },
    late: { sv: 'Försenade', en: 'Late' },
    away: { sv: 'Hos dem som är borta', en: 'With those who are away' },
    all: { sv: 'Alla', en: 'All' },
  },
  show: { sv: 'Visa', en: 'Show' },
  empty: { sv: 'Inga uppgifter här.', en: 'No tasks here.' },
  choose: { sv: 'Välj {task}, {business}', en: 'Choose {task}, {business}' },
  all: { sv: 'Välj alla som visas', en: 'Choose all that are shown' },
  due: { sv: 'Senast {day}', en: 'By {day}' },
  late: { sv: 'Försenad sedan {day}', en: 'Late since {day}' },
  waits: { sv: 'Väntar', en: 'Waits' },
  nobody: { sv: 'Ingen har tagit den', en: 'Nobody has taken it' },
  noDeputy: { sv: 'Ersättaren är jävig', en: 'The deputy is disqualified' },
  task: { sv: 'Uppföljning', en: 'Follow-up' },
  to: { sv: 'Lämna till', en: 'Hand to' },
  move: { sv: 'Lämna över {count}', en: 'Hand over {count}' },
  moved: { sv: '{count} uppgifter har fått ny handläggare.', en: '{count} tasks have a new officer.' },
  movedOne: { sv: 'En uppgift har fått ny handläggare.', en: 'One task has a new officer.' },
  not: { sv: 'De här gick inte att lämna över', en: 'These could not be handed over' },
  limit: { sv: 'Högst {count} åt gången.', en: 'At most {count} at a time.' },
};

type View = keyof typeof texts.views;

/** The open tasks of a department, and handing many of them to somebody at once. */
export function MoveTasks({
  department,
  work,
  token,
  onMoved,
}: {
  department: string;
  work: Work;
  token: string;
  onMoved: () => Promise<unknown>;
}) {
  const say = useSay();
  const language = useLanguage();
  const away = new Set(work.officers.flatMap((officer) => (officer.away ? [officer.id] : [])));
  const isIn: Readonly<Record<View, (task: WorkTask) => boolean>> = {
    unclaimed: ({ claimedBy }) => claimedBy === undefined,
    late: ({ late }) => late === true,
    away: ({ claimedBy }) => claimedBy !== undefined && away.has(claimedBy.id),
    all: () => true,
  };
  const [view, setView] = useState<View>(work.unclaimed > 0 ? 'unclaimed' : 'all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState('');
  const [answer, setAnswer] = useState<Assigned | undefined>(undefined);
  const { send, problem, busy } = useSending();
  const shown = work.tasks.filter(isIn[view]);
  const those = shown.filter(({ taskId }) => chosen.has(taskId)).map(({ taskId }) => taskId);
  const areAll = shown.length > 0 && those.length === shown.length;
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen(new Set([...[...chosen].filter((id) => on || !ids.includes(id)), ...(on ? ids : [])]));
  const move = () =>
    send(async () => {
      const moved = await call('POST /api/departments/{departmentId}/assignments', {
        path: { departmentId: department },
        language,
        token,
        body: { to, tasks: those },
      });
      setChosen(new Set());
      setAnswer(moved);
      await onMoved();
    });
  const isReady = to !== '' && those.length > 0 && those.length <= mostMoved;
  return (
    <section aria-labelledby="tasks-of-work" className="move-tasks">
      <h2 id="tasks-of-work">{say(texts.heading)}</h2>
      <fieldset className="chips">
        <legend className="unseen">{say(texts.show)}</legend>
        {(Object.keys(texts.views) as View[]).map((one) => (
          <Chip key={one} on={one === view} onToggle={() => setView(one)}>
            {say(texts.views[one])} {work.tasks.filter(isIn[one]).length}
          </Chip>
        ))}
      </fieldset>
      <div role="status">{answer && <WhatMoved answer={answer} tasks={work.tasks} />}</div>
      <StaffProblem problem={problem} />
      {shown.length === 0 && <p>{say(texts.empty)}</p>}
      {shown.length > 0 && (
        <>
          <div className="move-to">
            <ChooseOfficer label={say(texts.to)} officers={work.officers} value={to} onChange={setTo} />
            <button
              type="button"
              className="button"
              aria-disabled={busy || !isReady}
              onClick={() => {
                if (isReady) void move();
              }}
            >
              {say(texts.move, { count: String(those.length) })}
            </button>
            {those.length > mostMoved && <span>{say(texts.limit, { count: String(mostMoved) })}</span>}
          </div>
          <label className="work-pick-all">
            <input
              type="checkbox"
              checked={areAll}
              onChange={() =>
                choose(
                  shown.map(({ taskId }) => taskId),
                  !areAll,
                )
              }
            />
            {say(texts.all)}
          </label>
          <ul className="work-list">
            {shown.map((task) => (
              <Row
                key={task.taskId}
                task={task}
                chosen={chosen.has(task.taskId)}
                onChoose={(on) => choose([task.taskId], on)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Row({ task, chosen, onChoose }: { task: WorkTask; chosen: boolean; onChoose: (on: boolean) => void }) {
  const say = useSay();
  const language = useLanguage();
  const name = task.permitName ?? say(texts.task);
  const day = task.due === undefined ? '' : dayShortly(task.due, today(), language);
  return (
    <li>
      <label className="work-pick">
        <input type="checkbox" checked={chosen} onChange={() => onChoose(!chosen)} />
        <span className="unseen">{say(texts.choose, { task: name, business: task.business })}</span>
      </label>
      <span className="work-what">
        <Link href={`/${language}/department/tasks/${encodeURIComponent(task.taskId)}`}>{name}</Link>
        <span>
          {task.business}, {task.municipalityName}
        </span>
        <span className="quiet small">{task.reference}</span>
      </span>
      <span className="work-who">
        {task.claimedBy?.name ?? <span className="quiet">{say(texts.nobody)}</span>}
        {task.noDeputy && <Status state="problem">{say(texts.noDeputy)}</Status>}
      </span>
      <span className="work-when">
        {task.late && <Status state="problem">{say(texts.late, { day })}</Status>}
        {!task.late && task.due !== undefined && <span>{say(texts.due, { day })}</span>}
        {task.due !== undefined && task.dueBasis && (
          <span className="quiet small">{say(basisTexts[task.dueBasis])}</span>
        )}
        {task.waits && <Status state="waiting">{say(texts.waits)}</Status>}
      </span>
    </li>
  );
}

/** What went and what did not. */
function WhatMoved({ answer, tasks }: { answer: Assigned; tasks: readonly WorkTask[] }) {
  const say = useSay();
  const count = answer.moved.length;
  const nameOf = (id: string) => {
    const task = tasks.find(({ taskId }) => taskId === id);
    return task ? `${task.permitName ?? say(texts.task)}, ${task.business}` : '';
  };
  return (
    <>
      {count > 0 && (
        <Notice state="done" title={say(count === 1 ? texts.movedOne : texts.moved, { count: String(count) })} />
      )}
      {answer.notMoved.length > 0 && (
        <Notice state="attention" title={say(texts.not)}>
          <ul>
            {answer.notMoved.map(({ taskId, title }) => (
              <li key={taskId}>{[nameOf(taskId), title].filter(Boolean).join(': ')}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
