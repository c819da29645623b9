import type { PlanView } from '#domain/api/answers/plan.ts';
import { daysBetween } from '#domain/calendar/day.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useNarrow } from '../../shared/use-narrow.ts';
import { calendarMarks } from './calendar-marks.ts';
import { type LaneRow, lanesOf, lineHeight } from './chart-lanes.ts';

const texts = {
  caption: {
    sv: 'En bana för varje förvaltning, i skala från i dag. Mörkt: vanlig tid. Ljust: hela handläggningstiden. Bara kontur: en uppskattning. Streckat: väntan och bygge efter beslutet. Fet stil: det som avgör dagen med full handläggningstid. Listan nedanför säger samma sak i ord.',
    en: 'One lane for each department, to scale from today. Dark: usual time. Light: all the processing time. Outline only: an estimate. Dashed: waiting and building after the decision. Bold: what decides the day with full processing time. The list below says the same in words.',
  },
};

/** Above the lanes, for the scale. */
const top = 28;

/** The plan drawn to scale along the calendar: lanes by department, a bar for each permit. */
export function PlanChart({ plan }: { plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  // A phone gets a picture of its own size, so that its words are as large as elsewhere.
  const width = useNarrow() ? 350 : 640;
  const day = (d: string) => daysBetween(plan.today, d);
  const last = Math.max(14, ...plan.permits.map((p) => day(p.usable.statutory)));
  const x = (d: number) => (Math.max(0, d) / last) * width;
  const marks = calendarMarks(plan.today, last, language, width / 75);
  const lanes = lanesOf(plan.permits, top, width);
  const bottom = lanes.at(-1);
  const height = bottom ? bottom.top + bottom.height : top;
  const says = lanes
    .map(
      (lane) =>
        `${lane.name}. ${lane.rows
          .map(
            ({ permit: p }) =>
              `${p.name}: ${[...new Set([p.usable.early, p.usable.statutory])].map((d) => dayInWords(d, language)).join(' – ')}.`,
          )
          .join(' ')}`,
    )
    .join(' ');
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        {lanes.map((lane, i) => (
          <rect
            key={lane.name}
            x={0}
            y={lane.top}
            width={width}
            height={lane.height}
            className={i % 2 === 0 ? 'lane' : 'lane other'}
          />
        ))}
        {marks.map((mark) => (
          <g key={mark.after}>
            <line x1={x(mark.after)} x2={x(mark.after)} y1={top - 6} y2={height} className="mark" />
            <text x={x(mark.after) + 3} y={18} className="scale">
              {mark.label}
            </text>
          </g>
        ))}
        {lanes.map((lane) => (
          <g key={lane.name}>
            <text x={6} y={lane.top + 20} className="department">
              {lane.name}
            </text>
            {lane.rows.map((row) => (
              <PermitRow
                key={row.permit.id}
                row={row}
                decides={plan.opening.paths.statutory.includes(row.permit.id)}
                x={(d) => x(day(d))}
              />
            ))}
          </g>
        ))}
      </svg>
      <figcaption>{say(texts.caption)}</figcaption>
    </figure>
  );
}

function PermitRow({
  row: { permit, lines, top: y },
  decides,
  x,
}: {
  row: LaneRow;
  decides: boolean;
  x: (day: string) => number;
}) {
  const { filed, window: finished, usable, clock } = permit;
  const from = x(filed.early);
  const bar = y + lines.length * lineHeight + 5;
  return (
    <g className={`${clock.basis}${decides ? ' decides' : ''}`}>
      {lines.map((line, i) => (
        <text key={line} x={6} y={y + 16 + i * lineHeight} className="name">
          {line}
        </text>
      ))}
      {usable.statutory > finished.statutory && <Bar y={bar} from={from} to={x(usable.statutory) - 1} look="rest" />}
      <Bar y={bar} from={from} to={x(finished.statutory)} look="full" />
      <Bar y={bar} from={from} to={x(finished.early)} look="usual" />
    </g>
  );
}

function Bar({ y, from, to, look }: { y: number; from: number; to: number; look: 'rest' | 'full' | 'usual' }) {
  return <rect x={from + 0.5} y={y} width={Math.max(3, to - from)} height={12} rx={3} className={look} />;
}
