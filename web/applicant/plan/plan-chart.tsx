import { daysBetween } from '#domain/calendar/day.ts';
import type { PlanPermitView, PlanView } from '#domain/contract/guide-view.ts';
import { dayInWords } from '#domain/texts/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useNarrow } from '../../shared/use-narrow.ts';
import { calendarMarks } from './calendar-marks.ts';

const texts = {
  caption: {
    sv: 'En bana för varje förvaltning, i skala från i dag. Mörkt: vanlig tid. Ljust: hela handläggningstiden. Streckat: väntan och bygge innan ni kan öppna. Fet stil: det som avgör dagen med full handläggningstid. Listan nedanför säger samma sak i ord.',
    en: 'One lane for each department, to scale from today. Dark: usual time. Light: all the processing time. Dashed: waiting and building before you can open. Bold: what decides the day with full processing time. The list below says the same in words.',
  },
};

const row = 48;
const laneTop = 30;
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
  const lanes = lanesOf(plan.permits);
  const bottom = lanes.at(-1);
  const height = bottom ? bottom.top + bottom.height : top;
  const says = lanes
    .map(
      (lane) =>
        `${lane.name}. ${lane.permits
          .map(
            (p) =>
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
            {lane.permits.map((permit, n) => (
              <PermitRow
                key={permit.id}
                permit={permit}
                y={lane.top + laneTop + n * row}
                decides={plan.opening.paths.statutory.includes(permit.id)}
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

interface Lane {
  readonly name: string;
  readonly permits: readonly PlanPermitView[];
  readonly top: number;
  readonly height: number;
}

/** A lane for each department, in the order its first permit comes. */
function lanesOf(permits: readonly PlanPermitView[]): readonly Lane[] {
  const lanes: Lane[] = [];
  for (const name of new Set(permits.map((p) => p.departmentName))) {
    const own = permits.filter((p) => p.departmentName === name);
    const above = lanes.at(-1);
    lanes.push({
      name,
      permits: own,
      top: above ? above.top + above.height : top,
      height: laneTop + own.length * row + 8,
    });
  }
  return lanes;
}

function PermitRow({
  permit,
  y,
  decides,
  x,
}: {
  permit: PlanPermitView;
  y: number;
  decides: boolean;
  x: (day: string) => number;
}) {
  const { filed, window: finished, usable } = permit;
  const from = x(filed.early);
  return (
    <g className={decides ? 'decides' : undefined}>
      <text x={6} y={y + 16} className="name">
        {permit.name}
      </text>
      {usable.statutory > finished.statutory && <Bar y={y} from={from} to={x(usable.statutory) - 1} look="rest" />}
      <Bar y={y} from={from} to={x(finished.statutory)} look="law" />
      <Bar y={y} from={from} to={x(finished.early)} look="usual" />
    </g>
  );
}

function Bar({ y, from, to, look }: { y: number; from: number; to: number; look: 'rest' | 'law' | 'usual' }) {
  return <rect x={from + 0.5} y={y + 23} width={Math.max(3, to - from)} height={12} rx={3} className={look} />;
}
