import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { inSentence } from '#domain/definitions/text.ts';
import type { CasePage, CasePermit, CaseRequest } from '#domain/pages/case.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { LoadingPage, Page, ProblemAlert } from '../../shared/page.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useSending } from '../../shared/use-sending.ts';
import { DeadEnd } from '../dead-end.tsx';
import '../../shared/forms.css';
import { Answered } from './answered.tsx';
import { downloadReceipt, type InCase, withSession } from './case-session.ts';
import { EndLinks } from './end-links.tsx';
import { type KeptAnswer, RequestForm } from './request-form.tsx';
import './case.css';

const texts = {
  title: { sv: 'Ärende {reference}', en: 'Case {reference}' },
  loading: { sv: 'Ert ärende', en: 'Your case' },
  where: { sv: 'Var ärendet är', en: 'Where the case is' },
  who: { sv: 'Vem som har det', en: 'Who has it' },
  you: { sv: 'Vad ni kan göra nu', en: 'What you can do now' },
  when: { sv: 'När', en: 'By when' },
  parts: { sv: 'Delarna', en: 'The parts' },
  history: { sv: 'Det som har hänt', en: 'What has happened' },
  stopped: {
    sv: 'Tiden för beslut står still medan vi väntar på ert svar.',
    en: 'The time limit stands still while we wait for your answer.',
  },
  start: {
    sv: 'Ni får börja {day} även om inget beslut har kommit.',
    en: 'You may start {day} even if no decision has come.',
  },
  waits: { sv: 'Väntar på: {name} ({state}).', en: 'Waits for: {name} ({state}).' },
  motivation: { sv: 'Skäl', en: 'Reasons' },
  legalBasis: { sv: 'Lagstöd', en: 'Legal basis' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  appeal: { sv: 'Om ni inte är nöjda', en: 'If you disagree' },
  decidedBy: { sv: 'Beslutat {when} av {who}.', en: 'Decided {when} by {who}.' },
  refused: {
    sv: '{end}. {permit} väntar på att ni väljer.',
    en: '{end}. {permit} waits for your choice.',
  },
  goOn: { sv: 'Gå vidare ändå', en: 'Go on anyway' },
  barred: {
    sv: '{end}. Därför kan {permit} inte beviljas.',
    en: '{end}. So {permit} cannot be granted.',
  },
  late: { sv: 'Det som dröjer', en: 'What is late' },
  takenBack: {
    sv: '{department} har tagit tillbaka sin fråga om {permit}. Ni behöver inte svara på den.',
    en: '{department} has taken back its question about {permit}. You need not answer it.',
  },
  ground: { sv: 'Varför', en: 'Why' },
  withdraw: { sv: 'Återkalla {permit}', en: 'Withdraw {permit}' },
  sure: { sv: 'Det går inte att ångra. Ja, återkalla', en: 'This cannot be undone. Yes, withdraw' },
  keep: { sv: 'Nej, behåll', en: 'No, keep it' },
  mailFails: { sv: 'Våra e-brev kommer inte fram', en: 'Our mails do not arrive' },
  mailFailsText: {
    sv: 'Brev till {address} har kommit tillbaka sedan {when}. Här på sidan ser ni allt som händer. Är adressen fel? Hör av er till {name}, {email}, så rättar vi den.',
    en: 'Mail to {address} has come back since {when}. This page shows all that happens. Is the address wrong? Contact {name}, {email}, and we correct it.',
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
  answered: {
    sv: 'Svaret är skickat till {department}. Ni kan läsa det under Tidigare frågor.',
    en: 'The answer has been sent to {department}. You can read it under Earlier questions.',
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
      call<CasePage>('GET', `/api/cases/${caseId}`, { language, token: session }),
    );
    return { page };
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
  const send = async (path: string, body: unknown) => {
    await inCase((token) => call('POST', `/api/cases/${page.caseId}/${path}`, { language, body, token }));
  };
  /** An answer that came too late stays with its question, which is no longer open. */
  const answer = async (request: CaseRequest, body: KeptAnswer) => {
    try {
      await send(`${request.kind}s/${encodeURIComponent(request.id)}`, body);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 409) await reload();
      throw error;
    }
  };
  const act = (path: string, body: unknown) =>
    void sending.send(async () => {
      try {
        await send(path, body);
      } finally {
        await reload();
      }
    });
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
        {answered && <Alert data-color="success">{say(texts.answered, { department: answered.departmentName })}</Alert>}
      </div>
      {page.mailFails && (
        <Alert data-color="warning">
          <Heading level={2} data-size="2xs">
            {say(texts.mailFails)}
          </Heading>
          <Paragraph>
            {say(texts.mailFailsText, {
              address: page.mailFails.email,
              when: momentInWords(page.mailFails.since, language),
              ...page.contact,
            })}
          </Paragraph>
        </Alert>
      )}
      <dl className="now">
        <div>
          <dt>{say(texts.where)}</dt>
          <dd>{page.now.where}</dd>
        </div>
        {page.now.who.length > 0 && (
          <div>
            <dt>{say(texts.who)}</dt>
            <dd>{page.now.who.join(', ')}</dd>
          </div>
        )}
        <div className="you">
          <dt>{say(texts.you)}</dt>
          <dd>{page.now.you}</dd>
        </div>
        {page.now.when !== undefined && (
          <div>
            <dt>{say(texts.when)}</dt>
            <dd>{page.now.when}</dd>
          </div>
        )}
        {page.now.late.length > 0 && (
          <div>
            <dt>{say(texts.late)}</dt>
            {page.now.late.map((late) => (
              <dd key={late.permit + late.department}>{late.text}</dd>
            ))}
          </div>
        )}
      </dl>

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
        <Alert key={choice.permit + choice.prerequisite} data-color="warning">
          <Heading level={2} data-size="2xs">
            {say(texts.refused, { end: choice.endText, permit: choice.permitName })}
          </Heading>
          <Paragraph>{choice.text}</Paragraph>
          <Button
            onClick={() =>
              act('choices', { permit: choice.permit, prerequisite: choice.prerequisite, choice: 'go-on' })
            }
          >
            {say(texts.goOn)}
          </Button>
        </Alert>
      ))}

      {page.barred.map((bar) => (
        <Alert key={bar.permit + bar.prerequisite} data-color="warning">
          <Heading level={2} data-size="2xs">
            {say(texts.barred, { end: bar.endText, permit: inSentence(bar.permitName) })}
          </Heading>
          <Paragraph>{bar.text}</Paragraph>
        </Alert>
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
            <Part key={permit.id} permit={permit} onWithdraw={() => act('withdrawals', { permit: permit.id })} />
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

const tones = {
  'waiting-to-file': 'neutral',
  'under-review': 'info',
  'waiting-for-applicant': 'warning',
  decided: 'success',
  withdrawn: 'neutral',
  'not-needed': 'neutral',
} as const;

function Part({ permit, onWithdraw }: { permit: CasePermit; onWithdraw: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const day = (d: string) => dayInWords(d, language);
  const { decision } = permit;
  return (
    <li>
      <Heading level={3} data-size="xs">
        {permit.name}
      </Heading>
      <p className="meta">
        <Tag data-color={decision && !decision.positive ? 'danger' : tones[permit.status]}>
          {decision ? decision.outcomeText : permit.statusText}
        </Tag>{' '}
        {permit.departmentName}
      </p>
      {permit.dueText !== undefined && <Paragraph>{permit.dueText}</Paragraph>}
      {!decision && permit.clock?.state === 'stopped' && <Paragraph>{say(texts.stopped)}</Paragraph>}
      {!decision && permit.startAllowedFrom !== undefined && (
        <Paragraph>{say(texts.start, { day: day(permit.startAllowedFrom) })}</Paragraph>
      )}
      {!decision &&
        permit.withdrawable &&
        permit.after
          .filter((a) => a.state === 'waiting' || (a.gate === 'start' && a.state === 'barred'))
          .map((a) => <Paragraph key={a.permit}>{say(texts.waits, { name: a.name, state: a.stateText })}</Paragraph>)}
      {decision && (
        <dl className="decision">
          {decision.groundText !== undefined && (
            <>
              <dt>{say(texts.ground)}</dt>
              <dd>{decision.groundText}.</dd>
            </>
          )}
          <dt>{say(texts.motivation)}</dt>
          <dd lang={officersLanguage}>{decision.motivation}</dd>
          {decision.conditions.length > 0 && (
            <>
              <dt>{say(texts.conditions)}</dt>
              <dd>
                <ul>
                  {decision.conditions.map((c) => (
                    <li key={c} lang={officersLanguage}>
                      {c}
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt>{say(texts.legalBasis)}</dt>
          <dd lang={officersLanguage}>{decision.legalBasis}</dd>
          <dt>{say(texts.appeal)}</dt>
          <dd>{decision.appeal}</dd>
        </dl>
      )}
      {decision && (
        <p className="quiet">
          {say(texts.decidedBy, {
            when: momentInWords(decision.decidedAt, language),
            who: decision.officer ?? permit.departmentName,
          })}
        </p>
      )}
      {permit.withdrawable && (
        <div className="actions">
          {asking ? (
            <>
              {permit.withdrawalFollows.map((text) => (
                <Paragraph key={text}>{text}</Paragraph>
              ))}
              <Button data-color="danger" onClick={onWithdraw}>
                {say(texts.sure)}
              </Button>
              <Button variant="secondary" onClick={() => setAsking(false)}>
                {say(texts.keep)}
              </Button>
            </>
          ) : (
            <Button variant="tertiary" onClick={() => setAsking(true)}>
              {say(texts.withdraw, { permit: permit.name })}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
