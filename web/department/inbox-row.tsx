import { Tag } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { InboxTask } from '#domain/api/answers/lists.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../shared/text.ts';

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
      <span className="facts">
        <Tag data-color={row.kind === 'review' ? 'info' : 'neutral'}>{say(texts.kind[row.kind])}</Tag>
        {row.news !== undefined && <Tag data-color="warning">{say(texts.news)}</Tag>}
        {row.due !== undefined && <span>{say(texts.due, { day: dayInWords(row.due, language) })}</span>}
        <span>{row.reference}</span>
        {row.claimedBy !== undefined && (
          <span>{say(row.claimedByMe ? texts.mine : texts.claimed, { name: row.claimedBy })}</span>
        )}
      </span>
    </li>
  );
}
