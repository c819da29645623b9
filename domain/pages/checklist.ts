import type { TaskPage } from '../api/answers/task.ts';
import type { Instant } from '../calendar/day.ts';
import { askedFor } from '../case/asked-for.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { CaseView, TaskView } from '../case/view.ts';
import type { Language } from '../definitions/text.ts';
import { isPromised } from '../fields/promised.ts';

type Line = TaskPage['checklist'][number];

/**
 * Every field and file that a task may read, and whether it is there.
 *
 * @param readable what it may read, in the order of the form
 * @param newsSince since when something of the owner's had been seen by nobody of the department
 */
export function checklist(
  catalogue: CaseCatalogue,
  readable: readonly string[],
  view: CaseView,
  task: TaskView,
  language: Language,
  newsSince?: Instant,
): readonly Line[] {
  const sent = view.sentIn.filter((one) => one.task === task.task);
  return readable.flatMap((id): Line[] => {
    const definition = catalogue.requirements[id];
    if (!definition) return [];
    const came = sent.filter(({ requirement }) => requirement === id);
    return [
      {
        id,
        label: definition.label[language],
        isFile: definition.type.kind === 'attachment',
        isNew: newsSince !== undefined && came.some(({ at }) => at >= newsSince),
        ...stateOf(view.requirements[id], came.length > 0, definition.optional === true, () =>
          askedFor(view, task.task, definition.label),
        ),
      },
    ];
  });
}

/** @param asked what a question has come to; not asked of what the form or a paper holds */
function stateOf(
  value: unknown,
  hasCome: boolean,
  isOptional: boolean,
  asked: () => ReturnType<typeof askedFor>,
): Pick<Line, 'state' | 'until'> {
  if (hasCome || !(isNothing(value) || isPromised(value))) return { state: 'given' };
  const question = asked();
  if (question?.state === 'answered') return { state: 'given' };
  if (question?.state === 'asked') return { state: 'asked', until: question.lastDay };
  if (question) return { state: 'not-needed' };
  if (isPromised(value)) return { state: 'promised', until: value.notYet };
  return { state: isOptional ? 'not-needed' : 'missing' };
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
