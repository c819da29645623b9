import type { StaffCasePage } from '#domain/api/answers/staff-case.ts';
import { momentShortly } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';

const texts = { happened: { sv: 'Vad som hänt', en: 'What has happened' } };

/** What happened in a case, the latest first. */
export function Happened({ entries }: { entries: StaffCasePage['timeline'] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{say(texts.happened)}</h2>
      <ol className="history">
        {[...entries].reverse().map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            <time dateTime={at}>{momentShortly(at, today(), language)}</time> {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
