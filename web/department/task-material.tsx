import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { TaskPage } from '#domain/pages/case.ts';
import type { StaffDecision, StaffPermit } from '#domain/pages/staff-case.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../shared/text.ts';
import type { FormOf } from './acts/form.ts';
import { OpenQuestion } from './acts/open-question.tsx';
import { CaseFiles } from './case-files.tsx';

const texts = {
  question: { sv: 'Frågan till er', en: 'The question to you' },
  asks: { sv: '{name} frågar:', en: '{name} asks:' },
  least: {
    sv: 'Ni ser det som frågan behöver, tills den är besvarad.',
    en: 'You see what the question needs, until it is answered.',
  },
  given: { sv: 'Det företaget har uppgett', en: 'What the business has stated' },
  missing: { sv: 'Saknas: {names}', en: 'Missing: {names}' },
  business: { sv: 'Företaget', en: 'The business' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  mailFails: {
    sv: 'E-brev till adressen kommer inte fram sedan {when}.',
    en: 'Mail to this address has not arrived since {when}.',
  },
  opinions: { sv: 'Yttranden', en: 'Opinions' },
  waiting: { sv: 'inväntas', en: 'awaited' },
  required: { sv: 'obligatoriskt', en: 'required' },
  notNeeded: { sv: 'behövs inte längre', en: 'no longer needed' },
  before: { sv: 'Beslut som påverkar ert', en: 'Decisions that affect yours' },
  others: { sv: 'Övriga delar i ärendet', en: 'The other parts of the case' },
  decision: { sv: 'Beslutet', en: 'The decision' },
  opinion: { sv: 'Yttrandet', en: 'The opinion' },
  motivation: { sv: 'Skäl', en: 'Reasons' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  legalBasis: { sv: 'Lagstöd', en: 'Legal basis' },
  validUntil: { sv: 'Gäller till', en: 'Valid until' },
  by: { sv: '{when} av {who}.', en: '{when} by {who}.' },
  history: { sv: 'Det som har hänt', en: 'What has happened' },
  rules: { sv: 'Regler och vanliga hinder', en: 'Rules and usual obstacles' },
  asked: { sv: 'Frågor till företaget', en: 'Questions to the business' },
  answered: { sv: 'Svar: {text}', en: 'Answer: {text}' },
  takenBack: { sv: 'Tillbakatagen.', en: 'Taken back.' },
  unanswered: { sv: 'Inget svar än, senast {day}.', en: 'No answer yet, by {day}.' },
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
      <Asked page={page} token={token} form={form} />
      <Others permits={others} />
      {page.permit && page.kind === 'review' && <Rules permit={page.permit} />}
      <History page={page} />
    </div>
  );
}

type Decided = StaffPermit & { readonly decision: StaffDecision };
const isDecisionRead = (permit: StaffPermit): permit is Decided =>
  permit.decision !== undefined && 'motivation' in permit.decision;

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

function Question({ page: { asks } }: { page: TaskPage }) {
  const say = useSay();
  if (!asks) return null;
  return (
    <Part id="question" title={say(texts.question)}>
      <Paragraph>{say(texts.asks, { name: asks.by })}</Paragraph>
      {asks.questions.map((question) => (
        <Paragraph key={question}>
          <strong>{question}</strong>
        </Paragraph>
      ))}
      <Paragraph className="quiet">{say(texts.least)}</Paragraph>
    </Part>
  );
}

/** What was decided or said here. It stays when the rest is gone. */
function OwnWord({ page: { opinion, kind }, own }: { page: TaskPage; own: StaffPermit | undefined }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      {kind === 'review' && own && isDecisionRead(own) && (
        <Part id="decision" title={say(texts.decision)}>
          <DecisionWords permit={own} />
        </Part>
      )}
      {opinion && (
        <Part id="opinion" title={say(texts.opinion)}>
          <Paragraph>
            <strong>{opinion.stanceText}.</strong> {opinion.text}
          </Paragraph>
          <p className="quiet">
            {say(texts.by, { when: momentInWords(opinion.at, language), who: opinion.officer ?? '' })}
          </p>
        </Part>
      )}
    </>
  );
}

function DecisionWords({ permit: { decision, departmentName } }: { permit: Decided }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <dl className="given">
      <div>
        <dt>{decision.outcomeText}</dt>
        <dd className="quiet">
          {say(texts.by, {
            when: momentInWords(decision.decidedAt, language),
            who: decision.officer ?? departmentName,
          })}
        </dd>
      </div>
      {decision.conditions.length > 0 && (
        <div>
          <dt>{say(texts.conditions)}</dt>
          <dd>
            <ul>
              {decision.conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <div>
        <dt>{say(texts.motivation)}</dt>
        <dd className="written">{decision.motivation}</dd>
      </div>
      <div>
        <dt>{say(texts.legalBasis)}</dt>
        <dd>{decision.legalBasis}</dd>
      </div>
      {decision.validUntil !== undefined && (
        <div>
          <dt>{say(texts.validUntil)}</dt>
          <dd>{dayInWords(decision.validUntil, language)}</dd>
        </div>
      )}
    </dl>
  );
}

function Given({ page, token }: { page: TaskPage; token: string }) {
  const say = useSay();
  if (page.given.length === 0 && page.missing.length === 0) return null;
  return (
    <Part id="given" title={say(texts.given)}>
      <dl className="given">
        {page.given.map((g) => (
          <div key={g.id}>
            <dt>{g.label}</dt>
            <dd className={g.files ? undefined : 'written'}>
              {g.files ? <CaseFiles files={g.files} caseId={page.caseId} token={token} /> : g.value}
            </dd>
            {g.why !== undefined && <dd className="quiet">{g.why}</dd>}
          </div>
        ))}
      </dl>
      {page.missing.length > 0 && (
        <Paragraph>{say(texts.missing, { names: page.missing.map((m) => m.label).join(', ') })}</Paragraph>
      )}
    </Part>
  );
}

function Business({ page: { business, applicant } }: { page: TaskPage }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Part id="business" title={say(texts.business)}>
      <Paragraph>
        {business.name}, {business.organisationNumber}
        <br />
        {business.address}
        {applicant && (
          <>
            <br />
            {say(texts.contact)}: {applicant.name}, {applicant.phone}, {applicant.email}
          </>
        )}
      </Paragraph>
      {applicant?.mailFailsSince !== undefined && (
        <Alert data-color="warning">
          {say(texts.mailFails, { when: momentInWords(applicant.mailFailsSince, language) })}
        </Alert>
      )}
    </Part>
  );
}

function Opinions({ permit }: { permit: StaffPermit }) {
  const say = useSay();
  if (permit.opinions.length === 0) return null;
  return (
    <Part id="opinions" title={say(texts.opinions)}>
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
    </Part>
  );
}

/** Decisions that the reader's own depends on, whole: a condition that is not seen is not kept. */
function Before({ permits }: { permits: readonly Decided[] }) {
  const say = useSay();
  if (permits.length === 0) return null;
  return (
    <Part id="before" title={say(texts.before)}>
      {permits.map((permit) => (
        <section key={permit.id} aria-labelledby={`before-${permit.id}`}>
          <Heading level={3} data-size="2xs" id={`before-${permit.id}`}>
            {permit.name}, {permit.departmentName}
          </Heading>
          <DecisionWords permit={permit} />
        </section>
      ))}
    </Part>
  );
}

function Asked({ page, token, form }: { page: TaskPage; token: string; form: FormOf }) {
  const say = useSay();
  const language = useLanguage();
  if (page.case.requests.length === 0) return null;
  return (
    <Part id="asked" title={say(texts.asked)}>
      <ul>
        {page.case.requests.map((r) => (
          <li key={r.id}>
            {r.text} {r.items.join(', ')}{' '}
            <strong>
              {r.answer
                ? say(texts.answered, { text: r.answer.text })
                : r.takenBackAt !== undefined
                  ? say(texts.takenBack)
                  : say(texts.unanswered, { day: dayInWords(r.lastDay, language) })}
            </strong>
            {page.openRequests
              .filter((open) => open.id === r.id)
              .map((open) => (
                <OpenQuestion key={open.id} request={open} {...form} />
              ))}
            {r.answer?.files && <CaseFiles files={r.answer.files} caseId={page.caseId} token={token} />}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Others({ permits }: { permits: readonly StaffPermit[] }) {
  const say = useSay();
  if (permits.length === 0) return null;
  return (
    <Part id="others" title={say(texts.others)}>
      <ul>
        {permits.map((p) => (
          <li key={p.id}>
            {p.name}: {p.decision?.outcomeText ?? p.statusText} ({p.departmentName})
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Rules({ permit }: { permit: NonNullable<TaskPage['permit']> }) {
  const say = useSay();
  return (
    <details>
      <summary>{say(texts.rules)}</summary>
      <Paragraph>{permit.law}</Paragraph>
      <Paragraph>{permit.tests}</Paragraph>
      <ul>
        {permit.usualObstacles.map((o) => (
          <li key={o}>{o}</li>
        ))}
      </ul>
    </details>
  );
}

function History({ page }: { page: TaskPage }) {
  const say = useSay();
  const language = useLanguage();
  return (
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
  );
}
