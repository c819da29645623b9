import type { CarriedInWords } from '#domain/api/answers/case.ts';
import { SwedishNote } from './swedish-note.tsx';
import { officersLanguage, useSay } from './text.ts';

const texts = {
  title: { sv: 'Villkor från andra', en: 'Conditions from others' },
  taken: { sv: '{from}: togs över.', en: '{from}: taken over.' },
  changed: { sv: '{from}: togs över med andra ord.', en: '{from}: taken over in other words.' },
  argued: { sv: '{from}: togs inte över.', en: '{from}: not taken over.' },
  why: { sv: 'Skäl:', en: 'Reason:' },
};

/** What a decision did with the conditions that other bodies had set, as a term and its description. */
export function WhatBecame({ carried }: { carried: readonly CarriedInWords[] }) {
  const say = useSay();
  if (carried.length === 0) return null;
  return (
    <>
      <dt>
        {say(texts.title)}
        <SwedishNote />
      </dt>
      <dd>
        <ul>
          {carried.map(({ from, text, taken, reason }) => (
            <li key={from + text}>
              {say(taken === undefined ? texts.argued : taken === text ? texts.taken : texts.changed, { from })}{' '}
              <span lang={officersLanguage}>{text}</span>
              {reason !== undefined && (
                <>
                  {' '}
                  {say(texts.why)} <span lang={officersLanguage}>{reason}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
