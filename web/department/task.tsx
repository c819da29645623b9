import { Button, Paragraph } from '@digdir/designsystemet-react';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { sendFile } from '../applicant/files/send-file.ts';
import { actForms } from '../shared/act-forms.ts';
import { call } from '../shared/api.ts';
import { DraftConflict, DraftLine } from '../shared/draft/draft-line.tsx';
import { UnsentTexts } from '../shared/draft/unsent.tsx';
import { Loading, Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useFocusOn } from '../shared/use-focus-on.ts';
import { useLoad } from '../shared/use-load.ts';
import type { FormOf } from './acts/form.ts';
import { WhatRemains, wrongIn } from './acts/what-remains.tsx';
import { ActTabs } from './desk/act-tabs.tsx';
import { InTheWay } from './desk/in-the-way.tsx';
import { Panes } from './desk/panes.tsx';
import { type Acts, useActs } from './desk/use-acts.ts';
import { type Desk, useDesk } from './desk/use-desk.ts';
import { taskWords } from './draft/task-words.ts';
import { type TaskDraftHere, useTaskDraft } from './draft/use-draft.ts';
import { textsNotIn } from './draft/written.ts';
import { ToInbox } from './inbox/to-inbox.tsx';
import { useKeys } from './keys/use-keys.ts';
import { News } from './material/news.tsx';
import { useNewsKept } from './news.ts';
import { HandOver } from './people/hand-over.tsx';
import { signInAgain } from './session.ts';
import { StaffProblem } from './staff-problem.tsx';
import { HandedIn, Outcome, SaidOfIt } from './task-material.tsx';
import { Changed, DueTag, isColleagues, Saved, TaskNotices } from './task-notices.tsx';

const { claim, unclaim } = actForms;
/** Where it cannot be fetched the way to the inbox stands above. */
const NextTask = lazy(() => import('./next-task.tsx').catch(() => ({ default: () => null })));

const texts = {
  loading: { sv: 'Uppgift', en: 'Task' },
  takeOver: { sv: 'Ta över uppgiften', en: 'Take over the task' },
  mine: { sv: 'Du arbetar med uppgiften.', en: 'You are working on this task.' },
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
  notShown: {
    sv: 'Inget är skickat. Förhandsgranskningen kommer när uppkopplingen är tillbaka.',
    en: 'Nothing has been sent. The preview comes when the connection is back.',
  },
  unsent: { sv: 'Det här stod i utkastet och skickades inte', en: 'This was in the draft and was not sent' },
  keyClaim: { sv: 'Ta uppgiften', en: 'Claim the task' },
  keyDecide: { sv: 'Till beslutet', en: 'To the decision' },
  keyAsk: { sv: 'Till frågan', en: 'To the question' },
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
  const {
    value: loaded,
    problem: loadProblem,
    reload,
  } = useLoad(() => call('GET /api/tasks/{taskId}', { path: { taskId }, language, token }), [language, taskId, token]);
  const read = useNewsKept(loaded, taskId);
  const draft = useTaskDraft(taskId, token, person);
  const { keeper } = draft;
  const acts = useActs(taskId, token, read, reload, keeper);
  const { sending, tried } = acts;
  const desk = useDesk();
  const isFinished = read?.status === 'done';
  useEffect(() => {
    if (isFinished) keeper.end();
  }, [isFinished, keeper]);
  const isOver = draft.standing === 'ended' && !isFinished;
  useEffect(() => {
    if (isOver) void reload();
  }, [isOver, reload]);
  // It is over for whoever cannot read it any more, as when they are disqualified.
  const page = read && isOver && loadProblem ? { ...read, status: 'done' as const, acts: [], openRequests: [] } : read;
  const isDone = page?.status === 'done';
  useKeys(
    page?.status === 'open'
      ? [
          ...(page.claimedByMe ? [] : [{ key: 'c', does: texts.keyClaim, run: () => acts.act(claim) }]),
          ...(page.acts.some((name) => name === 'decide' || name === 'recommend')
            ? [{ key: 'b', does: texts.keyDecide, run: () => desk.go('decide') }]
            : []),
          ...(page.acts.includes('ask-for-supplement')
            ? [{ key: 'f', does: texts.keyAsk, run: () => desk.go('ask') }]
            : []),
        ]
      : [],
  );
  if (!page || draft.standing === 'loading') {
    return (
      <Page title={say(texts.loading)} staff full>
        {bar}
        <StaffProblem problem={loadProblem} onRetry={reload} />
        {loadProblem ? <ToInbox /> : <Loading />}
      </Page>
    );
  }
  const form: FormOf = {
    act: acts.act,
    preview: acts.preview,
    draft: { ...keeper, content: draft.content },
    busy: sending.busy,
    wrong: wrongIn(sending.problem, tried),
    sendFile: (file, signal, onSent) => sendFile(file, { task: taskId, token }, language, signal, onSent),
    onEdit: sending.cancel,
  };
  const onAsk = page.acts.includes('ask-for-supplement') ? askFor(form, desk) : undefined;
  const permit = page.permit?.name;
  const material = { page, token, person, form, onAsk };
  return (
    <Page
      title={permit === undefined ? say(texts.followUp) : say(texts.title[page.kind], { permit })}
      lead={`${page.business.name}, ${page.case.municipality}. ${page.case.reference}`}
      full
      staff
    >
      {bar}
      <p className="facts">
        <ToInbox />
        {!isDone && page.due !== undefined && page.breaches.every((breach) => breach.due !== page.due) && (
          <DueTag due={page.due} basis={page.dueBasis ?? 'goal'} />
        )}
        {page.claimedByMe && !isDone && <span>{say(texts.mine)}</span>}
      </p>
      <TaskNotices page={page} />
      <InTheWay page={page} />
      <News page={page} />
      <Panes
        shown={desk.pane}
        onShow={desk.show}
        material={<HandedIn {...material} />}
        said={<SaidOfIt {...material} />}
        act={
          <>
            <HowItWent page={page} token={token} acts={acts} draft={draft} loadProblem={loadProblem} reload={reload} />
            {isFinished && <Outcome page={page} isTold={acts.saved} />}
            {!isDone && <ClaimButton page={page} form={form} />}
            {!isDone && <HandOver page={page} token={token} form={form} />}
            {!isDone && <DraftLine draft={draft} onSignIn={() => void signInAgain(language)} />}
            {!isDone && <ActTabs page={page} form={form} chosen={desk.tab} onChoose={desk.choose} />}
          </>
        }
      />
    </Page>
  );
}

/** What was done and how it went, above what can be done: the focus comes here. */
function HowItWent({
  page,
  token,
  acts: { sending, tried, isPreview, saved, news },
  draft: { keeper, content, standing, conflicts, server },
  loadProblem,
  reload,
}: {
  page: TaskPage;
  token: string;
  acts: Acts;
  draft: TaskDraftHere;
  loadProblem: Acts['sending']['problem'];
  reload: () => unknown;
}) {
  const say = useSay();
  const language = useLanguage();
  const { problem } = sending;
  const place = useFocusOn(saved || news || problem);
  const unsent = page.status === 'done' && standing === 'ended' ? textsNotIn(page, content) : [];
  const fields = problem && problem.errors.length > 0;
  return (
    <div className="how-it-went" ref={place} tabIndex={-1}>
      <div role="status">{saved && <Saved status={page.status} {...(tried && { doing: tried.doing })} />}</div>
      {saved && page.status === 'done' && (
        <Suspense fallback={null}>
          <NextTask after={page} token={token} />
        </Suspense>
      )}
      <StaffProblem
        problem={news === undefined && !fields ? (problem ?? loadProblem) : undefined}
        {...(problem === undefined && { onRetry: reload })}
      >
        {sending.waiting && <Paragraph>{say(isPreview ? texts.notShown : texts.notSent)}</Paragraph>}
      </StaffProblem>
      <div role="alert">{news && <Changed news={news} />}</div>
      <WhatRemains problem={problem} tried={tried} />
      {unsent.length > 0 && <UnsentTexts title={say(texts.unsent)} kept={unsent} onForget={keeper.forgetAll} />}
      <DraftConflict
        conflicts={conflicts}
        words={taskWords(page, language)}
        by={server.by}
        onKeep={keeper.keepMine}
        onTake={keeper.takeTheirs}
      />
    </div>
  );
}

function ClaimButton({ page, form }: { page: TaskPage; form: FormOf }) {
  const say = useSay();
  const doing = page.claimedByMe ? unclaim : claim;
  return (
    <div className="actions">
      <Button variant="secondary" data-size="sm" onClick={() => form.act(doing)}>
        {say(isColleagues(page) ? texts.takeOver : doing.words.button)}
      </Button>
    </div>
  );
}

/** Puts what is missing into the question to the owner, beside what is written there, and goes there. */
const askFor = (form: FormOf, desk: Desk) => (missing: readonly string[]) => {
  const written = String(form.draft.content.ask?.items ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const items = [...written, ...missing.filter((one) => !written.includes(one))].join('\n');
  form.draft.change('ask', { kind: 'supplement', items });
  desk.go('ask');
};
