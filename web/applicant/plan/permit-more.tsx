import type { ReactNode } from 'react';
import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { kindTexts } from '#domain/words/case.ts';
import { useSay } from '../../shared/text.ts';
import { Sources } from './sources.tsx';
import { papersOf } from './tonight.ts';
import { When } from './when.tsx';

const texts = {
  tests: { sv: 'Vad som prövas', en: 'What is assessed' },
  wrong: { sv: 'Vad som brukar gå fel', en: 'What usually goes wrong' },
  fee: { sv: 'Vad det kostar', en: 'What it costs' },
  fees: { sv: 'Kommunens avgifter', en: 'The municipality’s fees' },
  documents: { sv: 'Papper att ha framme', en: 'Papers to have ready' },
  who: { sv: 'Vem som beslutar', en: 'Who decides' },
  board: { sv: 'Politiker i en nämnd beslutar.', en: 'Politicians on a board decide.' },
  delegated: { sv: 'En handläggare beslutar.', en: 'An officer decides.' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  validity: { sv: 'Hur länge det gäller', en: 'How long it is valid' },
  appeal: { sv: 'Om ni inte är nöjda', en: 'If you disagree' },
  law: { sv: 'Lag och källor', en: 'Law and sources' },
  notRead: { sv: 'inte kontrollerad', en: 'not verified' },
  after: { sv: 'Väntar på', en: 'Waits for' },
  gate: {
    filing: { sv: 'innan ni kan anmäla', en: 'before you can hand it in' },
    decision: { sv: 'innan det kan beslutas', en: 'before it can be decided' },
    start: { sv: 'innan ni får börja', en: 'before you may start' },
  },
  advisable: { sv: 'Gör gärna först:', en: 'Good to do first:' },
  elsewhere: {
    sv: 'Det här lämnar ni in själva hos {department}.',
    en: 'You hand this in yourselves to {department}.',
  },
};

/**
 * What is a tap away of a permit. On paper only what one acts on.
 *
 * @param beside it is of another municipality than that of the base: why it applies and what it waits for is said there
 */
export function PermitMore({
  permit,
  plan,
  beside = false,
}: {
  permit: PlanPermitView;
  plan: PlanView;
  beside?: boolean;
}) {
  const say = useSay();
  const { practice, elsewhere } = permit;
  return (
    <>
      {!beside && <p>{permit.why}</p>}
      <When permit={permit} plan={plan} />
      {elsewhere !== undefined && (
        <p>
          <a href={elsewhere}>{say(texts.elsewhere, { department: permit.departmentName })}</a>
        </p>
      )}
      {!beside && <After permit={permit} />}
      <dl className="about">
        <Item title={say(texts.documents)} id={papersOf(plan, permit)} of={permit.documents.length}>
          <List items={permit.documents} />
        </Item>
        <Item title={say(texts.wrong)} look="screen" of={permit.usualObstacles.length}>
          <List items={permit.usualObstacles} />
        </Item>
        <Item title={say(texts.fee)}>
          {permit.fee} {practice?.fees !== undefined && <a href={practice.fees}>{say(texts.fees)}</a>}
        </Item>
        <Item title={say(texts.who)} look="screen">
          {permit.departmentName}. {practice?.decidedBy !== undefined && say(texts[practice.decidedBy])}{' '}
          {practice?.note} {practice?.contact !== undefined && <a href={practice.contact}>{say(texts.contact)}</a>}
          {practice?.verified === false && ` (${say(texts.notRead)})`}
        </Item>
        <Item title={say(texts.tests)} look="screen">
          {say(kindTexts[permit.kind as keyof typeof kindTexts])}. {permit.tests}
        </Item>
        <Item title={say(texts.validity)} look="screen">
          {permit.validity}
        </Item>
        <Item title={say(texts.appeal)} look="screen">
          {permit.appeal}
        </Item>
        <Item title={say(texts.law)} look="screen">
          <Sources permit={permit} />
        </Item>
      </dl>
    </>
  );
}

/** What it waits for, each with why. */
function After({ permit }: { permit: PlanPermitView }) {
  const say = useSay();
  return permit.after.map(({ id, name, gate, strength, why }) => (
    <p key={id}>
      {say(strength === 'advisable' ? texts.advisable : texts.after)} <strong>{name}</strong>
      {strength === 'hard' && `, ${say(texts.gate[gate])}`}. {why}
    </p>
  ));
}

/** @param of how many lines it has: nothing is said of none */
function Item({
  title,
  id,
  of = 1,
  look,
  children,
}: {
  title: string;
  id?: string;
  of?: number;
  look?: 'screen';
  children: ReactNode;
}) {
  if (of === 0) return null;
  return (
    <div id={id} className={look}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
