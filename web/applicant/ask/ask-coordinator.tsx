import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { Language } from '#domain/definitions/text.ts';
import { useOrigin } from '../../shared/given.ts';
import { Later } from '../../shared/later.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useCopy } from '../../shared/use-copy.ts';
import { type GuidePlace, writePlace } from '../guide/guide-address.ts';
import { type Asking, answeredInWords } from '../guide/in-words.ts';
import { type QuestionToAsk, questionLink, questionSubject, questionText } from './question-mail.ts';
import './ask.css';

const texts = {
  title: { sv: 'Fråga företagslotsen', en: 'Ask the business coordinator' },
  hint: {
    sv: 'Hittar ni inte er verksamhet, eller är ni osäkra? Mejlet är redan skrivet, med era svar. Inget om er själva följer med.',
    en: 'Cannot find your kind of business, or not sure? The email is already written, with your answers. It says nothing about who you are.',
  },
  hintOnPlan: {
    sv: 'Undrar ni över något i planen? Mejlet är redan skrivet, med era svar. Inget om er själva följer med.',
    en: 'Any questions about the plan? The email is already written, with your answers. It says nothing about who you are.',
  },
  mail: { sv: 'Skriv ett mejl till företagslotsen', en: 'Write an email to the business coordinator' },
  copy: { sv: 'Kopiera texten', en: 'Copy the text' },
  to: { sv: 'Till: {mailbox}', en: 'To: {mailbox}' },
  copied: { sv: 'Texten är kopierad.', en: 'The text has been copied.' },
  refused: {
    sv: 'Webbläsaren lät oss inte kopiera. Använd länken i stället.',
    en: 'The browser would not let us copy. Use the link instead.',
  },
};

/** What there is to tell the coordinator of one of the municipalities that a place names. */
export function questionTo(
  municipality: GuideView['municipalities'][number],
  guide: GuideView,
  place: GuidePlace,
  plan: Asking | undefined,
  language: Language,
  origin: string,
): QuestionToAsk {
  const event = guide.events.find((e) => e.id === place.event)?.name;
  const others = [place.municipality, ...(place.also ?? [])].flatMap(
    (id) => guide.municipalities.find((m) => m.id === id && m.id !== municipality.id)?.name ?? [],
  );
  return {
    mailbox: municipality.coordinator.mailbox,
    municipality: municipality.name,
    ...(others.length > 0 && { others }),
    ...(event !== undefined && { event }),
    ...(place.opening !== undefined && { opening: place.opening }),
    answers: plan ? answeredInWords(guide, plan, place.answers, language) : [],
    address: `${origin}/${language}/guide${writePlace(place)}`,
  };
}

/** Whom to ask, with the question ready to send: by mail, or copied to wherever one writes. */
export function AskCoordinator({
  guide,
  place,
  plan,
  about,
}: {
  guide: GuideView;
  place: GuidePlace;
  plan: Asking | undefined;
  /** The question of the guide they are at. */
  about?: string;
}) {
  const say = useSay();
  const language = useLanguage();
  const [state, copy] = useCopy();
  const origin = useOrigin();
  const municipality = guide.municipalities.find((m) => m.id === place.municipality);
  if (!municipality || municipality.coordinator.mailbox === '') return null;
  const { coordinator } = municipality;
  const asked: QuestionToAsk = {
    ...questionTo(municipality, guide, place, plan, language, origin),
    ...(about !== undefined && { about }),
  };
  const text = () =>
    [
      say(texts.to, { mailbox: coordinator.mailbox }),
      questionSubject(asked, language),
      '',
      questionText(asked, language),
    ].join('\n');
  return (
    <Later>
      <section className="ask" aria-labelledby="ask">
        <h2 id="ask">{say(texts.title)}</h2>
        <Paragraph>{say(about === undefined ? texts.hintOnPlan : texts.hint)}</Paragraph>
        <div className="actions">
          <a href={questionLink(asked, language)}>{say(texts.mail)}</a>
          <Button type="button" variant="secondary" data-size="sm" onClick={() => void copy(text())}>
            {say(texts.copy)}
          </Button>
        </div>
        <p role="status">{state !== undefined && say(texts[state])}</p>
        <Paragraph className="quiet">
          <a href={coordinator.page}>{coordinator.name}</a>. {coordinator.reach}
        </Paragraph>
      </section>
    </Later>
  );
}
