import { Paragraph } from '@digdir/designsystemet-react';
import type { PlanView } from '#domain/api/guide-answers.ts';
import { Section } from '../../shared/section.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  title: { sv: 'Kan bli aktuellt, beroende på vad som ingår', en: 'May apply, depending on what is part of it' },
  text: {
    sv: 'Ni har inte sagt än vad som ingår. Företagslotsen hjälper er att se vad av det här som gäller er.',
    en: 'You have not said yet what is part of it. The business coordinator helps you see which of these apply to you.',
  },
  all: { sv: 'Visa allt ({n})', en: 'Show all ({n})' },
  days: {
    sv: 'Dagarna räknar bara med det ni har sagt. Mer kan bli aktuellt, och det kan ta längre tid.',
    en: 'The days count only what you have said. More may apply, and it may take longer.',
  },
};

const unsaidIn = ({ permits, reminders }: PlanView) => ({
  permits: permits.filter((p) => p.unsaid),
  reminders: reminders.filter((r) => r.unsaid),
});

/** A plan without what follows only from what the owner has not said. */
export const whatIsSaid = <P extends PlanView>(plan: P): P => ({
  ...plan,
  permits: plan.permits.filter((p) => !p.unsaid),
  reminders: plan.reminders.filter((r) => !r.unsaid),
});

/** What the days do not count, where the owner has not said all. */
export function DaysCount({ plan }: { plan: PlanView }) {
  const say = useSay();
  return unsaidIn(plan).permits.length > 0 && <Paragraph>{say(texts.days)}</Paragraph>;
}

/** What may apply, once the owner knows what is part of it: together, and folded. */
export function Unsaid({ plan }: { plan: PlanView }) {
  const say = useSay();
  const { permits, reminders } = unsaidIn(plan);
  const n = permits.length + reminders.length;
  if (n === 0) return null;
  return (
    <Section id="unsaid" title={say(texts.title)}>
      <Paragraph>{say(texts.text)}</Paragraph>
      <details className="fold">
        <summary>{say(texts.all, { n })}</summary>
        <ul className="duties">
          {permits.map((p) => (
            <li key={p.id}>
              <strong>{p.name}</strong>, {p.departmentName}. {p.why}
            </li>
          ))}
          {reminders.map((r) => (
            <li key={r.id}>{r.text}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
