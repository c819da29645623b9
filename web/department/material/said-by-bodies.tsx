import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { StaffDecision, StaffPermit } from '#domain/api/answers/staff-case.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { Section } from '../../shared/section.tsx';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { WhatBecame } from '../../shared/what-became.tsx';

const texts = {
  opinions: { sv: 'Yttranden', en: 'Opinions' },
  waiting: { sv: 'har inte kommit', en: 'not received yet' },
  required: { sv: 'obligatoriskt', en: 'required' },
  notNeeded: { sv: 'behövs inte längre', en: 'no longer needed' },
  before: { sv: 'Beslut som påverkar ert', en: 'Decisions that affect yours' },
  others: { sv: 'Övriga delar i ärendet', en: 'The other parts of the case' },
  decision: { sv: 'Beslutet', en: 'The decision' },
  opinion: { sv: 'Yttrandet', en: 'The opinion' },
  motivation: { sv: 'Skäl', en: 'Reasons' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  legalBasis: { sv: 'Lagstöd', en: 'Legal basis' },
  validUntil: { sv: 'Gäller till och med', en: 'Valid until' },
  by: { sv: '{when} av {who}.', en: '{when} by {who}.' },
};

type Decided = StaffPermit & { readonly decision: StaffDecision };
export const isDecisionRead = (permit: StaffPermit): permit is Decided =>
  permit.decision !== undefined && 'motivation' in permit.decision;

/** What was decided or said here. It stays when the rest is gone. */
export function OwnWord({ page: { opinion, kind }, own }: { page: TaskPage; own: StaffPermit | undefined }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      {kind === 'review' && own && isDecisionRead(own) && (
        <Section id="decision" title={say(texts.decision)}>
          <DecisionWords permit={own} />
        </Section>
      )}
      {opinion && (
        <Section id="opinion" title={say(texts.opinion)}>
          <Paragraph>
            <strong>{opinion.stanceText}.</strong> <span lang={officersLanguage}>{opinion.text}</span>
            <SwedishNote />
          </Paragraph>
          <Conditions conditions={opinion.conditions} />
          <p className="quiet">
            {say(texts.by, { when: momentInWords(opinion.at, language), who: opinion.officer ?? '' })}
          </p>
        </Section>
      )}
    </>
  );
}

/** What other bodies have said of it, or are asked to. */
export function Opinions({ permit }: { permit: StaffPermit }) {
  const say = useSay();
  if (permit.opinions.length === 0) return null;
  return (
    <Section id="opinions" title={say(texts.opinions)}>
      <ul>
        {permit.opinions.map((o) => (
          <li key={o.id}>
            {o.department}
            {o.strength === 'required' && ` (${say(texts.required)})`}:{' '}
            {o.stanceText ?? say(o.state === 'not-needed' ? texts.notNeeded : texts.waiting)}
            {o.text !== undefined && (
              <>
                . <span lang={officersLanguage}>{o.text}</span>
                <SwedishNote />
              </>
            )}
            <Conditions conditions={o.conditions} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The conditions that a body would set, each by itself. */
function Conditions({ conditions }: { conditions: readonly string[] | undefined }) {
  const say = useSay();
  if (!conditions || conditions.length === 0) return null;
  return (
    <>
      <p>
        {say(texts.conditions)}
        <SwedishNote />
      </p>
      <ul>
        {conditions.map((condition) => (
          <li key={condition} lang={officersLanguage}>
            {condition}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Decisions that the reader's own depends on, whole: a condition that is not seen is not kept. */
export function Before({ permits }: { permits: readonly Decided[] }) {
  const say = useSay();
  if (permits.length === 0) return null;
  return (
    <Section id="before" title={say(texts.before)}>
      {permits.map((permit) => (
        <section key={permit.id} aria-labelledby={`before-${permit.id}`}>
          <Heading level={3} data-size="2xs" id={`before-${permit.id}`}>
            {permit.name}, {permit.departmentName}
          </Heading>
          <DecisionWords permit={permit} />
        </section>
      ))}
    </Section>
  );
}

/** Where the other parts stand. */
export function Others({ permits }: { permits: readonly StaffPermit[] }) {
  const say = useSay();
  if (permits.length === 0) return null;
  return (
    <Section id="others" title={say(texts.others)}>
      <ul>
        {permits.map((p) => (
          <li key={p.id}>
            {p.name}, {p.departmentName}: {p.decision?.outcomeText ?? p.statusText}
          </li>
        ))}
      </ul>
    </Section>
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
          <dt>
            {say(texts.conditions)}
            <SwedishNote />
          </dt>
          <dd>
            <ul>
              {decision.conditions.map((condition) => (
                <li key={condition} lang={officersLanguage}>
                  {condition}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {decision.carried.length > 0 && (
        <div>
          <WhatBecame carried={decision.carried} />
        </div>
      )}
      <div>
        <dt>
          {say(texts.motivation)}
          <SwedishNote />
        </dt>
        <dd className="written" lang={officersLanguage}>
          {decision.motivation}
        </dd>
      </div>
      <div>
        <dt>
          {say(texts.legalBasis)}
          <SwedishNote />
        </dt>
        <dd lang={officersLanguage}>{decision.legalBasis}</dd>
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
