import { useEffect, useState } from 'react';
import type { ReferralPage } from '#domain/api/answers/referral.ts';
import { isBefore } from '#domain/calendar/day.ts';
import { inSentence } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { call } from '../shared/api.ts';
import { UnsentTexts } from '../shared/draft/unsent.tsx';
import { Notice } from '../shared/face/status.tsx';
import { GoLink } from '../shared/go-link.tsx';
import { Loading, Page, ProblemAlert } from '../shared/page.tsx';
import { SwedishNote } from '../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../shared/text.ts';
import { today } from '../shared/today.ts';
import { useLoad } from '../shared/use-load.ts';
import { AnswerForm } from './answer-form.tsx';
import { type Opened, openedBy } from './opened.ts';
import { ToRead } from './to-read.tsx';
import { forgetUnsent, unsentOf } from './use-answer-draft.ts';
import '../shared/forms.css';

const texts = {
  loading: { sv: 'Fråga om yttrande', en: 'A question to you' },
  title: { sv: 'Vad anser ni?', en: 'What is your opinion?' },
  lead: {
    sv: '{by} handlägger {permit} i {municipality} och frågar {asked}.',
    en: '{by} is handling a case ({permit}, {municipality}) and asks {asked}.',
  },
  by: { sv: 'Svara senast {day}.', en: 'Answer by {day}.' },
  late: {
    sv: 'Sista dagen var {day}. Ni kan fortfarande svara, till och med {until} eller tills det är beslutat.',
    en: 'The last day was {day}. You can still answer, up to {until} or until it is decided.',
  },
  question: { sv: 'Frågan', en: 'The question' },
  case: { sv: 'Ärende {reference}, {business}', en: 'Case {reference}, {business}' },
  ask: { sv: 'Undrar ni något? Skriv till', en: 'Any questions? Write to' },
  over: {
    given: { sv: 'Ert yttrande är skickat', en: 'Your opinion has been sent' },
    'taken-back': { sv: 'Ni behöver inte svara', en: 'You need not answer' },
    'not-needed': { sv: 'Ärendet är beslutat', en: 'The case is decided' },
    expired: { sv: 'Tiden att svara har gått ut', en: 'The time to answer is over' },
  },
  overText: {
    given: {
      sv: '{by} har fått det. Ni behöver inte göra mer.',
      en: '{by} has received it. You need do nothing more.',
    },
    'taken-back': { sv: '{by} har tagit tillbaka sin fråga.', en: '{by} has taken its question back.' },
    'not-needed': { sv: '{by} behöver inte ert svar längre.', en: '{by} no longer needs your answer.' },
    expired: {
      sv: 'Länken visar inget mer. Vill ni ändå svara, skriv till {mailbox}.',
      en: 'The link shows nothing more. If you still want to answer, write to {mailbox}.',
    },
  },
  unsent: { sv: 'Det här hade ni skrivit, och det är inte skickat', en: 'You had written this, and it was not sent' },
  yours: { sv: 'Det ni skrev', en: 'What you wrote' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  broken: { sv: 'Länken fungerar inte', en: 'The link does not work' },
  brokenText: {
    sv: 'Hela adressen kom kanske inte med, eller så har en nyare länk skickats. Öppna länken i det senaste mejlet.',
    en: 'Part of the address may be missing, or a newer link has been sent. Open the link in the latest email.',
  },
  start: { sv: 'Till startsidan', en: 'To the start page' },
};

/**
 * Where a body outside the catalogue reads what it is asked and answers, without an account. The key is in the fragment, which no
 * server sees.
 */
export default function Referral() {
  const [fragment, setFragment] = useState(window.location.hash);
  // The link of another mail in the same tab changes nothing but the fragment.
  useEffect(() => {
    const read = () => setFragment(window.location.hash);
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const opened = openedBy(fragment);
  return opened ? <OfLink key={fragment} opened={opened} /> : <Broken />;
}

/** What was written here before the question, or its link, was over. */
function NotSent({ opened, sent }: { opened: Opened; sent?: ReferralPage['answer'] }) {
  const say = useSay();
  const [isSeen, setIsSeen] = useState(false);
  const kept = isSeen ? [] : unsentOf(opened, sent);
  if (kept.length === 0) return null;
  const forget = () => {
    forgetUnsent(opened);
    setIsSeen(true);
  };
  return <UnsentTexts title={say(texts.unsent)} kept={kept} onForget={forget} />;
}

function Broken({ opened }: { opened?: Opened }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page title={say(texts.broken)} lead={say(texts.brokenText)}>
      {opened && <NotSent opened={opened} />}
      <GoLink href={`/${language}`}>{say(texts.start)}</GoLink>
    </Page>
  );
}

function OfLink({ opened }: { opened: Opened }) {
  const say = useSay();
  const language = useLanguage();
  const { caseId, id, token } = opened;
  const { value, problem, reload } = useLoad(
    () => call('GET /api/cases/{caseId}/referrals/{id}', { path: { caseId, id }, language, token }),
    [caseId, id, token, language],
  );
  if (problem && [401, 404].includes(problem.status)) return <Broken opened={opened} />;
  if (!value)
    return (
      <Page title={say(texts.loading)} municipality={null}>
        <ProblemAlert problem={problem} onRetry={reload} />
        {!problem && <Loading />}
      </Page>
    );
  return value.state === 'waiting' ? (
    <Asked page={value} opened={opened} onAnswered={reload} problem={<ProblemAlert problem={problem} />} />
  ) : (
    <Over page={value} opened={opened} />
  );
}

function Asked({
  page,
  opened,
  onAnswered,
  problem,
}: {
  page: ReferralPage;
  opened: Opened;
  onAnswered: () => Promise<unknown>;
  problem: React.ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const { by, permit, municipality, asked, reference, business = '', question = '', mailbox } = page;
  const { lastDay, opensUntil = lastDay } = page;
  const isLate = isBefore(lastDay, today());
  const when = say(isLate ? texts.late : texts.by, {
    day: dayInWords(lastDay, language),
    until: dayInWords(opensUntil, language),
  });
  const lead = `${say(texts.lead, { by, permit: inSentence(permit), municipality, asked })} ${when}`;
  return (
    <Page title={say(texts.title)} lead={lead} municipality={null}>
      {problem}
      <p className="quiet">{say(texts.case, { reference, business })}</p>
      <section aria-labelledby="question" className="flow">
        <h2 id="question">{say(texts.question)}</h2>
        <p className="kept" lang={officersLanguage}>
          {question}
        </p>
        <SwedishNote />
      </section>
      <ToRead page={page} opened={opened} />
      <AnswerForm page={page} opened={opened} onAnswered={onAnswered} />
      <p>
        {say(texts.ask)} <a href={`mailto:${mailbox}`}>{mailbox}</a>.
      </p>
    </Page>
  );
}

function Over({ page, opened }: { page: ReferralPage; opened: Opened }) {
  const say = useSay();
  const { state, by, mailbox, answer, reference } = page;
  if (state === 'waiting') return null;
  return (
    <Page title={say(texts.over[state])} municipality={null}>
      <Notice state={state === 'given' ? 'done' : 'waiting'} title={reference}>
        <p>{say(texts.overText[state], { by, mailbox })}</p>
      </Notice>
      <NotSent opened={opened} {...(answer && { sent: answer })} />
      {answer && (
        <section aria-labelledby="yours" className="flow">
          <h2 id="yours">{say(texts.yours)}</h2>
          <p>
            <strong>{answer.stanceText}</strong>
          </p>
          <p className="kept">{answer.text}</p>
          {answer.conditions.length > 0 && (
            <>
              <h3>{say(texts.conditions)}</h3>
              <ul>
                {answer.conditions.map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </ul>
            </>
          )}
          <p className="quiet">{answer.name}</p>
        </section>
      )}
    </Page>
  );
}
