import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { applicants } from '#client/applicants.ts';
import type { CasePage, CaseRequest } from '#domain/api/answers/case.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { LoadingPage, Page, ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useSending } from '../../shared/use-sending.ts';
import { DeadEnd } from '../dead-end.tsx';
import '../../shared/forms.css';
import { Answered } from './answered.tsx';
import { downloadReceipt, type InCase, withSession } from './case-session.ts';
import { EndLinks } from './end-links.tsx';
import { AnswerSent, Barred, Choice, MailFails } from './notices.tsx';
import { PermitPart } from './permit-part.tsx';
import { type KeptAnswer, RequestForm } from './request-form.tsx';
import { WhereItIs } from './where-it-is.tsx';
import './case.css';

const texts = {
  title: { sv: 'Ärende {reference}', en: 'Case {reference}' },
  loading: { sv: 'Ert ärende', en: 'Your case' },
  parts: { sv: 'Delarna', en: 'The parts' },
  history: { sv: 'Det som har hänt', en: 'What has happened' },
  takenBack: {
    sv: '{department} har tagit tillbaka sin fråga om {permit}. Ni behöver inte svara på den.',
    en: '{department} has taken back its question about {permit}. You need not answer it.',
  },
  copy: { sv: 'Det ni skickade in, som PDF', en: 'What you handed in, as PDF' },
  contact: { sv: 'Frågor? {name}, {email}', en: 'Questions? {name}, {email}' },
  expired: { sv: 'Länken fungerar inte längre', en: 'The link no longer works' },
  expiredText: { sv: 'Begär en ny länk till er e-post.', en: 'Ask for a new link to your e-mail.' },
  newLink: { sv: 'Begär en ny länk', en: 'Ask for a new link' },
  noLink: { sv: 'Öppna ert ärende', en: 'Open your case' },
  noLinkText: {
    sv: 'Ärendet öppnas med länken i det e-brev ni fick när ni ansökte. Har ni inte kvar det kan ni få en ny länk.',
    en: 'The case is opened with the link in the mail you got when you applied. If you no longer have it you can get a new link.',
  },
  waiting: {
    sv: 'Det är inte skickat än. Vi skickar det när uppkopplingen är tillbaka. Låt sidan vara öppen.',
    en: 'It has not been sent yet. We send it when the connection is back. Keep the page open.',
  },
};

/** Where a case is and why, for its applicant. */
export default function Case() {
  const say = useSay();
  const language = useLanguage();
  const [caseId = '', token = ''] = window.location.hash.slice(1).split('.');
  const noLink = caseId === '' || token === '';
  const { value, problem, reload } = useLoad(async () => {
    if (noLink) return undefined;
    const page = await withSession(caseId, token, language, (session) =>
      call('GET /api/cases/{caseId}', { path: { caseId }, language, token: session }),
    );
    return { page: applicants(page) };
  }, [language, caseId, token]);
  // A link that is not one of ours, or has run out.
  const isDead = problem !== undefined && [401, 404, 422].includes(problem.status);
  if (noLink || (isDead && !value)) {
    return (
      <DeadEnd
        title={say(noLink ? texts.noLink : texts.expired)}
        lead={say(noLink ? texts.noLinkText : texts.expiredText)}
        href={`/${language}/lost-link`}
        go={say(texts.newLink)}
      />
    );
  }
  if (!value) return <LoadingPage title={say(texts.loading)} problem={problem} onRetry={reload} />;
  return <CaseContent page={value.page} linkKey={token} problem={problem} reload={reload} />;
}

function CaseContent({
  page,
  linkKey,
  problem,
  reload,
}: {
  page: CasePage;
  linkKey: string;
  /** Why what is shown may be old. */
  problem: ApiProblem | undefined;
  reload: () => Promise<unknown>;
}) {
  const say = useSay();
  const language = useLanguage();
  const sending = useSending();
  const [answered, setAnswered] = useState<CaseRequest | undefined>(undefined);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answered) said.current?.focus();
  }, [answered]);
  const inCase: InCase = (work) => withSession(page.caseId, linkKey, language, work);
  const path = { caseId: page.caseId };
  /** An answer that came too late stays with its question, which is no longer open. */
  const answer = async ({ id, kind }: CaseRequest, { text, files }: KeptAnswer) => {
    const name = `POST /api/cases/{caseId}/${kind}s/{id}` as const;
    const body = { text, files: [...files] };
    try {
      await inCase((token) => call(name, { path: { ...path, id }, language, body, token }));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 409) await reload();
      throw error;
    }
  };
  const act = (work: (token: string) => Promise<unknown>) =>
    void sending.send(async () => {
      try {
        await inCase(work);
      } finally {
        await reload();
      }
    });
  const goOn = (permit: string, prerequisite: string) =>
    act((token) => {
      const body = { permit, prerequisite, choice: 'go-on' } as const;
      return call('POST /api/cases/{caseId}/choices', { path, language, body, token });
    });
  const withdraw = (permit: string) =>
    act((token) => call('POST /api/cases/{caseId}/withdrawals', { path, language, body: { permit }, token }));
  return (
    <Page
      title={say(texts.title, { reference: page.reference })}
      lead={`${page.event}, ${page.business}, ${page.municipality}`}
      wide
    >
      <ProblemAlert problem={sending.problem ?? problem} {...(sending.problem === undefined && { onRetry: reload })}>
        {sending.waiting && <Paragraph>{say(texts.waiting)}</Paragraph>}
        {problem?.status === 401 && <Link href={`/${language}/lost-link`}>{say(texts.newLink)}</Link>}
      </ProblemAlert>
      <div role="status" tabIndex={-1} ref={said}>
        {answered && <AnswerSent department={answered.departmentName} />}
      </div>
      {page.mailFails && <MailFails mailFails={page.mailFails} contact={page.contact} />}
      <WhereItIs now={page.now} />

      {page.requests
        .filter((r) => r.open)
        .map((request) => (
          <RequestForm
            key={request.id}
            caseId={page.caseId}
            request={request}
            today={page.today}
            inCase={inCase}
            onSend={(body) => answer(request, body)}
            onAnswered={() => {
              setAnswered(request);
              void reload();
            }}
          />
        ))}

      {page.choices.map((choice) => (
        <Choice
          key={choice.permit + choice.prerequisite}
          choice={choice}
          onGoOn={() => goOn(choice.permit, choice.prerequisite)}
        />
      ))}

      {page.barred.map((bar) => (
        <Barred key={bar.permit + bar.prerequisite} bar={bar} />
      ))}

      {page.requests
        .filter((r) => r.takenBackAt !== undefined)
        .map((r) => (
          <Paragraph key={r.id} className="quiet">
            {say(texts.takenBack, { department: r.departmentName, permit: r.permitName })}
          </Paragraph>
        ))}

      <section aria-labelledby="parts">
        <Heading level={2} data-size="sm" id="parts">
          {say(texts.parts)}
        </Heading>
        <ul className="parts">
          {page.permits.map((permit) => (
            <PermitPart key={permit.id} permit={permit} onWithdraw={() => withdraw(permit.id)} />
          ))}
        </ul>
      </section>

      <Answered page={page} inCase={inCase} />

      <section aria-labelledby="history">
        <Heading level={2} data-size="sm" id="history">
          {say(texts.history)}
        </Heading>
        <ol className="timeline">
          {page.timeline.map((entry) => (
            <li key={entry.at + entry.text}>
              <time dateTime={entry.at}>{momentInWords(entry.at, language)}</time>
              {entry.text}
            </li>
          ))}
        </ol>
      </section>
      <p>
        <Button
          variant="secondary"
          onClick={() => void inCase((session) => downloadReceipt(page.caseId, session, page.reference, language))}
        >
          {say(texts.copy)}
        </Button>
      </p>
      <EndLinks caseId={page.caseId} inCase={inCase} />
      <Paragraph className="quiet">{say(texts.contact, page.contact)}</Paragraph>
    </Page>
  );
}
