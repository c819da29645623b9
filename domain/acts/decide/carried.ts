import { type CarriedCondition, carriedTo } from '../../case/carried.ts';
import type { CarriedAnswer } from '../../case/carried-answer.ts';
import { type CaseView, isPositive, type PermitView, permitOf, type TaskView } from '../../case/view.ts';
import { hasSubstance } from '../../fields/substance.ts';
import { lastAct } from '../again.ts';
import type { Refused, TaskSituation } from '../define.ts';
import type { DecisionInput } from './said.ts';

export type CarriedRefusal = 'carried-unanswered' | 'carried-unknown' | 'carried-both' | 'carried-binds';

/** What a decision has to answer: nothing where it grants nothing, so that no condition can follow. */
const toAnswer = (view: CaseView, permit: PermitView, { outcome }: DecisionInput): readonly CarriedCondition[] =>
  isPositive(outcome) ? carriedTo(view, permit) : [];

/** A condition that stands word for word among the decision's own is taken over, whether or not that is said. */
function answerTo(condition: CarriedCondition, { carried = [], conditions = [] }: DecisionInput): CarriedAnswer {
  const { id, department, text } = condition;
  const said = carried.find((one) => one.condition === id);
  const taken = said?.text ?? (said === undefined && conditions.includes(text) ? text : undefined);
  return {
    condition: id,
    department,
    text,
    ...(taken !== undefined && { taken }),
    ...(said?.reason !== undefined && { reason: said.reason }),
  };
}

/** What the decision does with each condition that others have set. */
export const answersTo = (view: CaseView, permit: PermitView, input: DecisionInput): readonly CarriedAnswer[] =>
  toAnswer(view, permit, input).map((condition) => answerTo(condition, input));

/** The decision's conditions, those that were taken over first. */
export function conditionsWith(answers: readonly CarriedAnswer[], { conditions }: DecisionInput): readonly string[] {
  const taken = answers.flatMap((answer) => answer.taken ?? []);
  return [...new Set([...taken, ...(conditions ?? [])])];
}

/** What a decision's fact says of conditions: its own, and what became of those that others had set. */
export function withConditions(view: CaseView, task: TaskView, input: DecisionInput) {
  const permit = permitOf(view, task.permit ?? '');
  const carried = permit ? answersTo(view, permit, input) : [];
  const conditions = conditionsWith(carried, input);
  return {
    ...((conditions.length > 0 || input.conditions !== undefined) && { conditions }),
    ...(carried.length > 0 && { carried }),
  };
}

/** Whether the doer's last act in the task was a decision with the same conditions, taken over and argued alike. */
export function saidTheSameOfConditions(at: TaskSituation, input: DecisionInput): boolean {
  const { conditions = [], carried = [] } = lastAct(at, 'decided') ?? {};
  const now = withConditions(at.view, at.task, input);
  return conditions.join('\n') === (now.conditions ?? []).join('\n') && inLines(carried) === inLines(now.carried ?? []);
}

const inLines = (carried: readonly CarriedAnswer[]): string =>
  carried.map(({ condition, taken, reason }) => [condition, taken, reason].join('\t')).join('\n');

/**
 * Why a decision does not answer the conditions that others have set: each is taken over, as it was or in other words, or
 * argued. What the law lets nobody argue away (such as ordningslagen 3 kap. 2 § första stycket) is taken over.
 */
export function carriedRefusals(
  view: CaseView,
  permit: PermitView,
  input: DecisionInput,
): readonly Refused<CarriedRefusal>[] {
  const conditions = toAnswer(view, permit, input);
  const wrong = (input.carried ?? []).flatMap(({ condition, text, reason }, i): Refused<CarriedRefusal>[] => {
    const known = conditions.find(({ id }) => id === condition);
    if (!known) return [{ code: 'carried-unknown', pointer: `/carried/${i}/condition` }];
    if (text !== undefined && reason !== undefined) return [{ code: 'carried-both', pointer: `/carried/${i}` }];
    return known.binds && reason !== undefined
      ? [
          {
            code: 'carried-binds',
            pointer: `/carried/${i}/reason`,
            about: [known.department],
            follows: { permit: permit.id, from: [known.source] },
          },
        ]
      : [];
  });
  if (wrong.length > 0) return wrong;
  const open = conditions.filter((condition) => {
    const { taken, reason } = answerTo(condition, input);
    return !hasSubstance(taken ?? reason ?? '');
  });
  return open.length === 0
    ? []
    : [
        {
          code: 'carried-unanswered',
          pointer: '/carried',
          about: [...new Set(open.map(({ department }) => department))],
        },
      ];
}
