import { Button, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { ActName } from '#domain/acts/all.ts';
import type { ActFormData } from '#domain/acts/forms.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { ApiProblem, call } from '../shared/api.ts';
import { Loading, Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { useSending } from '../shared/use-sending.ts';
import { actForms } from './acts/act-forms.ts';
import { callOf, type Do, type FormOf } from './acts/form.ts';
import { FormsOfTask } from './acts/forms-of-task.tsx';
import { WhatRemains } from './acts/what-remains.tsx';
import { News } from './material/sent.tsx';
import { newsSince, useNewsKept } from './news.ts';
import { HandOver } from './people/hand-over.tsx';
import { StaffProblem } from './staff-problem.tsx';
import { Material } from './task-material.tsx';
import { Changed, DueTag, isColleagues, Saved, TaskNotices, Unsent } from './task-notices.tsx';
import { wasStored } from './was-stored.ts';
import { writtenIn } from './written.ts';

const { claim, unclaim } = actForms;

const texts = {
  loading: { sv: 'Uppgift', en: 'Task' },
  back: { sv: 'Till inkorgen', en: 'To the inbox' },
  takeOver: { sv: 'Ta över uppgiften', en: 'Take over the task' },
  claimed: { sv: '{name} arbetar med uppgiften.', en: '{name} is working on this task.' },
  title: {
    review: { sv: '{permit}', en: '{permit}' },
    opinion: { sv: 'Yttrande: {permit}', en: 'Opinion: {permit}' },
    'follow-up': { sv: 'Uppföljning: {permit}', en: 'Follow-up: {permit}' },
  },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  notSent: {
    sv: 'Det är inte skickat än. Det skickas när uppkopplingen är tillbaka. Låt sidan vara öppen.',
    en: 'It has not been sent yet. It will be sent when the connection is back. Keep the page open.',
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
  const [tried, setTried] = useState<ActFormData | undefined>(undefined);
  const [news, setNews] = useState<TaskPage['case']['timeline'] | undefined>(undefined);
  const path = `/api/tasks/${encodeURIComponent(taskId)}`;
  const {
    value: loaded,
    problem: loadProblem,
    reload,
  } = useLoad(() => call('GET /api/tasks/{taskId}', { path: { taskId }, language, token }), [language, path, token]);
  const page = useNewsKept(loaded, taskId);
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
    void sending.send(async () => {
      const headers = { 'If-Match': `"${page.version}"` };
      try {
        await call(callOf(doing), {
          path: { taskId, caseId: page.caseId, id: ref },
          language,
          token,
          body,
          headers,
        } as never);
      } catch (error) {
        if (!(error instanceof ApiProblem) || (error.status !== 409 && error.status !== 412)) throw error;
        const now = await reload();
        if (!now || !wasStored(page, now, doing.name as ActName, body)) {
          if (now && error.status === 412) setNews(newsSince(page, now));
          throw error;
        }
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
  const colleagues = isColleagues(page);
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
          <DueTag due={page.due} basis={page.dueBasis ?? 'goal'} />
        )}
        {page.claimedBy !== undefined && !colleagues && <span>{say(texts.claimed, { name: page.claimedBy })}</span>}
      </p>
      <div role="status">{saved && <Saved status={page.status} />}</div>
      <StaffProblem
        problem={news === undefined ? (problem ?? loadProblem) : undefined}
        {...(problem === undefined && { onRetry: reload })}
      >
        {sending.waiting && <Paragraph>{say(texts.notSent)}</Paragraph>}
      </StaffProblem>
      <div role="alert">{news && <Changed news={news} />}</div>
      {page.status === 'done' && <Unsent place={written} />}
      <WhatRemains problem={problem} doing={tried} />
      <TaskNotices page={page} />
      <News page={page} />
      {page.status === 'open' && (
        <div className="actions">
          {!page.claimedByMe && (
            <Button variant="secondary" onClick={() => act(claim)}>
              {say(colleagues ? texts.takeOver : claim.words.button)}
            </Button>
          )}
          {page.claimedByMe && (
            <Button variant="secondary" onClick={() => act(unclaim)}>
              {say(unclaim.words.button)}
            </Button>
          )}
        </div>
      )}
      {page.status === 'open' && <HandOver page={page} token={token} act={act} busy={busy} />}

      <div className="desk">
        <Material page={page} token={token} form={form} />
        {page.status === 'open' && <FormsOfTask page={page} form={form} />}
      </div>
    </Page>
  );
}
