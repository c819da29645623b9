import { Paragraph } from '@digdir/designsystemet-react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { Fold } from '../shared/face/fold.tsx';
import { LineText } from '../shared/line-text.tsx';
import { SwedishNote } from '../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../shared/text.ts';
import type { FormOf } from './acts/form.ts';
import { Disqualification } from './disqualified/colleagues.tsx';
import { Asked, Question } from './material/questions.tsx';
import { Before, isDecisionRead, Opinions, Others, OwnWord } from './material/said-by-bodies.tsx';
import { SentIn } from './material/sent.tsx';
import { Business, Given } from './material/stated.tsx';
import { Talk } from './talk/talk.tsx';

const texts = {
  history: { sv: 'Det som har hänt', en: 'What has happened' },
  rules: { sv: 'Regler och vanliga hinder', en: 'Rules and usual obstacles' },
};

/** What a task may read: the question, what was handed in, and what others have said that it depends on. */
export function Material({ page, token, form }: { page: TaskPage; token: string; form: FormOf }) {
  const own = page.case.permits.find((p) => p.id === page.permit?.id);
  const others = page.case.permits.filter((p) => p !== own);
  return (
    <div className="material">
      <Question page={page} />
      <OwnWord page={page} own={own} />
      <Given page={page} token={token} />
      <Business page={page} />
      {page.kind === 'review' && own && <Opinions permit={own} />}
      {page.kind === 'review' && <Before permits={others.filter(isDecisionRead)} />}
      <SentIn page={page} token={token} />
      <Talk page={page} token={token} form={form} />
      <Asked page={page} token={token} form={form} />
      <Others permits={others} />
      <Disqualification page={page} form={form} />
      {page.permit && page.kind === 'review' && <Rules permit={page.permit} />}
      <History page={page} />
    </div>
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

function History({ page }: { page: TaskPage }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Fold label={say(texts.history)}>
      <ol>
        {page.case.timeline.map((t) => (
          <li key={t.at + t.text}>
            {momentInWords(t.at, language)}: <LineText line={t} />
          </li>
        ))}
      </ol>
    </Fold>
  );
}
