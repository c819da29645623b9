import type { CasePermit } from '#domain/api/answers/case.ts';
import { inSentence } from '#domain/definitions/text.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { type State, Status } from '../../shared/face/status.tsx';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { WhatBecame } from '../../shared/what-became.tsx';
import type { ForCase } from './for-case.ts';
import { Times } from './times.tsx';
import { Withdraw } from './withdraw.tsx';
import './decision.css';

const texts = {
  stopped: {
    sv: 'Tiden för beslut står still medan vi väntar på ert svar.',
    en: 'The time limit is paused while we wait for your answer.',
  },
  start: {
    sv: 'Ni får börja {day} även om inget beslut har kommit, om ni inte har fått något annat besked.',
    en: 'You may start on {day} even if no decision has come, unless you have been told otherwise.',
  },
  waits: { sv: 'Väntar på: {name} ({state}).', en: 'Waits for: {name} ({state}).' },
  ground: { sv: 'Varför', en: 'Why' },
  motivation: { sv: 'Skäl', en: 'Reasons' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  legalBasis: { sv: 'Lagstöd', en: 'Legal basis' },
  appeal: { sv: 'Om ni inte är nöjda', en: 'If you disagree' },
  decidedBy: { sv: 'Beslutat {when} av {who}.', en: 'Decided {when} by {who}.' },
  validUntil: { sv: 'Gäller till och med', en: 'Valid until' },
  asked: { sv: 'Andra som får säga sitt', en: 'Others who have a say' },
  opinion: {
    waiting: { sv: '{name}: har fått frågan', en: '{name}: has been asked' },
    given: { sv: '{name}: {stance}', en: '{name}: {stance}' },
    answered: { sv: '{name}: har svarat', en: '{name}: has answered' },
  },
};

/** The rest of one part: what its day means, what it waits for, what was decided, and the way out of it. */
export function PermitPart({ permit, of }: { permit: CasePermit; of: ForCase }) {
  const say = useSay();
  const language = useLanguage();
  const { decision } = permit;
  return (
    <>
      {permit.dueText !== undefined && <p>{permit.dueText}</p>}
      {!decision && permit.clock?.state === 'stopped' && <p>{say(texts.stopped)}</p>}
      {!decision && permit.startAllowedFrom !== undefined && (
        <p>{say(texts.start, { day: dayInWords(permit.startAllowedFrom, language) })}</p>
      )}
      {!decision &&
        permit.withdrawable &&
        permit.after
          .filter((a) => a.state === 'waiting' || (a.gate === 'start' && a.state === 'barred'))
          .map((a) => <p key={a.permit}>{say(texts.waits, { name: a.name, state: a.stateText })}</p>)}
      {!decision && <Opinions opinions={permit.opinions} />}
      {decision && <DecisionWords decision={decision} departmentName={permit.departmentName} />}
      <Times permit={permit} of={of} />
      <Withdraw permit={permit} of={of} />
    </>
  );
}

/** Who else was asked, and what they have said. */
function Opinions({ opinions }: Pick<CasePermit, 'opinions'>) {
  const say = useSay();
  const shown = opinions.filter((o) => o.state !== 'not-needed');
  if (shown.length === 0) return null;
  return (
    <div>
      <h3>{say(texts.asked)}</h3>
      <ul>
        {shown.map(({ department: name, state, stanceText }) => (
          <li key={name}>
            {state === 'given' && stanceText !== undefined
              ? say(texts.opinion.given, { name, stance: inSentence(stanceText) })
              : say(state === 'given' ? texts.opinion.answered : texts.opinion.waiting, { name })}
          </li>
        ))}
      </ul>
    </div>
  );
}

const states = {
  'waiting-to-file': 'todo',
  'under-review': 'waiting',
  'waiting-for-applicant': 'attention',
  decided: 'done',
  withdrawn: 'not-needed',
  'not-needed': 'not-needed',
} as const satisfies Record<CasePermit['status'], State>;

/** Where a permit stands, or what was decided. */
export function PermitTag({
  permit: { decision, status, statusText },
}: {
  permit: Pick<CasePermit, 'status' | 'statusText'> & {
    readonly decision?: Pick<NonNullable<CasePermit['decision']>, 'positive' | 'outcomeText'>;
  };
}) {
  return (
    <Status state={decision && !decision.positive ? 'problem' : states[status]}>
      {decision ? decision.outcomeText : statusText}
    </Status>
  );
}

/** A decision as its owner reads it. */
export function DecisionWords({
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
        <dt>
          {say(texts.motivation)}
          <SwedishNote />
        </dt>
        <dd lang={officersLanguage}>{decision.motivation}</dd>
        {decision.conditions.length > 0 && (
          <>
            <dt>
              {say(texts.conditions)}
              <SwedishNote />
            </dt>
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
        <WhatBecame carried={decision.carried} />
        {decision.validUntil !== undefined && (
          <>
            <dt>{say(texts.validUntil)}</dt>
            <dd>{dayInWords(decision.validUntil, language)}</dd>
          </>
        )}
        <dt>
          {say(texts.legalBasis)}
          <SwedishNote />
        </dt>
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
