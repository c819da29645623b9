import type { TaskClock } from '../api/answers/clock.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { type ClockLine, clockLines } from '../case/clock-lines.ts';
import { taskId } from '../case/facts.ts';
import type { CaseView, TaskView } from '../case/view.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { procedure } from '../definitions/procedure-law.ts';
import { citation, type Source, statuteUrl } from '../definitions/source.ts';
import type { Language } from '../definitions/text.ts';
import { lineText } from '../words/clock.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';

/** A task's clock line by line, in words and with its law, in the reader's language. The law is cited in Swedish, as it is called. */
export function taskClockView(
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  task: TaskView,
  language: Language,
): TaskClock {
  const permit = catalogue.permits[task.permit ?? ''];
  return {
    taskId: taskId(caseId, task.task),
    today: view.today,
    lines: clockLines(view, task).map((line) => ({
      day: line.day,
      event: line.event.what,
      text: fill(lineText(line)[language], daysOf(line, language)),
      basis: line.basis,
      ...(line.days !== undefined && { days: line.days }),
      laws: lawsOf(line, permit),
      ahead: line.ahead,
      breach: line.event.what === 'breached',
    })),
  };
}

/** The days that an event holds beside its own, in words. */
const daysOf = ({ event }: ClockLine, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(event)
      .filter(([name]) => name === 'from' || name === 'due' || name === 'newDay')
      .map(([name, day]) => [name, dayInWords(String(day), language)]),
  );

/** A last day on a day off is moved by a statute that every time in law follows. */
const dayOff = { text: 'Lagen (1930:173) om beräkning av lagstadgad tid 2 §', url: statuteUrl('1930:173') };

/** Where a line's rule stands. What nobody has read is said as that, by the definition's own words. */
function lawsOf({ law, event, basis }: ClockLine, permit: AnyPermit | undefined): TaskClock['lines'][number]['laws'] {
  const source = law === undefined ? undefined : sourceOf(law, permit);
  const isMoved = event.what === 'due' && event.moved && basis === 'law';
  return [...(source ? [cited(source)] : []), ...(isMoved ? [dayOff] : [])];
}

function sourceOf(law: NonNullable<ClockLine['law']>, permit: AnyPermit | undefined): Source | undefined {
  switch (law) {
    case 'time':
      return permit?.clock.source;
    case 'counting':
      return permit?.clock.counting.source;
    case 'delay':
      return procedure('11 §');
    case 'ask':
      return procedure('12 §');
    case 'answer-within':
      return procedure('26 § tredje stycket');
  }
}

const cited = (source: Source) => ({ text: citation(source), ...('url' in source && { url: source.url }) });
