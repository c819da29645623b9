import { Paragraph } from '@digdir/designsystemet-react';
import { Fragment, type ReactNode } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { Fold } from '../shared/face/fold.tsx';
import { Notice } from '../shared/face/status.tsx';
import { History } from '../shared/history.tsx';
import { SwedishNote } from '../shared/swedish-note.tsx';
import { officersLanguage, useSay } from '../shared/text.ts';
import { today } from '../shared/today.ts';
import type { FormOf } from './acts/form.ts';
import { Disqualification } from './disqualified/colleagues.tsx';
import { AnswerToOpinions } from './material/answer-to-opinions.tsx';
import { AskedBodies } from './material/asked-bodies.tsx';
import { Checklist } from './material/checklist.tsx';
import { Clock } from './material/clock.tsx';
import { DecisionAsked } from './material/decision-asked.tsx';
import { Asked, Question } from './material/questions.tsx';
import { Before, isDecisionRead, Opinions, Others, OwnWord } from './material/said-by-bodies.tsx';
import { SentIn } from './material/sent.tsx';
import { Business, Given } from './material/stated.tsx';
import { Suggestions } from './suggest/suggestions.tsx';
import { Talk } from './talk/talk.tsx';

const texts = {
  ended: { sv: 'Uppgiften är avslutad.', en: 'The task is finished.' },
  history: { sv: 'Det som har hänt', en: 'What has happened' },
  rules: { sv: 'Regler och vanliga hinder', en: 'Rules and usual obstacles' },
};

/** What the parts of a task's material are drawn from. */
export interface MaterialOf {
  readonly page: TaskPage;
  readonly token: string;
  /** Who reads it. */
  readonly person: string;
  readonly form: FormOf;
  /** Asks the owner for what is missing; absent where the task cannot ask. */
  readonly onAsk?: ((missing: readonly string[]) => void) | undefined;
}
type Part = (of: MaterialOf) => ReactNode;

const ownPermit = ({ page }: MaterialOf) => page.case.permits.find((p) => p.id === page.permit?.id);
const otherPermits = (of: MaterialOf) => of.page.case.permits.filter((p) => p !== ownPermit(of));
const isReview = ({ page }: MaterialOf) => page.kind === 'review';

/** What was handed in, and what there is to know of the matter. A part that has nothing to say draws nothing. */
const handedIn: Readonly<Record<string, Part>> = {
  decisionAsked: ({ page }) => <DecisionAsked page={page} />,
  question: ({ page, token }) => <Question page={page} token={token} />,
  checklist: ({ page, onAsk }) => <Checklist lines={page.checklist} onAsk={onAsk} />,
  given: ({ page, token }) => <Given page={page} token={token} />,
  business: ({ page }) => <Business page={page} />,
  sentIn: ({ page, token }) => <SentIn page={page} token={token} />,
  rules: (of) => of.page.permit && isReview(of) && <Rules permit={of.page.permit} />,
};

/** What others have said of it: bodies, the owner when asked, and what has happened. */
const saidOfIt: Readonly<Record<string, Part>> = {
  opinions: (of) => isReview(of) && <OwnOpinions permit={ownPermit(of)} />,
  before: (of) => isReview(of) && <Before permits={otherPermits(of).filter(isDecisionRead)} />,
  talk: ({ page, token, form }) => <Talk page={page} token={token} form={form} />,
  answerToOpinions: (of) => <OwnAnswers {...of} />,
  askedBodies: ({ page, form }) => <AskedBodies page={page} form={form} />,
  asked: ({ page, token, form }) => <Asked page={page} token={token} form={form} />,
  suggestions: ({ page, token, person }) => <Suggestions caseId={page.caseId} token={token} person={person} />,
  others: (of) => <Others permits={otherPermits(of)} />,
  disqualification: ({ page, form }) => <Disqualification page={page} form={form} />,
  clock: ({ page, token }) => page.kind !== 'follow-up' && <Clock page={page} token={token} />,
  history: ({ page }) => <WhatHappened page={page} />,
};

const drawn = (parts: Readonly<Record<string, Part>>, of: MaterialOf) =>
  Object.entries(parts).map(([name, Each]) => <Fragment key={name}>{Each(of)}</Fragment>);

/** The material of a task, as far as its body may read it. */
export const HandedIn = (of: MaterialOf) => <>{drawn(handedIn, of)}</>;
/** What others say of a task's matter. */
export const SaidOfIt = (of: MaterialOf) => <>{drawn(saidOfIt, of)}</>;

const OwnOpinions = ({ permit }: { permit: ReturnType<typeof ownPermit> }) => permit && <Opinions permit={permit} />;

const OwnAnswers = (of: MaterialOf) => {
  const own = ownPermit(of);
  return own && <AnswerToOpinions page={of.page} permit={own} form={of.form} />;
};

/** How a task that is done ended. @param isTold whether that it is done is said elsewhere */
export function Outcome({ page, isTold }: { page: TaskPage; isTold: boolean }) {
  const say = useSay();
  const own = page.case.permits.find((p) => p.id === page.permit?.id);
  const hasWord = page.opinion ?? (page.kind === 'review' && own && isDecisionRead(own));
  if (hasWord) return <OwnWord page={page} own={own} />;
  return (
    !isTold && (
      <Notice state="done" live="status">
        {say(texts.ended)} {own?.statusText}
      </Notice>
    )
  );
}

function Rules({ permit }: { permit: NonNullable<TaskPage['permit']> }) {
  const say = useSay();
  return (
    <Fold label={say(texts.rules)}>
      <Paragraph>
        <span lang={officersLanguage}>{permit.law}</span>
        <SwedishNote />
      </Paragraph>
      <Paragraph>{permit.tests}</Paragraph>
      <ul>
        {permit.usualObstacles.map((o) => (
          <li key={o}>{o}</li>
        ))}
      </ul>
    </Fold>
  );
}

function WhatHappened({ page }: { page: TaskPage }) {
  const say = useSay();
  return (
    <Fold label={say(texts.history)}>
      <History timeline={page.case.timeline} today={today()} />
    </Fold>
  );
}
