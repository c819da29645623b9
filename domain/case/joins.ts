import { type Day, dayOf, latest } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { type CannotJoin, type Held, type Joined, joinable, joining } from '../plan/joining.ts';
import { type PerScenario, perScenario } from '../plan/planned.ts';
import { madeWith } from './case-catalogue.ts';
import type { JoinedPlan } from './suggestion-said.ts';
import { type CaseView, isFinished, isPositive, type PermitView } from './view.ts';

export type { CannotJoin } from '../plan/joining.ts';

/** What a permit would bring into a case today, and the opening days without it. */
export interface Joins {
  readonly plan: JoinedPlan;
  readonly openingBefore: PerScenario<Day>;
}

/** What happens when a permit of today's catalogue joins a case as it stands, or why it cannot. */
export function joinsCase(catalogue: Catalogue, view: CaseView, permit: string): Joins | CannotJoin {
  const { municipality, event } = view.submitted;
  const found = joining(catalogue, permit, asJoined(view));
  if ('code' in found) return found;
  const { permits, holdsBack, opening } = found;
  const { permits: names, departments } = madeWith(catalogue, { municipality, event, permits });
  return {
    plan: {
      catalogueVersion: catalogue.version,
      opening: opening.after,
      permits,
      holdsBack,
      madeWith: { permits: names, departments },
    },
    openingBefore: opening.before,
  };
}

/** The permits of today's catalogue that can be suggested in a case as it stands. */
export const suggestible = (catalogue: Catalogue, view: CaseView): readonly AnyPermit[] =>
  takesParts(view) ? joinable(catalogue, asJoined(view)) : [];

const asJoined = (view: CaseView): Joined => ({
  municipality: view.submitted.municipality,
  answers: view.submitted.answers,
  today: view.today,
  opening: view.submitted.plan.opening,
  held: view.permits.map((one) => heldNow(one, view.today)),
});

/** The fields of the form that what joins needs, and that the case has no answer to. */
export const notAnswered = (view: CaseView, { permits }: Pick<JoinedPlan, 'permits'>): readonly string[] =>
  [...new Set(permits.flatMap(({ requirements }) => requirements))].filter(
    (id) => !Object.hasOwn(view.requirements, id),
  );

/** Whether something of a case is still to be decided: only such a case can be joined. */
export const takesParts = (view: CaseView): boolean =>
  view.status === 'open' && view.permits.some((permit) => !isFinished(permit));

/** A part of the case as it stands: a last day that has passed is today at the earliest. */
function heldNow(permit: PermitView, today: Day): Held {
  const { planned, status, clock, decision, endedAt } = permit;
  const isOpen = !isFinished(permit);
  const isHandedIn = status !== 'waiting-to-file';
  const isGranted = decision !== undefined && isPositive(decision.outcome);
  if (isOpen ? !isHandedIn : !isGranted) return { planned, isOpen, isHandedIn };
  const ended = endedAt === undefined ? undefined : dayOf(endedAt);
  const statutory = latest([clock?.due ?? planned.window.statutory, today]) ?? today;
  const open = {
    early: latest([planned.window.early, today]) ?? today,
    statutory,
    late: latest([planned.window.late, statutory]) ?? statutory,
  };
  const finished = ended === undefined ? open : { early: ended, statutory: ended, late: ended };
  return {
    planned,
    isOpen,
    isHandedIn,
    stands: perScenario((s) => ({
      finished: finished[s],
      usable: latest([planned.usable[s], finished[s]]) ?? finished[s],
    })),
  };
}
