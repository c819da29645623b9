import { Link } from 'wouter';
import { Notice } from '../../shared/face/status.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { writePlace } from '../guide/guide-address.ts';
import type { Basis } from './basis.ts';
import { leaveDraft } from './draft-address.ts';

const texts = {
  more: {
    sv: 'Det finns frågor som ni inte har svarat på. Svara på dem först, så att formuläret frågar efter rätt saker.',
    en: 'There are questions you have not answered. Answer them first, so that the form asks for the right things.',
  },
  answer: { sv: 'Svara på frågorna', en: 'Answer the questions' },
};

/** Some answers are still missing, so the form may ask too much or too little. */
export function MoreQuestions({
  basis,
  next,
}: {
  basis: Pick<Basis, 'municipality' | 'also' | 'event' | 'answers' | 'wish'>;
  next: string;
}) {
  const { municipality, also, event, answers, wish } = basis;
  const say = useSay();
  const language = useLanguage();
  const place = {
    municipality,
    ...(also && { also }),
    event,
    answers,
    at: next,
    ...(wish !== undefined && { opening: wish }),
  };
  return (
    <Notice state="attention">
      <p>{say(texts.more)}</p>
      <Link href={`/${language}/guide${writePlace(place)}`} onClick={leaveDraft}>
        {say(texts.answer)}
      </Link>
    </Notice>
  );
}
