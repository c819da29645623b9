import type { PlanView } from '#domain/contract/guide-view.ts';
import { dayInWords } from '#domain/texts/dates.ts';
import { useLanguage, useSay } from '../shared/text.ts';

const texts = {
  caption: {
    sv: 'En rad för varje del, i skala från i dag. Mörkt: vanlig tid. Ljust: lagens hela tid.',
    en: 'One row for each part, to scale from today. Dark: usual time. Light: all the time in law.',
  },
  weeks: { sv: '{n} veckor', en: '{n} weeks' },
  week: { sv: 'v. {n}', en: 'wk {n}' },
};

const dayMs = 86_400_000;
const width = 640;
const row = 44;
const top = 26;

/** The plan drawn to scale in weeks. The list below the picture says the same in words. */
export function PlanChart({ plan }: { plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const day = (d: string) => (Date.parse(d) - Date.parse(plan.today)) / dayMs;
  const last = Math.max(14, ...plan.permits.map((p) => day(p.usable.statutory)));
  const x = (d: number) => (Math.max(0, d) / last) * width;
  const step = Math.max(1, Math.ceil(last / 7 / 8));
  const marks = Array.from({ length: Math.floor(last / 7 / step) + 1 }, (_, i) => i * step);
  const height = top + plan.permits.length * row;
  const says = plan.permits
    .map((p) => `${p.name}: ${dayInWords(p.usable.early, language)} – ${dayInWords(p.usable.statutory, language)}.`)
    .join(' ');
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        {marks.map((week) => (
          <g key={week}>
            <line x1={x(week * 7)} x2={x(week * 7)} y1={top - 6} y2={height} className="mark" />
            <text x={x(week * 7) + 3} y={14} className="scale">
              {say(texts.week, { n: week })}
            </text>
          </g>
        ))}
        {plan.permits.map((permit, i) => {
          const y = top + i * row;
          const decides = plan.opening.decidedBy.includes(permit.id);
          return (
            <g key={permit.id} className={decides ? 'decides' : undefined}>
              <text x={4} y={y + 15} className="name">
                {permit.name}
              </text>
              <rect
                x={0}
                y={y + 22}
                width={Math.max(3, x(day(permit.usable.statutory)))}
                height={12}
                rx={3}
                className="law"
              />
              <rect
                x={0}
                y={y + 22}
                width={Math.max(3, x(day(permit.usable.early)))}
                height={12}
                rx={3}
                className="usual"
              />
            </g>
          );
        })}
      </svg>
      <figcaption>{say(texts.caption)}</figcaption>
    </figure>
  );
}
