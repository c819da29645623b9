import type { CasePage } from '#domain/api/answers/case.ts';
import { momentShortly } from '#domain/words/dates.ts';
import { Fold, type Happened, HappenedList } from '../../shared/face/fold.tsx';
import { LineText } from '../../shared/line-text.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  all: { sv: 'Allt som hänt ({n})', en: 'Everything that has happened ({n})' },
};

type Entry = CasePage['timeline'][number];

/** All that has happened, newest first, what happened in the same minute as one. */
export function History({ page: { timeline, today } }: { page: CasePage }) {
  const say = useSay();
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
  return (
    <Fold label={say(texts.all, { n: timeline.length })}>
      <HappenedList happened={happened.toReversed()} />
    </Fold>
  );
}

function Together({ entries }: { entries: readonly Entry[] }) {
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
