import { Alert, Button, Heading, Paragraph, Tag, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { isBefore } from '#domain/calendar/day.ts';
import type { CasePage, CasePermit, CaseRequest } from '#domain/contract/case-page.ts';
import type { AttachmentRef } from '#domain/contract/submission.ts';
import { inSentence } from '#domain/definitions/text.ts';
import { dayInWords, momentInWords } from '#domain/texts/dates.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { Loading, Page, ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useLoad } from '../../shared/use-load.ts';
import '../../shared/forms.css';
import { FileInput } from '../files/file-input.tsx';
import type { FileOwner } from '../files/send-file.ts';
import { downloadReceipt, sessionFor } from './case-session.ts';
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
  answer: { sv: 'Ert svar', en: 'Your answer' },
  answerBy: {
    sv: 'Svara senast {day}. Hör ni inte av er kan beslutet fattas på det som finns.',
    en: 'Answer by {day}. If you do not, the decision may be made on what there is.',
  },
  files: { sv: 'Filer', en: 'Files' },
  filesHelp: {
    sv: 'PDF, bild eller DWG-ritning, högst 25 MB var.',
    en: 'PDF, picture or DWG drawing, at most 25 MB each.',
  },
  send: { sv: 'Skicka svaret', en: 'Send the answer' },
  asks: { sv: '{department} frågar om {permit}', en: '{department} asks about {permit}' },
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
  answerStill: {
    sv: 'Sista dagen att svara var {day}. Ni kan fortfarande svara, så länge inget är beslutat.',
    en: 'The last day to answer was {day}. You can still answer, as long as nothing is decided.',
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
};

/** Where a case is and why, for its applicant. */
export default function Case() {
  const say = useSay();
  const language = useLanguage();
  const [caseId = '', token = ''] = window.location.hash.slice(1).split('.');
  const { value, problem, reload } = useLoad(async () => {
    const read = async (renew: boolean) => {
      const session = await sessionFor(caseId, token, language, renew);
      return { session, page: await call<CasePage>('GET', `/api/cases/${caseId}`, { language, token: session }) };
    };
    return read(false).catch((error) => {
      if (error instanceof ApiProblem && error.status === 401) return read(true);
      throw error;
    });
  }, [language, caseId, token]);
  if (problem?.status === 401) {
    return (
      <Page title={say(texts.expired)} lead={say(texts.expiredText)}>
        <p>
          <Link href={`/${language}/lost-link`}>{say(texts.newLink)}</Link>
        </p>
      </Page>
    );
  }
  if (!value) {
    return (
      <Page title={say(texts.loading)}>
        <ProblemAlert problem={problem} />
        {!problem && <Loading />}
      </Page>
    );
  }
  return <CaseContent page={value.page} session={value.session} reload={reload} />;
}

function CaseContent({ page, session, reload }: { page: CasePage; session: string; reload: () => Promise<void> }) {
  const say = useSay();
  const language = useLanguage();
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const act = async (path: string, body: unknown) => {
    setProblem(undefined);
    try {
      await call('POST', `/api/cases/${page.caseId}/${path}`, { language, body, token: session });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    }
    await reload();
  };
  return (
    <Page
      title={say(texts.title, { reference: page.reference })}
      lead={`${page.event}, ${page.business}, ${page.municipality}`}
      wide
    >
      <ProblemAlert problem={problem} />
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
            request={request}
            today={page.today}
            owner={{ caseId: page.caseId, request: request.id, token: session }}
            onAnswer={(text, files) => act(`${request.kind}s/${encodeURIComponent(request.id)}`, { text, files })}
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
          onClick={() => void downloadReceipt(page.caseId, session, page.reference, language)}
        >
          {say(texts.copy)}
        </Button>
      </p>
      <Paragraph className="quiet">{say(texts.contact, page.contact)}</Paragraph>
    </Page>
  );
}

function RequestForm({
  request,
  today,
  owner,
  onAnswer,
}: {
  request: CaseRequest;
  today: string;
  owner: FileOwner;
  onAnswer: (text: string, files: readonly AttachmentRef[]) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly AttachmentRef[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer(text, files);
  };
  return (
    <section className="request" aria-labelledby={`request-${request.id}`}>
      <Heading level={2} data-size="xs" id={`request-${request.id}`}>
        {say(texts.asks, { department: request.departmentName, permit: request.permitName })}
      </Heading>
      <Paragraph>{request.text}</Paragraph>
      {request.items.length > 0 && (
        <ul>
          {request.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <Paragraph>
        {say(isBefore(request.lastDay, today) ? texts.answerStill : texts.answerBy, {
          day: dayInWords(request.lastDay, language),
        })}
      </Paragraph>
      <form onSubmit={submit}>
        <Textfield
          multiline
          rows={4}
          required
          label={say(texts.answer)}
          value={text}
          onChange={(e) => setText(e.target.value)}
        />
        <FileInput
          id={`files-${request.id}`}
          label={say(texts.files)}
          help={say(texts.filesHelp)}
          files={files}
          onChange={setFiles}
          owner={async () => owner}
        />
        <div className="actions">
          <Button type="submit">{say(texts.send)}</Button>
        </div>
      </form>
    </section>
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
          <dd>{decision.motivation}</dd>
          {decision.conditions.length > 0 && (
            <>
              <dt>{say(texts.conditions)}</dt>
              <dd>
                <ul>
                  {decision.conditions.map((c) => (
                    <li key={c}>{c}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt>{say(texts.legalBasis)}</dt>
          <dd>{decision.legalBasis}</dd>
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
