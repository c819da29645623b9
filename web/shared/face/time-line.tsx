import { type Day, latest } from '#domain/calendar/day.ts';
import { useLanguage } from '../text.ts';
import { type TimeScale, timeScale } from './time-scale.ts';

/** What a bar says: the usual time, the time the law gives, or what somebody has guessed. */
type BarLook = 'usual' | 'lawful' | 'estimate';

export interface TimeLane {
  readonly id: string;
  readonly name: string;
  /** The last day counts. Drawn in their order, so that the usual lies upon the lawful. */
  readonly bars: readonly { readonly from: Day; readonly to: Day; readonly look: BarLook }[];
  /** The same in words, for whoever does not see the bars. */
  readonly says: string;
}

/**
 * Time drawn as time: calendar months, a line for each permit, today, and the day one opens. Widths are in per cent, so that
 * the words keep their size on a phone.
 *
 * @param words what today and the opening day are called below the lanes
 */
export function TimeLine({
  label,
  lanes,
  today,
  opens,
  words,
}: {
  label: string;
  lanes: readonly TimeLane[];
  today: Day;
  opens?: Day;
  words: { readonly today: string; readonly opens?: string };
}) {
  const language = useLanguage();
  const ends = [today, ...(opens === undefined ? [] : [opens]), ...lanes.flatMap(({ bars }) => bars.map((b) => b.to))];
  const scale = timeScale(today, latest(ends) ?? today, language);
  const marks: Marks = { today: scale.at(today), opens: opens === undefined ? undefined : scale.at(opens) };
  return (
    <figure className="time-line" aria-label={label}>
      <div className="of">
        <span />
        <svg className="months" aria-hidden="true">
          {scale.marks.map((mark) => (
            <text key={mark.first} x={`${mark.at}%`} dx="4" y="1.05em">
              {mark.label}
            </text>
          ))}
        </svg>
      </div>
      {lanes.map((lane) => (
        <div key={lane.id} className="of">
          <span className="label">{lane.name}</span>
          <svg className="lane" role="img" aria-label={lane.says}>
            <Behind scale={scale} marks={marks} />
            {lane.bars.map((bar) => (
              <Bar key={bar.look} scale={scale} {...bar} />
            ))}
          </svg>
        </div>
      ))}
      <div className="of">
        <span />
        <svg className="months" aria-hidden="true">
          <Below at={marks.today} className="today-word">
            {words.today}
          </Below>
          {marks.opens !== undefined && words.opens !== undefined && (
            <Below at={marks.opens} className="opens-word">
              {words.opens}
            </Below>
          )}
        </svg>
      </div>
    </figure>
  );
}

interface Marks {
  readonly today: number;
  readonly opens: number | undefined;
}

function Behind({ scale, marks }: { scale: TimeScale; marks: Marks }) {
  return (
    <>
      {scale.marks.map(({ first, at }) => (
        <line key={first} className="grid-line" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      <line className="today" x1={`${marks.today}%`} x2={`${marks.today}%`} y1="0" y2="100%" />
      {marks.opens !== undefined && (
        <line className="opens" x1={`${marks.opens}%`} x2={`${marks.opens}%`} y1="0" y2="100%" />
      )}
    </>
  );
}

function Bar({ scale, from, to, look }: { scale: TimeScale; from: Day; to: Day; look: BarLook }) {
  const x = scale.at(from);
  const width = Math.max(1, scale.at(to) - x);
  return <rect className={look} x={`${x}%`} width={`${width}%`} y="30%" height="40%" rx="2" />;
}

/** A word below its mark, turned inwards where it would stand outside. */
function Below({ at, className, children }: { at: number; className: string; children: string }) {
  return (
    <text className={className} x={`${at}%`} y="1.05em" textAnchor={at > 60 ? 'end' : 'start'}>
      {children}
    </text>
  );
}
