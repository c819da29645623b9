import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { CasePermit } from '#domain/api/answers/case.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import '../../shared/forms.css';
import './case.css';

const texts = {
  stopped: {
    sv: 'Tiden för beslut står still medan vi väntar på ert svar.',
    en: 'The time limit stands still while we wait for your answer.',
  },
  start: {
    sv: 'Ni får börja {day} även om inget beslut har kommit.',
    en: 'You may start {day} even if no decision has come.',
  },
  waits: { sv: 'Väntar på: {name} ({state}).', en: 'Waits for: {name} ({state}).' },
  ground: { sv: 'Varför', en: 'Why' },
  motivation: { sv: 'Skäl', en: 'Reasons' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  legalBasis: { sv: 'Lagstöd', en: 'Legal basis' },
  appeal: { sv: 'Om ni inte är nöjda', en: 'If you disagree' },
  decidedBy: { sv: 'Beslutat {when} av {who}.', en: 'Decided {when} by {who}.' },
  withdraw: { sv: 'Återkalla {permit}', en: 'Withdraw {permit}' },
  sure: { sv: 'Det går inte att ångra. Ja, återkalla', en: 'This cannot be undone. Yes, withdraw' },
  keep: { sv: 'Nej, behåll', en: 'No, keep it' },
};

/** One part of a case: where it stands, what was decided, and the way out of it. */
export function PermitPart({ permit, onWithdraw }: { permit: CasePermit; onWithdraw: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const day = (d: string) => dayInWords(d, language);
  const { decision } = permit;
  return (
    <li>
      <Heading level={3} data-size="xs">
        {permit.name}
      </Heading>
      <p className="meta">
        <PermitTag permit={permit} /> {permit.departmentName}
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
      {decision && <DecisionWords decision={decision} departmentName={permit.departmentName} />}
      {permit.withdrawable && <Withdraw permit={permit} onWithdraw={onWithdraw} />}
    </li>
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

/** Where a permit stands, or what was decided. */
export function PermitTag({
  permit: { decision, status, statusText },
}: {
  permit: Pick<CasePermit, 'status' | 'statusText'> & {
    readonly decision?: Pick<NonNullable<CasePermit['decision']>, 'positive' | 'outcomeText'>;
  };
}) {
  return (
    <Tag data-color={decision && !decision.positive ? 'danger' : tones[status]}>
      {decision ? decision.outcomeText : statusText}
    </Tag>
  );
}

function DecisionWords({
  decision,
  departmentName,
}: {
  decision: NonNullable<CasePermit['decision']>;
  departmentName: string;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
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
      <p className="quiet">
        {say(texts.decidedBy, {
          when: momentInWords(decision.decidedAt, language),
          who: decision.officer ?? departmentName,
        })}
      </p>
    </>
  );
}

function Withdraw({ permit, onWithdraw }: { permit: CasePermit; onWithdraw: () => void }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  return (
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
  );
}
