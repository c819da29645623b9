import { Paragraph } from '@digdir/designsystemet-react';
import type { PlanView } from '#domain/api/guide-answers.ts';
import { reminderParts } from '#domain/definitions/advice.ts';
import { reminderPartTexts } from '#domain/words/guide.ts';
import { Section } from '../../shared/section.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  title: { sv: 'Glöm inte', en: 'Do not forget' },
  text: {
    sv: 'Det här sköter ni själva, utanför ärendet.',
    en: 'You handle these yourselves, outside the case.',
  },
  closing: { sv: 'Det här ska ni anmäla och göra', en: 'What you have to report and do' },
  closingText: {
    sv: 'Ni gör det själva hos var och en. Lägg det i kalendern, så missar ni inget.',
    en: 'You do it yourselves with each of them. Put it in a calendar, and you will miss nothing.',
  },
  notVerified: { sv: 'Inte kontrollerat.', en: 'Not verified.' },
};

/** So few are read at a glance. */
const fewEnough = 6;

type Reminder = PlanView['reminders'][number];

/** What owners forget, outside the case, by what it is about. Of a business that closes it is what the plan is about. */
export function Reminders({ plan: { aim, reminders } }: { plan: PlanView }) {
  const say = useSay();
  if (reminders.length === 0) return null;
  const closes = aim === 'close';
  const parts = reminderParts.flatMap((part) => {
    const own = reminders.filter((r) => r.part === part);
    return own.length > 0 ? [{ part, own }] : [];
  });
  return (
    <Section id="reminders" title={say(closes ? texts.closing : texts.title)}>
      <Paragraph>{say(closes ? texts.closingText : texts.text)}</Paragraph>
      {closes || reminders.length <= fewEnough ? (
        <Duties reminders={reminders} />
      ) : (
        parts.map(({ part, own }, i) => (
          <details key={part} className="fold" open={i === 0}>
            <summary>
              {say(reminderPartTexts[part])} ({own.length})
            </summary>
            <Duties reminders={own} />
          </details>
        ))
      )}
    </Section>
  );
}

function Duties({ reminders }: { reminders: readonly Reminder[] }) {
  const say = useSay();
  return (
    <ul className="duties">
      {reminders.map((r) => (
        <li key={r.id}>
          {r.text} {!r.verified && <em className="unverified">{say(texts.notVerified)}</em>}
        </li>
      ))}
    </ul>
  );
}
