import { Alert, Button, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { TaskPage } from '#domain/contract/case-page.ts';
import { listOf } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/texts/dates.ts';
import { ApiProblem, call } from '../shared/api.ts';
import { Loading, Page, ProblemAlert } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { ContactForm, contactLabels } from './contact-form.tsx';
import { DecisionForm, FollowUpForm, fieldLabels, OpinionForm, RequestToApplicant } from './task-forms.tsx';
import { Material } from './task-material.tsx';

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
export function Task({ taskId, token, bar }: { taskId: string; token: string; bar: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const [saved, setSaved] = useState(false);
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
        <ProblemAlert problem={loadProblem} />
        {!loadProblem && <Loading />}
      </Page>
    );
  }
  /** Stores an action; what the officer wrote stays when it is refused. */
  const act = (action: string, body?: unknown) => post(`${path}/${action}`, body);
  const post = async (address: string, body?: unknown): Promise<boolean> => {
    setProblem(undefined);
    setSaved(false);
    try {
      await call('POST', address, { language, token, body, headers: { 'If-Match': `"${page.version}"` } });
      setSaved(true);
      await reload();
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
      return false;
    }
  };
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
      <ProblemAlert problem={problem} />
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
            <Button variant="secondary" onClick={() => void act('claim')}>
              {say(isColleagues ? texts.takeOver : texts.claim)}
            </Button>
          )}
          {page.claimedByMe && (
            <Button variant="secondary" onClick={() => void act('release')}>
              {say(texts.release)}
            </Button>
          )}
        </div>
      )}

      <div className="desk">
        <Material page={page} token={token} act={act} />
        {page.status === 'open' && (
          <div className="hand">
            {page.kind === 'review' && page.permit && (
              <DecisionForm permit={page.permit} validity={page.validity} act={act} />
            )}
            {page.kind === 'review' && <RequestToApplicant lastDays={page.lastDays} act={act} />}
            {page.kind === 'opinion' && <OpinionForm act={act} />}
            {page.problem === 'mail-bounced' && page.applicant && (
              <ContactForm
                email={page.applicant.email}
                send={(body) => post(`/api/cases/${encodeURIComponent(page.caseId)}/contact`, body)}
              />
            )}
            {page.kind === 'follow-up' && <FollowUpForm act={act} />}
          </div>
        )}
      </div>
    </Page>
  );
}
