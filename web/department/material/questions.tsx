import { Paragraph } from '@digdir/designsystemet-react';
import { Fragment } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { isBefore } from '#domain/calendar/day.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { HeardOn } from '../../shared/heard-on.tsx';
import { Section } from '../../shared/section.tsx';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import type { FormOf } from '../acts/form.ts';
import { OpenQuestion } from '../acts/open-question.tsx';
import { CaseFiles } from '../case-files.tsx';
import { Items, StillMissing } from './items.tsx';
import './beside.css';

const texts = {
  question: { sv: 'Frågan till er', en: 'The question to you' },
  asks: { sv: '{name} frågar:', en: '{name} asks:' },
  least: {
    sv: 'Ni ser det som frågan behöver, tills den är besvarad.',
    en: 'You see what the question needs, until it is answered.',
  },
  asked: { sv: 'Frågor till företaget', en: 'Questions to the business' },
  answered: { sv: 'Svar: {text}', en: 'Answer: {text}' },
  answeredAt: { sv: 'Företaget, {when}', en: 'The business, {when}' },
  takenBack: { sv: 'Tillbakatagen.', en: 'Taken back.' },
  waits: {
    none: { sv: 'Inget svar än, senast {day}.', en: 'No answer yet, by {day}.' },
    part: { sv: 'Allt har inte kommit än, senast {day}.', en: 'Not everything has come yet, by {day}.' },
  },
  late: {
    none: { sv: 'Inget svar har kommit. Sista dagen var {day}.', en: 'No answer has come. The last day was {day}.' },
    part: {
      sv: 'Allt har inte kommit. Sista dagen var {day}.',
      en: 'Not everything has come. The last day was {day}.',
    },
  },
};

/** What another body asks the reader. */
export function Question({ page: { asks, caseId, status }, token }: { page: TaskPage; token: string }) {
  const say = useSay();
  if (!asks) return null;
  return (
    <Section id="question" title={say(texts.question)}>
      <Paragraph>{say(texts.asks, { name: asks.by })}</Paragraph>
      {asks.questions.map((question) => (
        <Paragraph key={question} className="written">
          <strong>{question}</strong>
        </Paragraph>
      ))}
      {asks.files && asks.files.length > 0 && status === 'open' && (
        <CaseFiles files={asks.files} caseId={caseId} token={token} />
      )}
      <Paragraph className="quiet">{say(texts.least)}</Paragraph>
    </Section>
  );
}

/** What the business has been asked, and what it has answered. */
export function Asked({ page, token, form }: { page: TaskPage; token: string; form: FormOf }) {
  const say = useSay();
  const language = useLanguage();
  if (page.case.requests.length === 0) return null;
  return (
    <Section id="asked" title={say(texts.asked)}>
      <ul>
        {page.case.requests.map((r) => (
          <li key={r.id} className={r.kind === 'hearing' ? 'beside' : undefined}>
            <div>
              <span lang={officersLanguage}>
                {r.text}
                {r.again && ` ${r.again.text}`}
              </span>
              <SwedishNote />
              <Items request={r} form={page.openRequests.some((open) => open.id === r.id) ? form : undefined} />
              {r.files && <CaseFiles files={r.files} caseId={page.caseId} token={token} />}
              <HeardOn about={r.about} />
            </div>
            <div>
              {r.answers.map((answer) => (
                <Fragment key={answer.at}>
                  <p className="quiet">{say(texts.answeredAt, { when: momentInWords(answer.at, language) })}</p>
                  <p className="written">
                    <strong>{say(texts.answered, { text: answer.text })}</strong>
                  </p>
                  {answer.files && <CaseFiles files={answer.files} caseId={page.caseId} token={token} />}
                </Fragment>
              ))}
              {!r.answer && <Unanswered request={r} />}
              {page.openRequests
                .filter((open) => open.id === r.id)
                .map((open) => (
                  <OpenQuestion key={open.id} request={open} {...form} />
                ))}
              {page.acts.includes('still-missing') && r.kind === 'supplement' && r.answers.length > 0 && (
                <StillMissing request={r} bounds={page.lastDays.supplement} form={form} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What of a question is waited for: all of it or a part, and whether its last day has gone. */
function Unanswered({ request }: { request: TaskPage['case']['requests'][number] }) {
  const say = useSay();
  const language = useLanguage();
  const { answers, lastDay, takenBackAt } = request;
  const waits = isBefore(lastDay, today()) ? texts.late : texts.waits;
  return (
    <strong>
      {takenBackAt !== undefined
        ? say(texts.takenBack)
        : say(answers.length > 0 ? waits.part : waits.none, { day: dayInWords(lastDay, language) })}
    </strong>
  );
}
