import { Link } from 'wouter';
import type { InboxTask } from '#domain/api/answers/lists.ts';
import { dayOf } from '#domain/calendar/day.ts';
import type { SeenState } from '#domain/case/inbox-views.ts';
import type { Basis } from '#domain/definitions/permit.ts';
import type { Text } from '#domain/definitions/text.ts';
import { dayShortly } from '#domain/words/dates.ts';
import { type State, Status } from '../shared/face/status.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { today } from '../shared/today.ts';
import { ReportLink } from './disqualified/report-link.tsx';

export const kindTexts: Readonly<Record<InboxTask['kind'], Text>> = {
  review: { sv: 'Granska och besluta', en: 'Review and decide' },
  opinion: { sv: 'Yttrande', en: 'Opinion' },
  'follow-up': { sv: 'Följ upp', en: 'Follow up' },
};

export const stateTexts: Readonly<Record<SeenState, Text>> = {
  new: { sv: 'Ny', en: 'New' },
  'to-do': { sv: 'Att göra', en: 'To do' },
  answered: { sv: 'Nytt att läsa', en: 'New to read' },
  'waits-for-owner': { sv: 'Väntar på företaget', en: 'Waits for the business' },
  'waits-for-opinion': { sv: 'Väntar på yttrande', en: 'Waits for an opinion' },
  'waits-for-part': { sv: 'Väntar på en annan del', en: 'Waits for another part' },
  'waits-for-decision': { sv: 'Förslag väntar på beslut', en: 'A proposal awaits its decision' },
  done: { sv: 'Klar', en: 'Done' },
};

const drawn: Readonly<Record<SeenState, State>> = {
  new: 'todo',
  'to-do': 'todo',
  answered: 'attention',
  'waits-for-owner': 'waiting',
  'waits-for-opinion': 'waiting',
  'waits-for-part': 'waiting',
  'waits-for-decision': 'waiting',
  done: 'done',
};

/** What a task's day rests on, in a word beside it. */
export const basisTexts: Readonly<Record<Basis, Text>> = {
  law: { sv: 'lag', en: 'law' },
  goal: { sv: 'eget mål', en: 'own goal' },
  estimate: { sv: 'beräknad', en: 'estimate' },
};

const texts = {
  due: { sv: 'Senast {day}', en: 'By {day}' },
  today: { sv: 'I dag', en: 'Today' },
  left: { sv: '{days} dagar kvar', en: '{days} days left' },
  oneLeft: { sv: '1 dag kvar', en: '1 day left' },
  late: { sv: '{days} dagar försenad', en: '{days} days late' },
  oneLate: { sv: '1 dag försenad', en: '1 day late' },
  stopped: { sv: 'Tiden står still sedan {day}', en: 'The time has stood still since {day}' },
  answer: { sv: 'Svar senast {day}', en: 'Answer by {day}' },
  doneOn: { sv: 'Klar {day}', en: 'Done {day}' },
  claimed: { sv: 'Tagen av {name}', en: 'Claimed by {name}' },
  mine: { sv: 'Tagen av dig', en: 'Claimed by you' },
  disqualified: { sv: 'Du är jävig', en: 'You are disqualified' },
  by: { sv: 'Av {name}', en: 'By {name}' },
  lateBody: { sv: '{kind}: {body} är sen', en: '{kind}: {body} is late' },
};

/** What is to be done in a task; of a follow-up, also who is late. */
export function useKindSaid(): (task: Pick<InboxTask, 'kind' | 'lateBody'>) => string {
  const say = useSay();
  return ({ kind, lateBody: body }) =>
    body === undefined ? say(kindTexts[kind]) : say(texts.lateBody, { kind: say(kindTexts[kind]), body });
}

/** What a task's row shows of it. */
export type Row = Omit<InboxTask, 'caseId' | 'municipality' | 'openedAt'>;

/** One task of an inbox, and the way to it. */
export function InboxRow({ row }: { row: Row }) {
  const say = useSay();
  const language = useLanguage();
  const kindSaid = useKindSaid();
  const isDone = row.state === 'done';
  const taker = row.claimedByMe ? texts.mine : isDone ? texts.by : texts.claimed;
  return (
    <li>
      <Link href={`/${language}/department/tasks/${encodeURIComponent(row.taskId)}`}>
        {row.permitName ?? say(kindTexts[row.kind])}
      </Link>
      <span className="whose">
        <span>
          {row.business}, {row.municipalityName}
        </span>
        <span className="quiet small">
          {row.reference} · {kindSaid(row)}{' '}
          {row.kind !== 'follow-up' && row.state !== 'done' && !row.disqualified && (
            <ReportLink taskId={row.taskId} about={`${row.permitName ?? ''}, ${row.business}. ${row.reference}`} />
          )}
        </span>
      </span>
      <DueSaid row={row} />
      {row.disqualified ? (
        <Status state="problem">{say(texts.disqualified)}</Status>
      ) : (
        <Status state={drawn[row.state]}>{say(stateTexts[row.state])}</Status>
      )}
      <span className="taker">{row.claimedBy !== undefined && say(taker, { name: row.claimedBy })}</span>
    </li>
  );
}

/** How long is left and what that rests on, or that nothing runs. */
export function DueSaid({ row: { due, daysLeft, dueBasis, stoppedSince, answerBy, doneAt } }: { row: Row }) {
  const say = useSay();
  const language = useLanguage();
  const short = (day: string) => dayShortly(day, today(), language);
  if (doneAt !== undefined) return <span className="due">{say(texts.doneOn, { day: short(dayOf(doneAt)) })}</span>;
  if (due === undefined)
    return (
      <span className="due">
        {stoppedSince !== undefined && <span>{say(texts.stopped, { day: short(stoppedSince) })}</span>}
        {answerBy !== undefined && <span className="quiet small">{say(texts.answer, { day: short(answerBy) })}</span>}
      </span>
    );
  const many = Math.abs(daysLeft ?? 0);
  const isLate = (daysLeft ?? 0) < 0;
  const words =
    daysLeft === undefined || daysLeft === 0
      ? texts.today
      : isLate
        ? many === 1
          ? texts.oneLate
          : texts.late
        : many === 1
          ? texts.oneLeft
          : texts.left;
  const left = say(words, { days: many });
  return (
    <span className="due">
      {isLate ? <Status state="problem">{left}</Status> : <span>{left}</span>}
      <span className="quiet small">
        {say(texts.due, { day: short(due) })}
        {dueBasis && ` · ${say(basisTexts[dueBasis])}`}
      </span>
    </span>
  );
}
