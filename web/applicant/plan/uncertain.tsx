import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { Later } from '../../shared/later.tsx';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { figuresOf } from './figures.ts';
import { whatIsSaid, whatIsUnsaid } from './said.ts';

const texts = {
  title: { sv: 'Det som är osäkert', en: 'What is uncertain' },
  noTime: {
    sv: 'Det finns ingen bestämd tid för {names}. Det beror på hur mycket myndigheten har att göra, och på att allt är komplett.',
    en: 'There is no set time for {names}. It depends on how busy the authority is, and on everything being complete.',
  },
  noLimit: {
    sv: 'Beslutet om {names} får ta längre tid än lagens, om skälen sägs.',
    en: 'The decision on {names} may take longer than the law says, if reasons are given.',
  },
  possible: {
    sv: 'Om ni behöver {names} beror på svar som ni inte har än.',
    en: 'Whether you need {names} depends on answers that you do not have yet.',
  },
  money: {
    sv: 'Den som beslutar säger vad det kostar, ofta enligt en taxa: {names}.',
    en: 'The authority sets the cost, often from a tariff: {names}.',
  },
  unverified: {
    sv: 'Vi har inte kunnat kontrollera alla uppgifter om {names}. Fråga den som beslutar.',
    en: 'We could not verify everything about {names}. Ask the authority.',
  },
  unsaid: { sv: 'Kan bli aktuellt, beroende på vad som ingår', en: 'May apply, depending on what you include' },
  unsaidText: {
    sv: 'Ni har inte sagt än vad som ingår, och dagarna räknar bara med det ni har sagt. Företagslotsen hjälper er att se vad som gäller er.',
    en: 'You have not yet said everything you will do, and the days count only what you have said. The business coordinator can help you see what applies to you.',
  },
  others: { sv: '{n} till', en: '{n} more' },
  all: { sv: 'Visa allt ({n})', en: 'Show all ({n})' },
};

/** What each line is about, for who looks for one thing. */
const leads = {
  noTime: { sv: 'Tiden', en: 'The time' },
  noLimit: { sv: 'Lagens tid', en: 'The legal limit' },
  possible: { sv: 'Om det behövs', en: 'Whether it is needed' },
  money: { sv: 'Pengarna', en: 'The money' },
  unverified: { sv: 'Uppgifterna', en: 'The facts' },
};

/** More names than that are no sentence. */
const atMost = 4;

/** Names as they stand in a sentence, the first of them where they are many. */
const few = (names: readonly string[], others: string): readonly string[] =>
  names.length > atMost + 1 ? [...names.slice(0, atMost).map(inSentence), others] : names.map(inSentence);

/** Nobody has read all that its rules rest on. */
const isUnverified = (p: PlanPermitView): boolean =>
  !p.departmentVerified ||
  !p.clock.verified ||
  !p.law.verified ||
  p.stages.some((s) => !s.verified) ||
  p.after.some((a) => !a.source.verified);

/** What is uncertain in a plan, said once, with what decides it. @param plan with what follows from what nobody has said */
export function Uncertain({ plan: whole }: { plan: PlanAnswer }) {
  const say = useSay();
  const language = useLanguage();
  const plan = whatIsSaid(whole);
  const of = (isSo: (p: PlanPermitView) => boolean) => plan.permits.filter(isSo).map((p) => p.name);
  const said = [
    ['noTime', of((p) => p.clock.basis === 'estimate')],
    ['noLimit', of((p) => p.clock.noLimit === true)],
    ['possible', of((p) => p.certainty === 'possible')],
    ['money', figuresOf(plan).unpriced],
    ['unverified', of(isUnverified)],
  ] as const;
  const lines = said.filter(([, names]) => names.length > 0);
  return (
    <>
      {lines.length > 0 && (
        <Section id="uncertain" title={say(texts.title)}>
          <Later>
            <ul className="flow">
              {lines.map(([what, names]) => (
                <li key={what}>
                  <strong>{say(leads[what])}:</strong>{' '}
                  {say(texts[what], {
                    names: listOf(few(names, say(texts.others, { n: names.length - atMost })), language),
                  })}
                </li>
              ))}
            </ul>
          </Later>
        </Section>
      )}
      <Unsaid plan={whole} />
    </>
  );
}

/** What may apply, once the owner knows what is part of it: together, and folded. */
function Unsaid({ plan }: { plan: PlanView }) {
  const say = useSay();
  const { permits, reminders } = whatIsUnsaid(plan);
  const n = permits.length + reminders.length;
  if (n === 0) return null;
  return (
    <Section id="unsaid" title={say(texts.unsaid)}>
      <p>{say(texts.unsaidText)}</p>
      <Fold label={say(texts.all, { n })}>
        <ul className="flow">
          {permits.map((p) => (
            <li key={p.id}>
              <strong>{p.name}</strong>, {p.departmentName}. {p.why}
            </li>
          ))}
          {reminders.map((r) => (
            <li key={r.id}>{r.text}</li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
