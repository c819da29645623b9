import type { FormSection } from '#domain/api/answers/form-list.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { Figures } from '../../shared/face/plan.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  minutes: { sv: '{n} min', en: '{n} min' },
  left: { sv: 'kvar av ungefär {n}', en: 'left of about {n}' },
  takes: { sv: 'tar det ungefär', en: 'is about what it takes' },
  parts: { sv: 'delar klara', en: 'parts done' },
  of: { sv: '{n} av {all}', en: '{n} of {all}' },
  atHand: { sv: 'Bra att ha till hands', en: 'What to have ready' },
  later: {
    sv: 'Saknar ni något papper? Det kan komma senare.',
    en: 'Is a paper missing? It can come later.',
  },
  count: { sv: '{n} frågor', en: '{n} questions' },
  one: { sv: '1 fråga', en: '1 question' },
  papers: { sv: '{n} papper', en: '{n} papers' },
  onePaper: { sv: '1 papper', en: '1 paper' },
  about: { sv: 'ca {n} min', en: 'about {n} min' },
  promised: { sv: '{n} kommer senare', en: '{n} to come' },
  known: { sv: 'redan ifyllt: {n}', en: 'already filled in: {n}' },
};

/** How long the form takes, and how many of its parts are done. @param done left out while nobody knows yet */
export function FormFigures({
  minutes,
  left,
  done,
  all,
}: {
  minutes: number;
  left: number;
  done?: number;
  all: number;
}) {
  const say = useSay();
  const isBegun = left < minutes;
  return (
    <Figures
      figures={[
        {
          number: say(texts.minutes, { n: isBegun ? left : minutes }),
          of: isBegun ? say(texts.left, { n: minutes }) : say(texts.takes),
        },
        { number: say(texts.of, { n: done ?? '…', all }), of: say(texts.parts) },
      ]}
    />
  );
}

/** What to have at hand. Open while it is short and nothing has been written. */
export function AtHand({ what, isBegun }: { what: readonly string[]; isBegun: boolean }) {
  const say = useSay();
  if (what.length === 0) return null;
  return (
    <Fold label={say(texts.atHand)} open={!isBegun && what.length <= 3}>
      <ul>
        {what.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className="quiet">{say(texts.later)}</p>
    </Fold>
  );
}

/** So many of what a section holds. */
function countOf(section: string, n: number) {
  if (section === 'papers') return n === 1 ? texts.onePaper : texts.papers;
  return n === 1 ? texts.one : texts.count;
}

/** How much there is in a section, and how long it takes. */
export function SectionHint({ section: { id, status, questions, minutes, promised } }: { section: FormSection }) {
  const say = useSay();
  const wanted = questions.filter((question) => question.status !== 'optional');
  const n = wanted.length;
  const known = wanted.filter(({ from }) => from !== undefined).length;
  const parts = [
    say(countOf(id, n), { n }),
    ...(known > 0 && status !== 'done' ? [say(texts.known, { n: known })] : []),
    ...(promised > 0 ? [say(texts.promised, { n: promised })] : []),
    ...(status === 'to-do' ? [say(texts.about, { n: minutes })] : []),
  ];
  return <>{parts.join(', ')}</>;
}
