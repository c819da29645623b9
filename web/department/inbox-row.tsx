import { Link } from 'wouter';
import type { InboxTask } from '#domain/api/answers/lists.ts';
import { dayShortly } from '#domain/words/dates.ts';
import { Status } from '../shared/face/status.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { today } from '../shared/today.ts';
import { ReportLink } from './disqualified/report-link.tsx';

const texts = {
  kind: {
    review: { sv: 'Granska och besluta', en: 'Review and decide' },
    opinion: { sv: 'Yttrande', en: 'Opinion' },
    'follow-up': { sv: 'Följ upp', en: 'Follow up' },
  },
  due: { sv: 'Senast {day}', en: 'By {day}' },
  claimed: { sv: 'Tagen av {name}', en: 'Claimed by {name}' },
  news: { sv: 'Nytt från företaget', en: 'New from the business' },
  mine: { sv: 'Tagen av dig', en: 'Claimed by you' },
};

/** What an open task's row shows of it. */
export type Row = Omit<InboxTask, 'caseId' | 'municipality' | 'openedAt'>;

/** One task of an inbox, and the way to it. */
export function InboxRow({ row }: { row: Row }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <li>
      <Link href={`/${language}/department/tasks/${encodeURIComponent(row.taskId)}`}>
        {row.permitName ?? say(texts.kind[row.kind])}
      </Link>
      <span>
        {row.business}, {row.municipalityName}
      </span>
      <span className="due">
        {row.due !== undefined && say(texts.due, { day: dayShortly(row.due, today(), language) })}
      </span>
      <span className="facts">
        <span className="quiet">{say(texts.kind[row.kind])}</span>
        {row.news !== undefined && <Status state="attention">{say(texts.news)}</Status>}
        {row.claimedBy !== undefined && (
          <span>{say(row.claimedByMe ? texts.mine : texts.claimed, { name: row.claimedBy })}</span>
        )}
      </span>
      <span className="reference quiet">
        {row.reference}{' '}
        {row.kind !== 'follow-up' && (
          <ReportLink taskId={row.taskId} about={`${row.permitName ?? ''}, ${row.business}. ${row.reference}`} />
        )}
      </span>
    </li>
  );
}
