import type { Instant } from '../calendar/day.ts';
import { inOrder } from '../plan/in-order.ts';
import type { Doing } from './doing.ts';
import type { FactOf } from './facts.ts';
import type { StoredPermit } from './stored-plan.ts';
import type { JoinedPlan } from './suggestion-said.ts';

/** Parts that joined a case while it ran: an execution of their own carries them. */
export interface JoinedParts {
  readonly suggestion: string;
  readonly at: Instant;
  readonly permits: readonly string[];
}

type Accepted = FactOf<'suggestion-accepted'>;

const accepted = (doing: Doing): readonly Accepted[] => doing.all<Accepted>('joins-plan');

/** What has joined the case since it was handed in, oldest first. */
export const joinedParts = (doing: Doing): readonly JoinedParts[] =>
  accepted(doing).map(({ suggestion, at, joins }) => ({ suggestion, at, permits: joins.permits.map(({ id }) => id) }));

/**
 * The submission with what has joined since: its parts, what others wait for because of them, the names that they had, and what
 * the owner answered for them.
 */
export function withJoined(submitted: FactOf<'case-submitted'>, doing: Doing): FactOf<'case-submitted'> {
  let now = submitted;
  for (const fact of accepted(doing)) now = joinedBy(now, fact);
  return now;
}

function joinedBy(before: FactOf<'case-submitted'>, { joins, requirements }: Accepted): FactOf<'case-submitted'> {
  const { plan } = before;
  const permits = [...plan.permits.map((permit) => heldBackBy(permit, joins)), ...joins.permits];
  return {
    ...before,
    requirements: { ...before.requirements, ...requirements },
    plan: {
      ...plan,
      opening: joins.opening,
      // Prerequisites first, as in every plan.
      permits: inOrder(permits, (permit) => permit),
      ...(plan.madeWith && {
        madeWith: {
          ...plan.madeWith,
          permits: { ...plan.madeWith.permits, ...joins.madeWith.permits },
          departments: { ...joins.madeWith.departments, ...plan.madeWith.departments },
        },
      }),
    },
  };
}

const heldBackBy = (permit: StoredPermit, { holdsBack }: JoinedPlan): StoredPermit => {
  const more = holdsBack.filter((one) => one.permit === permit.id).map(({ after }) => after);
  return more.length === 0 ? permit : { ...permit, after: [...permit.after, ...more] };
};
