import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import type { Text } from '#domain/definitions/text.ts';
import { kindTexts } from '#domain/words/case.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { Sources } from './sources.tsx';

const texts = {
  tests: { sv: 'Vad som prövas', en: 'What is examined' },
  wrong: { sv: 'Vad som brukar gå fel', en: 'What usually goes wrong' },
  fee: { sv: 'Vad det kostar', en: 'What it costs' },
  fees: { sv: 'Kommunens avgifter', en: 'The municipality’s fees' },
  documents: { sv: 'Papper att ha framme', en: 'Papers to have ready' },
  who: { sv: 'Vem som beslutar', en: 'Who decides' },
  board: { sv: 'Politiker i en nämnd beslutar.', en: 'Politicians in a board decide.' },
  delegated: { sv: 'En handläggare beslutar.', en: 'An officer decides.' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  validity: { sv: 'Hur länge det gäller', en: 'How long it holds' },
  appeal: { sv: 'Om ni inte är nöjda', en: 'If you disagree' },
  law: { sv: 'Lag och källor', en: 'Law and sources' },
  notRead: { sv: 'inte kontrollerad', en: 'not verified' },
  after: { sv: 'Väntar på', en: 'Waits for' },
  gate: {
    filing: { sv: 'innan ni kan anmäla', en: 'before you can file' },
    decision: { sv: 'innan det kan beslutas', en: 'before it can be decided' },
    start: { sv: 'innan ni får börja', en: 'before you may start' },
  },
  advisable: { sv: 'Gör gärna först:', en: 'Good to do first:' },
  done: {
    sv: 'Klart ungefär {early}, och enligt lagens tid senast {statutory}.',
    en: 'Done about {early}, and by the time limit in the law no later than {statutory}.',
  },
  doneGoal: {
    sv: 'Myndighetens mål är ett beslut senast {statutory}. Lagen sätter ingen tid.',
    en: 'The authority aims to decide by {statutory}. The law sets no time.',
  },
  doneAssumed: {
    sv: 'Klart ungefär {statutory}. Det är vår uppskattning: lagen sätter ingen tid.',
    en: 'Done about {statutory}. That is our estimate: the law sets no time.',
  },
  doneBetween: {
    sv: 'Klart ungefär mellan {early} och {statutory}. Det är vår uppskattning: lagen sätter ingen tid.',
    en: 'Done roughly between {early} and {statutory}. That is our estimate: the law sets no time.',
  },
  doneBy: { sv: 'Beslut ska enligt lag komma senast {statutory}.', en: 'By law the decision is due by {statutory}.' },
  noLimit: {
    sv: 'Beslutet får ta längre tid om skälen sägs. Lagen sätter ingen gräns; vi räknar med lika länge till.',
    en: 'The decision may take longer with reasons. The law sets no limit; we count as long again.',
  },
  wait: { sv: 'Ni får börja {day} även utan beslut.', en: 'You may start {day} even without a decision.' },
  waitAssumed: {
    sv: 'Ni kan börja ungefär {day}. Det är vår uppskattning: lagen sätter ingen tid.',
    en: 'You can start about {day}. That is our estimate: the law sets no time.',
  },
  atOnce: { sv: 'Ni får börja samma dag som det är inlämnat.', en: 'You may start the day it is handed in.' },
  closed: { sv: 'Det är klart när ni har lämnat in det.', en: 'It is done when you have handed it in.' },
  possible: { sv: 'Kanske', en: 'Perhaps' },
  elsewhere: {
    sv: 'Det här lämnar ni in själva hos {department}.',
    en: 'You hand this in yourselves to {department}.',
  },
  unverified: {
    sv: 'Uppgiften är inte kontrollerad. Fråga {department}.',
    en: 'This has not been verified. Check with {department}.',
  },
  details: { sv: 'Visa mer', en: 'Show more' },
};

/**
 * One permit of the plan: why, when, what it waits for, and everything else on demand.
 *
 * @param beside the municipality, when it is another than that of the base: why it applies and what it waits for is said there
 */
export function PlanPermit({ permit, plan, beside }: { permit: PlanPermitView; plan: PlanView; beside?: string }) {
  const say = useSay();
  const unverified =
    !permit.departmentVerified ||
    !permit.clock.verified ||
    !permit.law.verified ||
    permit.stages.some((s) => !s.verified) ||
    permit.after.some((a) => !a.source.verified);
  return (
    <li>
      <Heading level={3} data-size="xs">
        {permit.name}
      </Heading>
      <p className="meta">
        <PermitTags permit={permit} />
        {permit.departmentName}
      </p>
      {beside === undefined && <Paragraph>{permit.why}</Paragraph>}
      <When permit={permit} plan={plan} />
      {permit.elsewhere !== undefined && (
        <Paragraph>
          <a href={permit.elsewhere}>{say(texts.elsewhere, { department: permit.departmentName })}</a>
        </Paragraph>
      )}
      {beside === undefined &&
        permit.after.map((after) => (
          <Paragraph key={after.id} className="after">
            {say(after.strength === 'advisable' ? texts.advisable : texts.after)} <strong>{after.name}</strong>
            {after.strength === 'hard' && `, ${say(texts.gate[after.gate])}`}. {after.why}
          </Paragraph>
        ))}
      {unverified && (
        <Paragraph className="unverified">{say(texts.unverified, { department: permit.departmentName })}</Paragraph>
      )}
      <Details permit={permit} beside={beside} />
    </li>
  );
}

/** When it is done. The law's time looks otherwise than what somebody aims at or what we count with. */
function When({ permit, plan }: { permit: PlanPermitView; plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const [early, statutory] = [permit.window.early, permit.window.statutory].map((d) => dayInWords(d, language));
  const days = { day: statutory ?? '', early: early ?? '', statutory: statutory ?? '' };
  const { basis } = permit.clock;
  const text = whenText(permit, plan);
  return (
    <Paragraph className={`when ${basis}`}>
      {say(text, days)} {permit.clock.noLimit && say(texts.noLimit)}
    </Paragraph>
  );
}

function whenText({ clock: { kind, basis }, window: { early, statutory } }: PlanPermitView, plan: PlanView): Text {
  if (kind === 'wait') {
    if (statutory === plan.today) return plan.aim === 'close' ? texts.closed : texts.atOnce;
    return basis === 'law' ? texts.wait : texts.waitAssumed;
  }
  if (basis === 'law') return early === statutory ? texts.doneBy : texts.done;
  if (early !== statutory) return texts.doneBetween;
  return basis === 'goal' ? texts.doneGoal : texts.doneAssumed;
}

function Details({ permit, beside }: { permit: PlanPermitView; beside: string | undefined }) {
  const say = useSay();
  const { practice } = permit;
  return (
    <details>
      <summary>
        {say(texts.details)}
        <span className="ds-sr-only">: {[permit.name, beside].filter(Boolean).join(', ')}</span>
      </summary>
      <dl>
        <Item title={say(texts.tests)}>{permit.tests}</Item>
        <Item title={say(texts.wrong)}>
          <List items={permit.usualObstacles} />
        </Item>
        <Item title={say(texts.fee)}>
          {permit.fee} {practice?.fees !== undefined && <a href={practice.fees}>{say(texts.fees)}</a>}
        </Item>
        {permit.documents.length > 0 && (
          <Item title={say(texts.documents)}>
            <List items={permit.documents} />
          </Item>
        )}
        <Item title={say(texts.who)}>
          {permit.departmentName}. {practice?.decidedBy !== undefined && say(texts[practice.decidedBy])}{' '}
          {practice?.note} {practice?.contact !== undefined && <a href={practice.contact}>{say(texts.contact)}</a>}
          {practice?.verified === false && ` (${say(texts.notRead)})`}
        </Item>
        <Item title={say(texts.validity)}>{permit.validity}</Item>
        <Item title={say(texts.appeal)}>{permit.appeal}</Item>
        <Item title={say(texts.law)}>
          <Sources permit={permit} />
        </Item>
      </dl>
    </details>
  );
}

function Item({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
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

/** What kind of permit it is, and whether it may not be needed. */
export function PermitTags({ permit: { kind, certainty } }: { permit: Pick<PlanPermitView, 'kind' | 'certainty'> }) {
  const say = useSay();
  return (
    <>
      <Tag data-color="neutral">{say(kindTexts[kind as keyof typeof kindTexts])}</Tag>{' '}
      {certainty === 'possible' && <Tag data-color="warning">{say(texts.possible)}</Tag>}{' '}
    </>
  );
}
