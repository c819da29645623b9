import { InboxRow, type Row } from '../department/inbox-row.tsx';
import { Section } from '../shared/section.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { inboxRows } from './seen.ts';
import { distinct } from './told.ts';

const texts = {
  title: { sv: 'Rader i inkorgen', en: 'Rows of the inbox' },
};

const taker = ({ claimedBy, claimedByMe }: Row): string =>
  claimedBy === undefined ? 'nobody' : claimedByMe ? 'me' : 'colleague';

const stateOf = (row: Row): string => `${row.kind}/${taker(row)}${row.news === undefined ? '' : '/news'}`;

/** A row of each kind of task, by who works on it, and whether something came that nobody has seen. */
export function Inbox() {
  const say = useSay();
  const rows = distinct(inboxRows(useLanguage()), (row) => stateOf(row));
  return (
    <Section id="inbox" title={say(texts.title)}>
      <ul className="inbox">
        {rows.map((row) => (
          <InboxRow key={stateOf(row)} row={row} />
        ))}
      </ul>
    </Section>
  );
}
