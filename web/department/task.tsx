import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { listOf } from '#domain/definitions/text.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { ApiProblem, call, post } from '../shared/api.ts';
import { Loading, Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { useSending } from '../shared/use-sending.ts';
import { ContactForm, contactLabels } from './contact-form.tsx';
import { StaffProblem } from './staff-problem.tsx';
import {
  type Act,
  DecisionForm,
  FollowUpForm,
  type FormOf,
  fieldLabels,
  OpinionForm,
  RequestToApplicant,
} from './task-forms.tsx';
import { Material } from './task-material.tsx';
import { newsSince, wasStored } from './was-stored.ts';
import { forgetWritten, unsentTexts, writtenIn } from './written.ts';

const labels = { ...fieldLabels, ...contactLabels };

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
  claim: { sv: 'Ta uppgiften', en: 'Claim the task' },
  release: { sv: 'Släpp uppgiften', en: 'Release the task' },
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
  const [news, setNews] = useState<TaskPage['case']['timeline'] | undefined>(undefined);
  const path = `/api/tasks/${encodeURIComponent(taskId)}`;
  const {
    value: page,
    problem: loadProblem,
    reload,
  } = useLoad(() => call('GET /api/tasks/{taskId}', { path: { taskId }, language, token }), [language, path, token]);
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
   * Stores an action, once however often it is pressed or sent. What the officer wrote stays until it is stored: when the task
   * has changed meanwhile, what is new is shown and the officer sends again on purpose.
   */
  const act: Act = (action, body, done) => {
    setSaved(false);
    setNews(undefined);
    const address =
      action === 'contact' ? `/api/cases/${encodeURIComponent(page.caseId)}/contact` : `${path}/${action}`;
    void sending.send(async () => {
      const headers = { 'If-Match': `"${page.version}"` };
      const refused = await post(address, { language, token, body, headers }).then(
        () => undefined,
        (error: unknown) => error,
      );
      const conflict = refused instanceof ApiProblem && (refused.status === 409 || refused.status === 412);
      if (refused !== undefined && !conflict) throw refused;
      const now = await reload();
      if (conflict && !(now && wasStored(page, now, action, body))) {
        if (now && refused.status === 412) setNews(newsSince(page, now));
        throw refused;
      }
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
              {Object.hasOwn(labels, e.pointer) && <strong>{say(labels[e.pointer as keyof typeof labels])}: </strong>}
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
            <Button variant="secondary" onClick={() => act('claim')}>
              {say(isColleagues ? texts.takeOver : texts.claim)}
            </Button>
          )}
          {page.claimedByMe && (
            <Button variant="secondary" onClick={() => act('release')}>
              {say(texts.release)}
            </Button>
          )}
        </div>
      )}

      <div className="desk">
        <Material page={page} token={token} form={form} />
        {page.status === 'open' && (
          <div className="hand">
            {page.kind === 'review' && page.permit && (
              <DecisionForm permit={page.permit} validity={page.validity} {...form} />
            )}
            {page.kind === 'review' && <RequestToApplicant lastDays={page.lastDays} {...form} />}
            {page.kind === 'opinion' && <OpinionForm {...form} />}
            {page.problem === 'mail-bounced' && page.applicant && (
              <ContactForm email={page.applicant.email} {...form} />
            )}
            {page.kind === 'follow-up' && <FollowUpForm {...form} />}
          </div>
        )}
      </div>
    </Page>
  );
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
