import type { GuideView } from '../api/answers/guide.ts';
import type { PlanView } from '../api/answers/plan.ts';
import type { PlanPermitView } from '../api/answers/planned-permit.ts';
import { type Aspect, aspects } from '../api/aspects.ts';
import type { AskedThen } from '../api/requests.ts';

/** What a changed catalogue means for a draft. Names are in the caller's language. */
export interface DraftChanges {
  /** What the draft was begun with is called otherwise now, or is gone. */
  readonly moved: readonly Moved[];
  readonly permitsAdded: readonly string[];
  /** May be needed, which depends on what has not been answered. */
  readonly permitsPossible: readonly string[];
  readonly permitsRemoved: readonly string[];
  readonly permitsReplaced: readonly { readonly from: string; readonly to: string }[];
  /** What is otherwise for a permit that is still there. */
  readonly rules: readonly { readonly permit: string; readonly what: Aspect; readonly fee: string }[];
  /** Questions that are asked now and were not: what was answered before leaves them open. */
  readonly questions: readonly { readonly id: string; readonly ask: string }[];
  /** Labels of fields that are new in the form. */
  readonly fieldsAdded: readonly string[];
  /** How many answers are no longer asked for. They stay in the draft and are not sent. */
  readonly fieldsRemoved: number;
}

export interface Moved {
  readonly what: 'event' | 'municipality';
  readonly from: string;
  /** Absent when nothing took its place. */
  readonly to?: string;
}

const nothingChanged: DraftChanges = {
  moved: [],
  permitsAdded: [],
  permitsPossible: [],
  permitsRemoved: [],
  permitsReplaced: [],
  rules: [],
  questions: [],
  fieldsAdded: [],
  fieldsRemoved: 0,
};

/** What the form asks now, to be kept with the draft. */
export function askedNow(plan: PlanView, guide?: GuideView): AskedThen {
  const event = guide?.events.find((e) => e.id === plan.event)?.name;
  return {
    catalogueVersion: plan.catalogueVersion,
    permits: plan.permits.map(({ id, name, certainty, said }) => ({ id, name, certainty, said })),
    requirements: plan.requirements.map((r) => r.id),
    questions: [...askedIn(plan)],
    municipality: { id: plan.municipality, name: plan.municipalityName },
    ...(event !== undefined && { event: { id: plan.event, name: event } }),
  };
}

/** Every single thing that a plan asks, in a list to tick or by itself. */
const askedIn = ({ asked, offered }: Pick<PlanView, 'asked' | 'offered'>): ReadonlySet<string> =>
  new Set(asked.flatMap((id) => [id, ...(offered[id] ?? [])]));

/**
 * Compares what a draft's form asked when it was saved with what it asks now.
 *
 * @param draft as it was saved, with the ids it was begun with
 * @returns undefined when the catalogue is the same, or when the change does not touch this application
 */
export function draftChanges(draft: Begun, plan: PlanView, guide: GuideView): DraftChanges | undefined {
  const moved = movedSince(draft, guide);
  const then = draft.asked;
  if (!then || then.catalogueVersion === plan.catalogueVersion)
    return moved.length > 0 ? { ...nothingChanged, moved } : undefined;
  const before = new Map(then.permits.map((p) => [p.id, p]));
  const now = new Map(plan.permits.map((p) => [p.id, p]));
  const added = plan.permits.filter((p) => !before.has(p.id));
  const replaced = added.flatMap((p) =>
    (p.replaces ?? []).flatMap((id) => {
      const former = before.get(id);
      return former && !now.has(id) ? [{ from: former.name, to: p.name, ids: [id, p.id] }] : [];
    }),
  );
  const isReplaced = (id: string) => replaced.some(({ ids }) => ids.includes(id));
  const isNew = ({ id, certainty }: PlanPermitView) =>
    certainty === 'certain' && (!before.has(id) || before.get(id)?.certainty === 'possible');
  const fields = new Set(then.requirements);
  const fieldsNow = new Set(plan.requirements.flatMap((r) => [r.id, ...(r.formerly ?? [])]));
  const changes: DraftChanges = {
    moved,
    permitsAdded: plan.permits.filter((p) => isNew(p) && !isReplaced(p.id)).map((p) => p.name),
    permitsPossible: added.filter((p) => p.certainty === 'possible' && !isReplaced(p.id)).map((p) => p.name),
    permitsRemoved: then.permits.filter((p) => !now.has(p.id) && !isReplaced(p.id)).map((p) => p.name),
    permitsReplaced: replaced.map(({ from, to }) => ({ from, to })),
    rules: plan.permits.flatMap((p) => {
      const said = before.get(p.id)?.said;
      return said
        ? aspects.filter((what) => said[what] !== p.said[what]).map((what) => ({ permit: p.name, what, fee: p.fee }))
        : [];
    }),
    questions: newQuestions(then, plan, guide),
    fieldsAdded: plan.requirements
      .filter((r) => !fields.has(r.id) && !r.formerly?.some((id) => fields.has(id)))
      .map((r) => r.label),
    fieldsRemoved: then.requirements.filter((id) => !fieldsNow.has(id)).length,
  };
  const touched = Object.values(changes).some((change) => (typeof change === 'number' ? change : change.length) > 0);
  return touched ? changes : undefined;
}

/** What is asked now and was not before; where one thing of a list to tick is new, the list. */
function newQuestions(then: AskedThen, plan: PlanView, guide: GuideView): DraftChanges['questions'] {
  if (!then.questions) return [];
  const asked = new Set(then.questions);
  return plan.asked
    .filter((id) => (plan.offered[id] ?? [id]).some((fact) => !asked.has(fact)))
    .flatMap((id) => guide.questions.filter((q) => q.id === id).map(({ ask }) => ({ id, ask })));
}

/** What a draft was begun with: ids, and names where it has kept them. */
interface Begun {
  readonly municipality?: string | undefined;
  readonly also?: readonly string[] | undefined;
  readonly event?: string | undefined;
  readonly asked?: AskedThen | undefined;
}

/** What the guide has instead of what a draft was begun with; nothing for what it still has. */
export function movedSince({ asked, ...begun }: Begun, guide: GuideView): readonly Moved[] {
  const of = (what: Moved['what'], id: string | undefined, kept?: { readonly id: string; readonly name: string }) => {
    const kind = what === 'event' ? 'events' : 'municipalities';
    const all: readonly { readonly id: string; readonly name: string }[] = guide[kind];
    // What is still there may have been left for another: that is no change of the catalogue.
    if (id === undefined || all.some((one) => one.id === id)) return [];
    const retired = guide.retired[kind].find((one) => one.id === id);
    const from = (kept?.id === id ? kept.name : undefined) ?? retired?.name;
    const to = all.find((one) => one.id === retired?.successor)?.name;
    return from === undefined ? [] : [{ what, from, ...(to !== undefined && { to }) }];
  };
  return [
    ...[begun.municipality, ...(begun.also ?? [])].flatMap((id) => of('municipality', id, asked?.municipality)),
    ...of('event', begun.event, asked?.event),
  ];
}
