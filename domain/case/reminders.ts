import type { Instant } from '../calendar/day.ts';
import { isOutside } from './asked.ts';
import { type FactOf, factKey } from './facts.ts';
import type { FollowUp } from './follow-up.ts';
import { gatesOpened } from './gates-opened.ts';
import { mailCause } from './mail-causes.ts';
import { lookAt } from './timers.ts';
import { lookSeed, type NamedCase } from './track.ts';
import { type TaskView, taskOf } from './view.ts';

/** What a look at a task leads to. */
export interface Reminders {
  /** What the coordinator is to see to, before it is remembered that it was said. */
  readonly followUps: readonly FollowUp[];
  /** What is remembered of it; each makes its mails due. */
  readonly facts: readonly FactOf<'reminded' | 'applicant-reminded' | 'consulted-reminded' | 'gate-opened'>[];
}

/** What a task's department, the coordinator and the applicant should hear now. Worked out again, it is the very same. */
export function remindersOf({ id, view }: NamedCase, task: TaskView, now: Instant): Reminders {
  const { notices, remindApplicant, opensGate } = lookAt(view, task, now, lookSeed(id, task.task));
  const common = { at: now, by: { kind: 'system' } } as const;
  const counted = new Map<string, number>();
  const reminded = notices.flatMap(({ level, due, about }): readonly FactOf<'reminded'>[] => {
    const told = about === undefined ? task : isOutside(about.to) ? undefined : taskOf(view, about.to.task);
    if (!told) return [];
    const number = told.remindedOf.length + (counted.get(told.task) ?? 0);
    counted.set(told.task, (counted.get(told.task) ?? 0) + 1);
    return [
      {
        ...common,
        type: 'reminded',
        key: factKey.reminder(told.task, number),
        task: told.task,
        level,
        ...(due !== undefined && { due }),
        mails: [
          mailCause.notice('reminder', told.task, String(number)),
          ...(level === 'overdue' && tellsApplicant(told) ? [mailCause.late(told.task)] : []),
        ],
      },
    ];
  });
  const consulted = notices.flatMap(({ level, about }): readonly FactOf<'consulted-reminded'>[] =>
    about && isOutside(about.to) && level !== 'unanswered'
      ? [
          {
            ...common,
            type: 'consulted-reminded',
            key: factKey.consultedReminded(about.id, level),
            referral: about.id,
            level,
            mails: [
              mailCause.consulted(level, about.id, 0),
              ...(level === 'overdue' ? [mailCause.notice('opinion-late', task.task, about.id)] : []),
            ],
          },
        ]
      : [],
  );
  const applicantReminded = remindApplicant.map(
    ({ id: request, round }): FactOf<'applicant-reminded'> => ({
      ...common,
      type: 'applicant-reminded',
      key: factKey.applicantReminded(request, round),
      request,
      ...(round > 0 && { round }),
      mails: [mailCause.requestReminder(request, round)],
    }),
  );
  return {
    followUps: reminded
      .filter(({ level }) => level === 'overdue')
      .map(({ task: late }) => ({ about: `${late}.overdue`, problem: 'clock-overdue', concerns: late })),
    facts: [...reminded, ...applicantReminded, ...consulted, ...(opensGate ? gatesOpened(view, now, task) : [])],
  };
}

/**
 * The applicant hears that a decision is late (förvaltningslagen 11 §), the first time its last day has passed. A late opinion
 * is a matter between the bodies until it makes the decision late.
 */
const tellsApplicant = (task: TaskView): boolean =>
  task.kind === 'review' && !task.remindedOf.some(({ level }) => level === 'overdue');
