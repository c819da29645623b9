import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { acts } from '#domain/acts/all.ts';
import { askForSupplement } from '#domain/acts/ask-for-supplement/act.ts';
import { claim } from '#domain/acts/claim/act.ts';
import { correctContact } from '#domain/acts/correct-contact/act.ts';
import { decide } from '#domain/acts/decide/act.ts';
import type { AnyAct, FieldWords } from '#domain/acts/define.ts';
import { giveMoreTime } from '#domain/acts/give-more-time/act.ts';
import { startHearing } from '#domain/acts/start-hearing/act.ts';
import { takeBackQuestion } from '#domain/acts/take-back-question/act.ts';
import { unclaim } from '#domain/acts/unclaim/act.ts';
import { listOf } from '#domain/definitions/text.ts';
import type { TaskPage } from '#domain/pages/case.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { ApiProblem, call } from '../shared/api.ts';
import { Loading, Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { useSending } from '../shared/use-sending.ts';
import { ActForm } from './acts/act-form.tsx';
import { AskForm } from './acts/ask-form.tsx';
import { DecideForm } from './acts/decide-form.tsx';
import type { Do, FormOf } from './acts/form.ts';
import { newsSince } from './news.ts';
import { StaffProblem } from './staff-problem.tsx';
import { Material } from './task-material.tsx';
import { forgetWritten, unsentTexts, writtenIn } from './written.ts';

const texts = {
  loading: { sv: 'Uppgift', en: 'Task' },
  back: { sv: 'Till inkorgen', en: 'To the inbox' },
  due: {
    law: { sv: 'Enligt lag senast {day}', en: 'By law by {day}' },
    goal: { sv: 'Mål: senast {day}', en: 'Goal: by {day}' },
    estimate: { sv: 'Uppskattat: omkring {day}', en: 'Estimate: around {day}' },
  },
  breach: {
    law: { sv: 'Lagens sista dag, {day}, har passerat.', en: 'The last day in law, {day}, has passed.' },
    goal: { sv: 'Målet, {day}, har passerat.', en: 'The goal, {day}, has passed.' },
    estimate: { sv: 'Den dag vi räknade med, {day}, har passerat.', en: 'The day we expected, {day}, has passed.' },
  },
  takeOver: { sv: 'Ta över uppgiften', en: 'Take over the task' },
  claimed: { sv: '{name} arbetar med uppgiften.', en: '{name} works on this task.' },
  colleague: {
    sv: '{name} arbetar med uppgiften. Gör du något här tar du över den, och det syns i historiken.',
    en: '{name} works on this task. If you do something here you take it over, and the history shows it.',
  },
  title: {
    review: { sv: '{permit}', en: '{permit}' },
    opinion: { sv: 'Yttrande: {permit}', en: 'Opinion: {permit}' },
    'follow-up': { sv: 'Uppföljning: {permit}', en: 'Follow-up: {permit}' },
  },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  gate: {
    sv: 'Du kan förbereda, men inte bevilja förrän detta är klart: {names}.',
    en: 'You can prepare, but not grant until this is done: {names}.',
  },
  done: { sv: 'Uppgiften är avslutad.', en: 'The task is finished.' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  notSent: {
    sv: 'Det är inte skickat än. Det skickas när uppkopplingen är tillbaka. Låt sidan vara öppen.',
    en: 'It has not been sent yet. It is sent when the connection is back. Keep the page open.',
  },
  changed: { sv: 'Uppgiften har ändrats sedan du läste den', en: 'The task has changed since you read it' },
  changedText: {
    sv: 'Inget är skickat. Det du har skrivit finns kvar. Läs det nya och skicka igen om det fortfarande stämmer.',
    en: 'Nothing was sent. What you wrote is kept. Read what is new, and send again if it still holds.',
  },
  unsent: {
    sv: 'Uppgiften är avslutad. Det här hade du skrivit, och det är inte skickat',
    en: 'The task is finished. This is what you had written, and it was not sent',
  },
  forget: { sv: 'Ta bort texten', en: 'Remove the text' },
  problem: {
    'route-failed': {
      sv: 'Ärendet kunde inte gå vidare av sig självt. Ta reda på varför, rätta det och avsluta uppgiften. Då försöker systemet igen.',
      en: 'The case could not go on by itself. Find out why, mend it and resolve the task. The system then tries again.',
    },
    'clock-overdue': {
      sv: 'En förvaltning har passerat sin sista dag. Hör efter hur det går och att företaget har fått besked.',
      en: 'A department has passed its last day. Ask how it goes, and that the business has been told.',
    },
    'mail-bounced': {
      sv: 'Ett e-brev till företaget kom inte fram. Ring och kontrollera adressen, och rätta den här.',
      en: 'A mail to the business did not arrive. Call and check the address, and correct it here.',
    },
  },
};

/** The acts that stand elsewhere on the page, or have a form of their own. All others are drawn from what they say. */
const drawnApart: readonly AnyAct[] = [
  claim,
  unclaim,
  decide,
  askForSupplement,
  startHearing,
  giveMoreTime,
  takeBackQuestion,
];
const plainActs = (acts as readonly AnyAct[]).filter((one) => !drawnApart.includes(one));

/** One task: what it is about, and what can be done. */
export function Task({
  taskId,
  token,
  person,
  bar,
}: {
  taskId: string;
  token: string;
  person: string;
  bar: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const sending = useSending();
  const [saved, setSaved] = useState(false);
  const [tried, setTried] = useState<AnyAct | undefined>(undefined);
  const [news, setNews] = useState<TaskPage['case']['timeline'] | undefined>(undefined);
  const path = `/api/tasks/${encodeURIComponent(taskId)}`;
  const {
    value: page,
    problem: loadProblem,
    reload,
  } = useLoad(() => call<TaskPage>('GET', path, { language, token }), [language, path, token]);
  if (!page) {
    return (
      <Page title={say(texts.loading)} staff>
        {bar}
        <StaffProblem problem={loadProblem} onRetry={reload} />
        {loadProblem ? <Link href={`/${language}/department`}>{say(texts.back)}</Link> : <Loading />}
      </Page>
    );
  }
  /**
   * Does an act, once however often it is pressed or sent. What the officer wrote stays until it is stored: when the task has
   * changed meanwhile, what is new is shown and the officer sends again on purpose.
   */
  const act: Do = (doing, { body, ref = '', done } = {}) => {
    setSaved(false);
    setNews(undefined);
    setTried(doing);
    const address = doing.path
      .replace('{taskId}', encodeURIComponent(taskId))
      .replace('{caseId}', encodeURIComponent(page.caseId))
      .replace('{id}', encodeURIComponent(ref));
    void sending.send(async () => {
      const headers = { 'If-Match': `"${page.version}"` };
      try {
        await call('POST', address, { language, token, body, headers });
      } catch (error) {
        if (!(error instanceof ApiProblem) || (error.status !== 409 && error.status !== 412)) throw error;
        const now = await reload();
        if (now && error.status === 412) setNews(newsSince(page, now));
        throw error;
      }
      await reload();
      done?.();
      setSaved(true);
    });
  };
  const { problem, busy, cancel: onEdit } = sending;
  const written = writtenIn(person, taskId);
  const form: FormOf = { act, written, busy, onEdit };
  const permit = page.permit?.name;
  const isColleagues = page.claimedBy !== undefined && !page.claimedByMe && page.status === 'open';
  return (
    <Page
      title={permit === undefined ? say(texts.followUp) : say(texts.title[page.kind], { permit })}
      lead={`${page.business.name}, ${page.case.municipality}. ${page.case.reference}`}
      wide
      staff
    >
      {bar}
      <p className="facts">
        <Link href={`/${language}/department`}>{say(texts.back)}</Link>
        {page.due !== undefined && page.breaches.every((breach) => breach.due !== page.due) && (
          <Tag data-color="info">
            {say(texts.due[page.dueBasis ?? 'goal'], { day: dayInWords(page.due, language) })}
          </Tag>
        )}
        {page.claimedBy !== undefined && !isColleagues && <span>{say(texts.claimed, { name: page.claimedBy })}</span>}
      </p>
      <div role="status">
        {saved && <Alert data-color="success">{say(page.status === 'done' ? texts.done : texts.saved)}</Alert>}
      </div>
      <StaffProblem
        problem={news === undefined ? (problem ?? loadProblem) : undefined}
        {...(problem === undefined && { onRetry: reload })}
      >
        {sending.waiting && <Paragraph>{say(texts.notSent)}</Paragraph>}
      </StaffProblem>
      <div role="alert">{news && <Changed news={news} />}</div>
      {page.status === 'done' && <Unsent place={written} />}
      {problem && problem.errors.length > 0 && (
        <ul className="remains">
          {problem.errors.map((e) => (
            <li key={e.pointer + e.message}>
              <FieldOf doing={tried} pointer={e.pointer} />
              {e.message}
            </li>
          ))}
        </ul>
      )}
      {page.problem !== undefined && Object.hasOwn(texts.problem, page.problem) && (
        <Alert data-color="warning">{say(texts.problem[page.problem as keyof typeof texts.problem])}</Alert>
      )}
      {page.breaches.map((breach) => (
        <Alert key={breach.due} data-color="warning">
          {say(texts.breach[breach.basis], { day: dayInWords(breach.due, language) })}
        </Alert>
      ))}
      {page.status === 'open' && page.kind === 'review' && !page.gate.open && (
        <Alert data-color="info">
          {say(texts.gate, {
            names: listOf(page.gate.waitingFor, language),
          })}
        </Alert>
      )}
      {isColleagues && <Alert data-color="info">{say(texts.colleague, { name: page.claimedBy ?? '' })}</Alert>}
      {page.status === 'open' && (
        <div className="actions">
          {!page.claimedByMe && (
            <Button variant="secondary" onClick={() => act(claim)}>
              {say(isColleagues ? texts.takeOver : claim.words.button)}
            </Button>
          )}
          {page.claimedByMe && (
            <Button variant="secondary" onClick={() => act(unclaim)}>
              {say(unclaim.words.button)}
            </Button>
          )}
        </div>
      )}

      <div className="desk">
        <Material page={page} token={token} form={form} />
        {page.status === 'open' && (
          <div className="hand">
            {page.kind === 'review' && page.permit && (
              <DecideForm permit={page.permit} validity={page.validity} {...form} />
            )}
            {page.kind === 'review' && <AskForm lastDays={page.lastDays} {...form} />}
            {page.problem === 'mail-bounced' && page.applicant && (
              <ActForm doing={correctContact} known={{ email: page.applicant.email }} {...form} />
            )}
            {plainActs
              .filter(({ name }) => (page.acts as readonly string[]).includes(name))
              .map((doing) => (
                <ActForm key={doing.name} doing={doing} {...form} />
              ))}
          </div>
        )}
      </div>
    </Page>
  );
}

/** What a field that must be mended is called, in the form that was sent. */
function FieldOf({ doing, pointer }: { doing: AnyAct | undefined; pointer: string }) {
  const say = useSay();
  const name = pointer.split('/')[1] ?? '';
  const fields = (doing?.words.fields ?? {}) as Readonly<Record<string, FieldWords>>;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field ? <strong>{say(field.label)}: </strong> : null;
}

/** What others have done since the officer read the task. */
function Changed({ news }: { news: TaskPage['case']['timeline'] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Alert data-color="warning" className="news">
      <Heading level={2} data-size="2xs">
        {say(texts.changed)}
      </Heading>
      {news.length > 0 && (
        <ul>
          {news.map((entry) => (
            <li key={entry.at + entry.text}>
              {momentInWords(entry.at, language)}: {entry.text}
            </li>
          ))}
        </ul>
      )}
      <Paragraph>{say(texts.changedText)}</Paragraph>
    </Alert>
  );
}

/** What was written in a task that somebody else finished: shown until its writer has seen it. */
function Unsent({ place }: { place: string }) {
  const say = useSay();
  const [kept, setKept] = useState(() => unsentTexts(place));
  if (kept.length === 0) return null;
  return (
    <Alert data-color="warning" className="unsent">
      <Heading level={2} data-size="2xs">
        {say(texts.unsent)}
      </Heading>
      <p className="kept">{kept.join('\n\n')}</p>
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() => {
          forgetWritten(place);
          setKept([]);
        }}
      >
        {say(texts.forget)}
      </Button>
    </Alert>
  );
}
