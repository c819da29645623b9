import type { PlanView } from '#domain/api/answers/plan.ts';
import { reminderParts } from '#domain/definitions/advice.ts';
import { reminderPartTexts } from '#domain/words/guide.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { Section } from '../../shared/section.tsx';
import { useSay } from '../../shared/text.ts';
import type { GuidePlace } from '../guide/guide-address.ts';
import { TickList } from './to-tick.tsx';

const texts = {
  title: { sv: 'Glöm inte', en: 'Do not forget' },
  text: {
    sv: 'Det här sköter ni själva, utanför ärendet.',
    en: 'You take care of these yourselves, outside the case.',
  },
  show: { sv: 'Visa allt ({n})', en: 'Show all ({n})' },
  closing: { sv: 'Det här ska ni anmäla och göra', en: 'What you have to report and do' },
  closingText: {
    sv: 'Ni gör det själva hos var och en. Lägg det i kalendern, så missar ni inget.',
    en: 'You contact each of them yourselves. Put it in your calendar, so that you miss nothing.',
  },
  unverified: { sv: 'Det som är märkt * har vi inte kontrollerat.', en: 'We have not verified anything marked *.' },
  mark: { sv: 'inte kontrollerat', en: 'not verified' },
};

type Reminder = PlanView['reminders'][number];

/** What owners forget, outside the case, by what it is about. Of a business that closes it is what the plan is about. */
export function Reminders({ plan: { aim, reminders }, place }: { plan: PlanView; place: GuidePlace }) {
  const say = useSay();
  if (reminders.length === 0) return null;
  const closes = aim === 'close';
  const note = reminders.some((r) => !r.verified) && <p className="quiet small">{say(texts.unverified)}</p>;
  if (closes)
    return (
      <Section id="reminders" title={say(texts.closing)} className="duties">
        <p>{say(texts.closingText)}</p>
        <TickList place={place} toTick={reminders.map((r) => ({ id: r.id, name: wordsOf(r) }))} />
        {note}
      </Section>
    );
  const parts = reminderParts.flatMap((part) => {
    const own = reminders.filter((r) => r.part === part);
    return own.length > 0 ? [{ part, own }] : [];
  });
  return (
    <Section id="reminders" title={say(texts.title)} className="duties">
      <p>{say(texts.text)}</p>
      <Fold label={say(texts.show, { n: reminders.length })}>
        {parts.map(({ part, own }) => (
          <div key={part} className="part">
            <h3>{say(reminderPartTexts[part])}</h3>
            <ul>
              {own.map((r) => (
                <li key={r.id} id={`duty-${r.id}`}>
                  {r.text}
                  {!r.verified && (
                    <>
                      {' '}
                      <span aria-hidden="true">*</span>
                      <span className="unseen">({say(texts.mark)})</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
        {note}
      </Fold>
    </Section>
  );
}

const wordsOf = ({ text, verified }: Reminder): string => (verified ? text : `${text} *`);
