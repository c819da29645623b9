import type { ReactNode } from 'react';
import type { CasePage, CaseRequest } from '#domain/api/answers/case.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { Icon } from '../../shared/face/icon.tsx';
import { FetchButton } from '../../shared/fetch-button.tsx';
import { HeardOn } from '../../shared/heard-on.tsx';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { downloadReceipt, type InCase, openFile } from './case-session.ts';
import type { ForCase } from './for-case.ts';

const texts = {
  title: { sv: 'Det ni har skickat ({n})', en: 'What you have sent ({n})' },
  application: { sv: 'Ansökan, {when}', en: 'The application, {when}' },
  copy: { sv: 'Det ni skickade in, som PDF', en: 'What you handed in, as PDF' },
  asked: { sv: '{department} om {permit}', en: '{department} about {permit}' },
  question: { sv: 'Frågan', en: 'The question' },
  takenBack: {
    sv: 'Frågan är tillbakatagen. Ni behöver inte svara på den.',
    en: 'The question has been taken back. You need not answer it.',
  },
  unanswered: { sv: 'Frågan är avslutad utan svar.', en: 'The question was closed without an answer.' },
  answer: { sv: 'Ert svar {when}', en: 'Your answer {when}' },
  paper: { sv: '{paper} till {department}', en: '{paper} to {department}' },
  papers: { sv: 'Papper till {department} om {permit}', en: 'Papers to {department} about {permit}' },
  message: { sv: 'Meddelande till {department} om {permit}', en: 'Message to {department} about {permit}' },
  read: { sv: 'Ingen har öppnat det än.', en: 'Nobody has acted on it yet.' },
};

/** What the owner has sent, latest first: answers with their questions, papers and messages, and the application last. */
export function WhatYouSent({ page, of }: { page: CasePage; of: ForCase }) {
  const say = useSay();
  const language = useLanguage();
  const over = page.requests.filter((r) => !r.open);
  const articles = [
    ...over.map((request) => ({
      at: request.answer?.at ?? request.takenBackAt ?? '',
      key: request.id,
      article: <Asked request={request} page={page} inCase={of.inCase} />,
    })),
    ...page.sent.map((sent) => ({
      at: sent.at,
      key: sent.id,
      article: <Unasked sent={sent} page={page} inCase={of.inCase} />,
    })),
  ].toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  return (
    <Fold label={say(texts.title, { n: articles.length + 1 })}>
      <div className="answered">
        {articles.map(({ key, article }) => (
          <article key={key}>{article}</article>
        ))}
        <article>
          <h3>{say(texts.application, { when: momentInWords(page.submittedAt, language) })}</h3>
          <FetchButton
            className="button second small"
            fetch={() => of.inCase((session) => downloadReceipt(page.caseId, session, page.reference, language))}
          >
            <Icon name="download" />
            {say(texts.copy)}
          </FetchButton>
        </article>
      </div>
    </Fold>
  );
}

function Unasked({ sent, page, inCase }: { sent: CasePage['sent'][number]; page: CasePage; inCase: InCase }) {
  const say = useSay();
  const language = useLanguage();
  const { paper, departmentName: department, permitName: permit } = sent;
  const title =
    paper !== undefined
      ? say(texts.paper, { paper, department })
      : say(sent.files.length > 0 && sent.text === undefined ? texts.papers : texts.message, { department, permit });
  return (
    <>
      <h3>{title}</h3>
      <p className="quiet small">
        {momentInWords(sent.at, language)}
        {sent.isNew && `. ${say(texts.read)}`}
      </p>
      {sent.text !== undefined && <p className="kept">{sent.text}</p>}
      <CaseFiles files={sent.files} caseId={page.caseId} inCase={inCase} />
    </>
  );
}

function Asked({ request, page, inCase }: { request: CaseRequest; page: CasePage; inCase: InCase }) {
  const say = useSay();
  const language = useLanguage();
  const { answer } = request;
  return (
    <>
      <h3>{say(texts.asked, { department: request.departmentName, permit: request.permitName })}</h3>
      <Labelled label={say(texts.question)}>
        <p className="kept">
          <span lang={officersLanguage}>{[request.text, ...request.items].join('\n')}</span>
          <SwedishNote />
        </p>
        <CaseFiles files={request.files ?? []} caseId={page.caseId} inCase={inCase} />
      </Labelled>
      <HeardOn about={request.about} />
      {answer ? (
        <Labelled label={say(texts.answer, { when: momentInWords(answer.at, language) })}>
          <p className="kept">{answer.text}</p>
          <CaseFiles files={answer.files ?? []} caseId={page.caseId} inCase={inCase} />
        </Labelled>
      ) : (
        <p>{say(request.takenBackAt === undefined ? texts.unanswered : texts.takenBack)}</p>
      )}
    </>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <p className="quiet small">{label}</p>
      {children}
    </div>
  );
}

/** Files of the case, each fetched when it is asked for. */
export function CaseFiles({
  files,
  caseId,
  inCase,
}: {
  files: readonly { readonly id: string; readonly name: string }[];
  caseId: string;
  inCase: InCase;
}) {
  const language = useLanguage();
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id}>
          <FetchButton
            className="button plain small"
            fetch={() => inCase((session) => openFile(caseId, file.id, session, language))}
          >
            <Icon name="paper" />
            {file.name}
          </FetchButton>
        </li>
      ))}
    </ul>
  );
}
