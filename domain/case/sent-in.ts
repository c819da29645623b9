import type { Instant } from '../calendar/day.ts';
import type { AttachmentRef } from '../fields/attachment.ts';
import type { Doing } from './doing.ts';
import type { FactOf, RequirementAnswers } from './facts.ts';
import type { TaskView } from './tasks.ts';

/** Papers or words that the owner sent a department of their own accord. */
export interface SentIn {
  readonly id: string;
  readonly task: string;
  readonly permit: string;
  readonly department: string;
  readonly at: Instant;
  readonly text?: string;
  readonly files: readonly AttachmentRef[];
  /** The field of the form that the files are for. */
  readonly requirement?: string;
  /** No officer has done anything in its task since. */
  readonly isNew: boolean;
}

type Sent = Pick<FactOf<'papers-handed-in'>, 'task' | 'text' | 'requirement'> &
  Partial<Pick<FactOf<'papers-handed-in'>, 'files'>>;

/** What the owner has sent of their own accord, oldest first. */
export function sentIn(doing: Doing, tasks: readonly TaskView[]): readonly SentIn[] {
  return doing
    .all<Sent>('sends-in')
    .flatMap(({ key, at, task, text, files = [], requirement }): SentIn[] => {
      const of = tasks.find((one) => one.task === task);
      if (of?.permit === undefined) return [];
      const since = doing.ofTask(task).some((f) => f.by.kind === 'officer' && f.at > at);
      return [
        {
          id: key,
          task,
          permit: of.permit,
          department: of.department,
          at,
          ...(text !== undefined && { text }),
          files,
          ...(requirement !== undefined && { requirement }),
          isNew: !since,
        },
      ];
    })
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

/** The answers of the form, with the papers that were handed in for its fields since. */
export function requirementsWith(answers: RequirementAnswers, sent: readonly SentIn[]): RequirementAnswers {
  const later = sent.filter((one) => one.requirement !== undefined);
  if (later.length === 0) return answers;
  const all: Record<string, RequirementAnswers[string]> = { ...answers };
  for (const { requirement = '', files } of later) {
    const before: unknown = all[requirement];
    all[requirement] = [...(Array.isArray(before) ? (before as AttachmentRef[]) : []), ...files];
  }
  return all;
}
