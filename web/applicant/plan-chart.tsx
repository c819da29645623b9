import type { PlanView } from '#domain/contract/guide-view.ts';
import { dayInWords } from '#domain/texts/dates.ts';
import { useLanguage, useSay } from '../shared/text.ts';

const texts = {
  caption: {
    sv: 'En rad för varje del, i skala från i dag. Mörkt: vanlig tid. Ljust: lagens hela tid. Streckat: väntan och bygge innan ni kan öppna.',
    en: 'One row for each part, to scale from today. Dark: usual time. Light: all the time in law. Dashed: waiting and building before you can open.',
  },
  weeks: { sv: '{n} veckor', en: '{n} weeks' },
  week: { sv: 'v. {n}', en: 'wk {n}' },
};

const dayMs = 86_400_000;
const width = 640;
const row = 52;
const top = 26;

/** The plan drawn to scale in weeks. The list below the picture says the same in words. */
export function PlanChart({ plan }: { plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const day = (d: string) => (Date.parse(d) - Date.parse(plan.today)) / dayMs;
  const last = Math.max(14, ...plan.permits.map((p) => day(p.usable.statutory)));
  const x = (d: number) => (Math.max(0, d) / last) * width;
  const step = Math.max(1, Math.ceil(last / 7 / 8));
  const marks = Array.from({ length: Math.floor((last * 0.95) / 7 / step) + 1 }, (_, i) => i * step);
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
              <text x={4} y={y + 17} className="name">
                {permit.name}
              </text>
              <Bar y={y} width={x(day(permit.usable.statutory)) - 1} look="rest" />
              <Bar y={y} width={x(day(permit.window.statutory))} look="law" />
              <Bar y={y} width={x(day(permit.window.early))} look="usual" />
            </g>
          );
        })}
      </svg>
      <figcaption>{say(texts.caption)}</figcaption>
    </figure>
  );
}

function Bar({ y, width: long, look }: { y: number; width: number; look: 'rest' | 'law' | 'usual' }) {
  return <rect x={0.5} y={y + 25} width={Math.max(3, long)} height={13} rx={3} className={look} />;
}
