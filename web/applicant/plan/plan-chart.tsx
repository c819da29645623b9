import type { PlanPermitView, PlanView } from '#domain/contract/guide-view.ts';
import { dayInWords } from '#domain/texts/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  caption: {
    sv: 'En bana för varje förvaltning, i skala från i dag. Mörkt: vanlig tid. Ljust: lagens hela tid. Streckat: väntan och bygge innan ni kan öppna. Fet stil: det som avgör dagen. Listan nedanför säger samma sak i ord.',
    en: 'One lane for each department, to scale from today. Dark: usual time. Light: all the time in law. Dashed: waiting and building before you can open. Bold: what decides the day. The list below says the same in words.',
  },
  week: { sv: 'v. {n}', en: 'wk {n}' },
};

const dayMs = 86_400_000;
const width = 640;
const row = 48;
const laneTop = 30;
const top = 24;

/** The plan drawn to scale in weeks: lanes by department, a bar for each permit. */
export function PlanChart({ plan }: { plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const day = (d: string) => (Date.parse(d) - Date.parse(plan.today)) / dayMs;
  const last = Math.max(14, ...plan.permits.map((p) => day(p.usable.statutory)));
  const x = (d: number) => (Math.max(0, d) / last) * width;
  const step = Math.max(1, Math.ceil(last / 7 / 7));
  const marks = Array.from({ length: Math.floor((last * 0.95) / 7 / step) + 1 }, (_, i) => i * step);
  const lanes = lanesOf(plan.permits);
  const height = top + lanes.reduce((sum, lane) => sum + laneTop + lane.permits.length * row + 8, 0);
  const says = lanes
    .map(
      (lane) =>
        `${lane.name}. ${lane.permits
          .map(
            (p) => `${p.name}: ${dayInWords(p.usable.early, language)} – ${dayInWords(p.usable.statutory, language)}.`,
          )
          .join(' ')}`,
    )
    .join(' ');
  let y = top;
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        {lanes.map((lane, i) => {
          const from = y;
          y += laneTop + lane.permits.length * row + 8;
          return (
            <g key={lane.name}>
              <rect x={0} y={from} width={width} height={y - from} className={i % 2 === 0 ? 'lane' : 'lane other'} />
              <text x={6} y={from + 20} className="department">
                {lane.name}
              </text>
              {lane.permits.map((permit, n) => {
                const at = from + laneTop + n * row;
                return (
                  <g key={permit.id} className={plan.opening.decidedBy.includes(permit.id) ? 'decides' : undefined}>
                    <text x={6} y={at + 16} className="name">
                      {permit.name}
                    </text>
                    <Bar y={at} width={x(day(permit.usable.statutory)) - 1} look="rest" />
                    <Bar y={at} width={x(day(permit.window.statutory))} look="law" />
                    <Bar y={at} width={x(day(permit.window.early))} look="usual" />
                  </g>
                );
              })}
            </g>
          );
        })}
        {marks.map((week) => (
          <g key={week}>
            <line x1={x(week * 7)} x2={x(week * 7)} y1={top - 6} y2={height} className="mark" />
            <text x={x(week * 7) + 3} y={14} className="scale">
              {say(texts.week, { n: week })}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{say(texts.caption)}</figcaption>
    </figure>
  );
}

function lanesOf(permits: readonly PlanPermitView[]): readonly { name: string; permits: readonly PlanPermitView[] }[] {
  const names = [...new Set(permits.map((p) => p.departmentName))];
  return names.map((name) => ({ name, permits: permits.filter((p) => p.departmentName === name) }));
}

function Bar({ y, width: long, look }: { y: number; width: number; look: 'rest' | 'law' | 'usual' }) {
  return <rect x={0.5} y={y + 23} width={Math.max(3, long)} height={12} rx={3} className={look} />;
}
