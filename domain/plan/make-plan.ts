import type { Day } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answers, holds } from '../definitions/condition.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { type Asked, askedQuestions, isHandledOnce, permitsConsidered } from './asked.ts';
import { draft } from './draft.ts';
import { inOrder } from './in-order.ts';
import { openingOf } from './opening.ts';
import { openingTooEarly } from './opening-days.ts';
import { type Plan, type PlannedPermit, type PlannedRequirement, perScenario } from './planned.ts';
import { pathTo, schedule } from './schedule.ts';

/** The request names an event or a municipality that the catalogue does not have. */
export class UnknownPlanInput extends Error {
  override readonly name = 'UnknownPlanInput';
  readonly field: 'event' | 'municipality';
  readonly value: string;

  constructor(field: 'event' | 'municipality', value: string) {
    super(`unknown ${field}: ${value}`);
    this.field = field;
    this.value = value;
  }
}

export interface PlanInput {
  /** Where the business is; of several municipalities the one where it has its base. */
  readonly municipality: string;
  /** The other municipalities it will be in. */
  readonly also?: readonly string[] | undefined;
  readonly event: string;
  readonly answers: Answers;
  /** The Swedish calendar day the plan is made, and the first day anything can be handed in. */
  readonly today: Day;
  /** The day the owner wants to open. */
  readonly openingDate?: Day | undefined;
}

/**
 * Which permits apply, in which order, what each body needs, and the three opening days.
 * Pure: the same input gives the same plan, in the browser, in the API and in the route.
 *
 * @param place which of the input's municipalities it is for; the one where the business has its base, unless another is named
 * @throws UnknownPlanInput when the event or the municipality does not exist
 */
export function makePlan(catalogue: Catalogue, input: PlanInput, place = input.municipality): Plan {
  const event = catalogue.events[input.event];
  if (!event) throw new UnknownPlanInput('event', input.event);
  const municipality = catalogue.municipalities[place];
  if (!municipality) throw new UnknownPlanInput('municipality', place);
  const base = catalogue.municipalities[input.municipality];
  if (!base) throw new UnknownPlanInput('municipality', input.municipality);

  // The questions are the same for all of them, so that they are asked once.
  const several = (input.also ?? []).length > 0;
  const asked = askedQuestions(catalogue, event, input.answers, several);
  const { answers, said } = asked;
  /** Those that the base's plan has: they are waited for here too. */
  const isElsewhere = (permit: AnyPermit) => municipality !== base && isHandledOnce(permit, answers);
  const applying = inOrder(
    permitsConsidered(catalogue, event).flatMap((permit) => {
      const truth = holds(permit.when, answers);
      const saidTruth = holds(permit.when, said);
      return truth === 'no'
        ? []
        : [
            {
              permit,
              // What is needed with nothing more is not in doubt because more may be part of it; what is needed whatever is so, is then too.
              certainty: saidTruth === 'yes' ? ('certain' as const) : ('possible' as const),
              isUnsaid: saidTruth === 'no',
            },
          ];
    }),
    (entry) => entry.permit,
  );
  const drafts = applying.map((entry) =>
    draft(entry, isElsewhere(entry.permit) ? base : municipality, catalogue, asked.answers, applying),
  );
  const byScenario = perScenario((scenario) =>
    schedule(
      drafts.map((d) => d.schedulable),
      input.today,
      scenario,
    ),
  );
  const waitedFor: PlannedPermit[] = drafts.map(({ planned }) => ({
    ...planned,
    filed: perScenario((s) => byScenario[s].get(planned.id)?.filed ?? input.today),
    window: perScenario((s) => byScenario[s].get(planned.id)?.finished ?? input.today),
    usable: perScenario((s) => byScenario[s].get(planned.id)?.usable ?? input.today),
  }));
  const atBase = new Set(applying.flatMap(({ permit }) => (isElsewhere(permit) ? [permit.id] : [])));
  const permits = without(waitedFor, atBase);
  const opening = openingOf(waitedFor, atBase, input.today, (id, s) => pathTo(id, byScenario[s]));
  const reminders = catalogue.reminders.filter((r) => holds(r.when, answers) !== 'no');
  return {
    catalogueVersion: catalogue.version,
    municipality: municipality.id,
    event: event.id,
    answers: { ...answersTo(asked, answers), ...event.given },
    asked: asked.questions,
    offered: asked.offered,
    today: input.today,
    permits,
    requirements: requirementsOf(permits, catalogue),
    obstacles: [
      ...catalogue.obstacles.filter((o) => holds(o.when, answers) === 'yes').map((o) => o.id),
      ...(input.openingDate !== undefined && input.openingDate < opening.early ? [openingTooEarly] : []),
    ],
    reminders: reminders.map((r) => r.id),
    unsaidReminders: reminders.filter((r) => holds(r.when, said) === 'no').map((r) => r.id),
    opening,
  };
}

/** The plans of every municipality of an input, each with its own bodies and days: the one of the base first. @throws UnknownPlanInput */
export function makePlans(catalogue: Catalogue, input: PlanInput): readonly [Plan, ...Plan[]] {
  return [makePlan(catalogue, input), ...(input.also ?? []).map((place) => makePlan(catalogue, input, place))];
}

/** The answers that were given: of a question that asks about several things at once, one for each of them. */
function answersTo({ questions, offered }: Asked, answers: Answers): Answers {
  const facts = questions.flatMap((id) => offered[id] ?? [id]);
  return Object.fromEntries(facts.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}

/** The permits that are handled here. What they wait for elsewhere has moved their days, and is no part of this plan. */
function without(permits: readonly PlannedPermit[], left: ReadonlySet<string>): readonly PlannedPermit[] {
  if (left.size === 0) return permits;
  return permits
    .filter((permit) => !left.has(permit.id))
    .map((permit) => ({ ...permit, after: permit.after.filter((before) => !left.has(before.permit)) }));
}

function requirementsOf(permits: readonly PlannedPermit[], catalogue: Catalogue): readonly PlannedRequirement[] {
  const needed = new Map<string, string[]>();
  for (const permit of permits) {
    for (const id of permit.requirements) needed.set(id, [...(needed.get(id) ?? []), permit.id]);
  }
  return Object.keys(catalogue.requirements).flatMap((id) => {
    const neededBy = needed.get(id);
    const section = catalogue.requirements[id]?.section;
    return neededBy && section ? [{ id, section, neededBy }] : [];
  });
}
