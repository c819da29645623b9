import type { HeardOn as About } from '#domain/api/answers/case.ts';
import { SwedishNote } from './swedish-note.tsx';
import { officersLanguage, useSay } from './text.ts';

const texts = {
  says: { sv: '{from}: {stance}', en: '{from}: {stance}' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
};

/** What other bodies have said that is to be answered: who, what they want, why, and on which conditions. */
export function HeardOn({ about = [] }: { about?: readonly About[] | undefined }) {
  const say = useSay();
  return (
    <>
      {about.map(({ id, from, stanceText, text, conditions }) => (
        <blockquote key={id}>
          <p>
            <strong>{say(texts.says, { from, stance: stanceText })}</strong>
            <SwedishNote />
          </p>
          <p className="kept" lang={officersLanguage}>
            {text}
          </p>
          {conditions.length > 0 && (
            <>
              <p>{say(texts.conditions)}</p>
              <ul lang={officersLanguage}>
                {conditions.map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </ul>
            </>
          )}
        </blockquote>
      ))}
    </>
  );
}
