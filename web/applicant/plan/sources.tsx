import type { PlanPermitView, SourceView } from '#domain/api/answers/planned-permit.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { proofText, wordingText } from '#domain/words/proofs.ts';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  needed: { sv: 'Att det behövs', en: 'That it is needed' },
  time: { sv: 'Tiden', en: 'The time' },
  order: { sv: 'Ordningen', en: 'The order' },
  read: { sv: 'läst {day}', en: 'read {day}' },
  unverified: { sv: 'inte kontrollerad', en: 'not verified' },
};

/** What the rules of a permit rest on: what each source shows, what kind of proof it is, and when it was read. */
export function Sources({ permit }: { permit: PlanPermitView }) {
  const say = useSay();
  return (
    <ul className="sources">
      {permit.law.sources.map((source) => (
        <Line key={`needed ${source.title}`} about={say(texts.needed)} source={source} />
      ))}
      <Line about={say(texts.time)} source={permit.clock.source}>
        {permit.clock.note} {permit.clock.counted}
      </Line>
      {permit.after.map(({ id, source }) => (
        <Line key={`order ${id}`} about={say(texts.order)} source={source} />
      ))}
    </ul>
  );
}

function Line({ about, source, children }: { about: string; source: SourceView; children?: React.ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const title = <span lang={officersLanguage}>{source.title}</span>;
  const marks = [
    proofText(source, language),
    ...(source.through === undefined ? [] : [wordingText(source.through, language)]),
    ...(source.read === undefined ? [] : [say(texts.read, { day: dayInWords(source.read, language) })]),
    // What was not read has said so.
    ...(source.verified || source.proof === 'none' ? [] : [say(texts.unverified)]),
  ];
  return (
    <li>
      {about}: {source.url === undefined ? title : <a href={source.url}>{title}</a>}
      <SwedishNote /> ({marks.join(', ')}). {children}
    </li>
  );
}
