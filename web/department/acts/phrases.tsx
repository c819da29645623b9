import { Button } from '@digdir/designsystemet-react';
import type { TaskPhrase } from '#domain/api/answers/task.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { officersLanguage, useSay } from '../../shared/text.ts';

const texts = {
  label: {
    reasons: { sv: 'Fraser för skälen', en: 'Phrases for the reasons' },
    conditions: { sv: 'Fraser för villkoren', en: 'Phrases for the conditions' },
  },
  help: {
    sv: 'Frasen hamnar sist i fältet. Ändra den så att den stämmer med ärendet.',
    en: 'The phrase goes last in the field, in Swedish. Change it to fit the case.',
  },
  put: { sv: 'Sätt in: {title}', en: 'Put in: {title}' },
};

/** A phrase after what is written already: a paragraph of its own among reasons, a line of its own among conditions. */
const after = (written: string, phrase: TaskPhrase): string =>
  [written.trimEnd(), phrase.text].filter((part) => part !== '').join(phrase.for === 'reasons' ? '\n\n' : '\n');

/** The catalogue's phrases for a field. @param onPut with what the field then holds, for the officer to change */
export function Phrases({
  phrases,
  to,
  written,
  onPut,
}: {
  phrases: readonly TaskPhrase[];
  to: TaskPhrase['for'];
  written: string;
  onPut: (written: string) => void;
}) {
  const say = useSay();
  const those = phrases.filter((phrase) => phrase.for === to);
  if (those.length === 0) return null;
  return (
    <Fold label={say(texts.label[to])}>
      <p className="quiet">{say(texts.help)}</p>
      <ul className="phrases">
        {those.map((phrase) => (
          <li key={phrase.title}>
            <p lang={officersLanguage}>{phrase.text}</p>
            <Button type="button" variant="secondary" data-size="sm" onClick={() => onPut(after(written, phrase))}>
              {say(texts.put, { title: phrase.title })}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
