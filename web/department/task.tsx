import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { TaskPage } from '#domain/contract/case-page.ts';
import { listOf } from '#domain/definitions/text.ts';
import { dayInWords, momentInWords } from '#domain/texts/dates.ts';
import { ApiProblem, call } from '../shared/api.ts';
import { Loading, Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { useSending } from '../shared/use-sending.ts';
import { CaseFiles } from './case-files.tsx';
import { StaffProblem } from './staff-problem.tsx';
import { type Act, DecisionForm, FollowUpForm, fieldLabels, OpinionForm, RequestToApplicant } from './task-forms.tsx';
import { newsSince, wasStored } from './was-stored.ts';
import { forgetWritten, unsentTexts, writtenIn } from './written.ts';

const texts = {
  loading: { sv: 'Uppgift', en: 'Task' },
  back: { sv: 'Till inkorgen', en: 'To the inbox' },
  due: { sv: 'Senast {day}', en: 'By {day}' },
  claim: { sv: 'Ta uppgiften', en: 'Claim the task' },
  release: { sv: 'Släpp uppgiften', en: 'Release the task' },
  claimed: { sv: 'Tagen av {name}', en: 'Claimed by {name}' },
  gate: {
    sv: 'Du kan förbereda, men inte besluta förrän detta är klart: {names}.',
    en: 'You can prepare, but not decide until this is done: {names}.',
  },
  given: { sv: 'Det företaget har uppgett', en: 'What the business has stated' },
  business: { sv: 'Företaget', en: 'The business' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  opinions: { sv: 'Yttranden', en: 'Opinions' },
  waiting: { sv: 'inväntas', en: 'awaited' },
  required: { sv: 'obligatoriskt', en: 'required' },
  notNeeded: { sv: 'behövs inte längre', en: 'no longer needed' },
  others: { sv: 'Övriga delar i ärendet', en: 'The other parts of the case' },
  history: { sv: 'Det som har hänt', en: 'What has happened' },
  rules: { sv: 'Regler och vanliga hinder', en: 'Rules and usual obstacles' },
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
  asked: { sv: 'Frågor till företaget', en: 'Questions to the business' },
  answered: { sv: 'Svar: {text}', en: 'Answer: {text}' },
  unanswered: { sv: 'Inget svar än, senast {day}.', en: 'No answer yet, by {day}.' },
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
      sv: 'Ett e-brev till företaget kom inte fram. Ring och kontrollera adressen.',
      en: 'A mail to the business did not arrive. Call and check the address.',
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
  } = useLoad(() => call<TaskPage>('GET', path, { language, token }), [language, path, token]);
  if (!page) {
    return (
      <Page title={say(texts.loading)}>
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
    void sending.send(async () => {
      const headers = { 'If-Match': `"${page.version}"` };
      const refused = await call('POST', `${path}/${action}`, { language, token, body, headers }).then(
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
  const permit = page.case.permits.find((p) => p.id === page.permit?.id);
  const requests = page.case.requests.filter((r) => r.permit === page.permit?.id);
  return (
    <Page
      title={page.permit?.name ?? say(texts.loading)}
      lead={`${page.business.name}, ${page.case.municipality}. ${page.case.reference}`}
      wide
    >
      {bar}
      <p className="facts">
        <Link href={`/${language}/department`}>{say(texts.back)}</Link>
        {page.due !== undefined && (
          <Tag data-color="info">{say(texts.due, { day: dayInWords(page.due, language) })}</Tag>
        )}
        {page.claimedBy !== undefined && <span>{say(texts.claimed, { name: page.claimedBy })}</span>}
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
              {e.pointer in fieldLabels && <strong>{say(fieldLabels[e.pointer as keyof typeof fieldLabels])}: </strong>}
              {e.message}
            </li>
          ))}
        </ul>
      )}
      {page.problem !== undefined && page.problem in texts.problem && (
        <Alert data-color="warning">{say(texts.problem[page.problem as keyof typeof texts.problem])}</Alert>
      )}
      {page.status === 'open' && page.kind === 'review' && !page.gate.open && (
        <Alert data-color="info">
          {say(texts.gate, {
            names: listOf(page.gate.waitingFor, language),
          })}
        </Alert>
      )}
      {page.status === 'open' && (
        <div className="actions">
          {page.claimedBy === undefined && (
            <Button variant="secondary" onClick={() => act('claim')}>
              {say(texts.claim)}
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
        <div className="material">
          {page.given.length > 0 && (
            <section aria-labelledby="given">
              <Heading level={2} data-size="sm" id="given">
                {say(texts.given)}
              </Heading>
              <dl className="given">
                {page.given.map((g) => (
                  <div key={g.id}>
                    <dt>{g.label}</dt>
                    <dd>{g.files ? <CaseFiles files={g.files} caseId={page.caseId} token={token} /> : g.value}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          <section aria-labelledby="business">
            <Heading level={2} data-size="sm" id="business">
              {say(texts.business)}
            </Heading>
            <Paragraph>
              {page.business.name}, {page.business.organisationNumber}
              <br />
              {page.business.address}
              <br />
              {say(texts.contact)}: {page.applicant.name}, {page.applicant.phone}, {page.applicant.email}
            </Paragraph>
          </section>
          {permit && permit.opinions.length > 0 && (
            <section aria-labelledby="opinions">
              <Heading level={2} data-size="sm" id="opinions">
                {say(texts.opinions)}
              </Heading>
              <ul>
                {permit.opinions.map((o) => (
                  <li key={o.department}>
                    {o.department}
                    {o.strength === 'required' && ` (${say(texts.required)})`}:{' '}
                    {o.stanceText ?? say(o.state === 'not-needed' ? texts.notNeeded : texts.waiting)}
                    {o.text !== undefined && `. ${o.text}`}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {requests.length > 0 && (
            <section aria-labelledby="asked">
              <Heading level={2} data-size="sm" id="asked">
                {say(texts.asked)}
              </Heading>
              <ul>
                {requests.map((r) => (
                  <li key={r.id}>
                    {r.text} {r.items.join(', ')}{' '}
                    <strong>
                      {r.answer
                        ? say(texts.answered, { text: r.answer.text })
                        : say(texts.unanswered, { day: dayInWords(r.lastDay, language) })}
                    </strong>
                    {r.answer?.files && <CaseFiles files={r.answer.files} caseId={page.caseId} token={token} />}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="others">
            <Heading level={2} data-size="sm" id="others">
              {say(texts.others)}
            </Heading>
            <ul>
              {page.case.permits
                .filter((p) => p.id !== page.permit?.id)
                .map((p) => (
                  <li key={p.id}>
                    {p.name}: {p.decision?.outcomeText ?? p.statusText} ({p.departmentName})
                  </li>
                ))}
            </ul>
          </section>
          {page.permit && (
            <details>
              <summary>{say(texts.rules)}</summary>
              <Paragraph>{page.permit.law}</Paragraph>
              <Paragraph>{page.permit.tests}</Paragraph>
              <ul>
                {page.permit.usualObstacles.map((o) => (
                  <li key={o}>{o}</li>
                ))}
              </ul>
            </details>
          )}
          <details>
            <summary>{say(texts.history)}</summary>
            <ol>
              {page.case.timeline.map((t) => (
                <li key={t.at + t.text}>
                  {momentInWords(t.at, language)}: {t.text}
                </li>
              ))}
            </ol>
          </details>
        </div>
        {page.status === 'open' && (
          <div className="hand">
            {page.kind === 'review' && (
              <DecisionForm law={page.permit?.law ?? ''} kind={page.permit?.kind} {...{ act, written, busy, onEdit }} />
            )}
            {page.kind === 'review' && <RequestToApplicant {...{ act, written, busy, onEdit }} />}
            {page.kind === 'opinion' && <OpinionForm {...{ act, written, busy, onEdit }} />}
            {page.kind === 'follow-up' && <FollowUpForm {...{ act, written, busy, onEdit }} />}
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
