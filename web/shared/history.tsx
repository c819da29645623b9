import type { HappenedInCase } from '#domain/api/answers/case.ts';
import type { Day } from '#domain/calendar/day.ts';
import { momentShortly } from '#domain/words/dates.ts';
import { type Happened, HappenedList } from './face/fold.tsx';
import { LineText } from './line-text.tsx';
import { useLanguage } from './text.ts';

/** What has happened in a case as its reader may see it, newest first, what happened in the same minute as one. */
export function History({ timeline, today }: { timeline: readonly HappenedInCase[]; today: Day }) {
  const language = useLanguage();
  const minutes = Map.groupBy(timeline, ({ at }) => momentShortly(at, today, language));
  const happened = [...minutes].map(
    ([day, entries]): Happened => ({
      id: day,
      day,
      dateTime: entries[0]?.at ?? '',
      what: <Together entries={entries} />,
    }),
  );
  return <HappenedList happened={happened.toReversed()} />;
}

function Together({ entries }: { entries: readonly HappenedInCase[] }) {
  const [only, ...more] = entries;
  if (only && more.length === 0) return <LineText line={only} />;
  const lines = new Map(entries.map((entry) => [entry.text, entry]));
  return (
    <ul>
      {[...lines].map(([text, line]) => (
        <li key={text}>
          <LineText line={line} />
        </li>
      ))}
    </ul>
  );
}
