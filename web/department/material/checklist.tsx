import type { TaskPage } from '#domain/api/answers/task.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { type State, Status } from '../../shared/face/status.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  title: { sv: 'Checklista: {given} av {all} finns', en: 'Checklist: {given} of {all} are there' },
  given: { sv: 'Finns', en: 'There' },
  missing: { sv: 'Saknas', en: 'Missing' },
  asked: { sv: 'Efterfrågat, senast {day}', en: 'Asked for, by {day}' },
  promised: { sv: 'Kommer senast {day}', en: 'Comes by {day}' },
  'not-needed': { sv: 'Behövs inte', en: 'Not needed' },
  isNew: { sv: 'Nytt', en: 'New' },
  ask: { sv: 'Fråga om det som saknas', en: 'Ask for what is missing' },
};

export type Line = TaskPage['checklist'][number];

/** What a task needs that is not there yet, whatever is known of when it comes. */
export const openOf = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ state }) => state !== 'given' && state !== 'not-needed').toSorted(byUrgency);

const states = {
  given: 'done',
  missing: 'problem',
  asked: 'waiting',
  promised: 'waiting',
  'not-needed': 'not-needed',
} as const satisfies Record<Line['state'], State>;

/** What is to be done something about first; else in the order of the form. */
const urgency: readonly Line['state'][] = ['missing', 'asked', 'promised', 'given', 'not-needed'];
const byUrgency = (one: Line, other: Line): number =>
  Number(other.isNew) - Number(one.isNew) || urgency.indexOf(one.state) - urgency.indexOf(other.state);

/**
 * Every field and file that the task needs, and whether it is there.
 *
 * @param onAsk asks the owner for what is missing, by name; absent where the task cannot ask
 */
export function Checklist({
  lines,
  onAsk,
}: {
  lines: readonly Line[];
  onAsk?: ((missing: readonly string[]) => void) | undefined;
}) {
  const say = useSay();
  if (lines.length === 0) return null;
  const needed = lines.filter(({ state }) => state !== 'not-needed');
  const missing = lines.filter(({ state }) => state === 'missing');
  const given = needed.filter(({ state }) => state === 'given').length;
  return (
    <Fold
      label={say(texts.title, { given, all: needed.length })}
      open={given < needed.length || lines.some(({ isNew }) => isNew)}
    >
      <Lines lines={lines.toSorted(byUrgency)} />
      {missing.length > 0 && onAsk && (
        <div className="actions">
          <button
            type="button"
            className="button second small"
            onClick={() => onAsk(missing.map(({ label }) => label))}
          >
            {say(texts.ask)}
          </button>
        </div>
      )}
    </Fold>
  );
}

/** Lines of a checklist, each with where it stands. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="checklist">
      {lines.map(({ id, label, state, until, isNew }) => (
        <li key={id}>
          <span>{label}</span>
          {isNew && <Status state="attention">{say(texts.isNew)}</Status>}
          <Status state={states[state]}>
            {say(texts[state], until === undefined ? {} : { day: dayInWords(until, language) })}
          </Status>
        </li>
      ))}
    </ul>
  );
}
