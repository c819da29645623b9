import type { ReactNode } from 'react';
import type { PlanView } from '#domain/api/answers/plan.ts';
import { dayOfMonthInWords } from '#domain/words/dates.ts';
import { TimeLine } from '../../shared/face/time-line.tsx';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { laneOf } from './lanes.ts';

const texts = {
  title: { sv: 'Tiden', en: 'The time' },
  label: { sv: 'Tiden, månad för månad', en: 'The timeline, month by month' },
  today: { sv: 'i dag', en: 'today' },
  usual: { sv: 'vanlig tid', en: 'usual time' },
  lawful: { sv: 'lagens tid', en: 'time limit by law' },
  estimate: { sv: 'uppskattning', en: 'estimate' },
};

/** Time drawn as time, where there is any to wait; below it what the owner has to say of the day. */
export function Time({ plan, where, children }: { plan: PlanView; where: string; children: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const { opening, today } = plan;
  const drawn = plan.permits.filter((p) => p.usable.statutory > today);
  const lanes = drawn.map((permit) => laneOf(permit, language));
  const looks = (['usual', 'lawful', 'estimate'] as const).filter((look) =>
    lanes.some(({ bars }) => bars.some((bar) => bar.look === look)),
  );
  const waits = opening.late > today && opening.shown.statutory > today;
  if (lanes.length === 0) return <div className="flow">{children}</div>;
  return (
    <Section id="picture" title={`${say(texts.title)}${where}`}>
      <TimeLine
        label={say(texts.label)}
        today={today}
        lanes={lanes}
        {...(waits && { opens: opening.shown.statutory })}
        words={{
          today: say(texts.today),
          ...(waits && { opens: dayOfMonthInWords(opening.shown.statutory, language, today) }),
        }}
      />
      <p className="legend">
        {looks.map((look) => (
          <span key={look}>
            <svg aria-hidden="true">
              <rect className={look} x="1" y="1" width="22" height="10" rx="2" />
            </svg>
            {say(texts[look])}
          </span>
        ))}
      </p>
      {children}
    </Section>
  );
}
