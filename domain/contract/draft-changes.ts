import type { PlanView } from './guide-view.ts';
import type { AskedThen } from './requests.ts';

/** What a changed catalogue means for a draft. */
export interface DraftChanges {
  /** Names of permits that have come and gone since the draft was saved. */
  readonly permitsAdded: readonly string[];
  readonly permitsRemoved: readonly string[];
  /** Labels of fields that are new in the form. */
  readonly fieldsAdded: readonly string[];
  /** How many answers are no longer asked for. They stay in the draft and are not sent. */
  readonly fieldsRemoved: number;
}

/** What the form asks now, to be kept with the draft. */
export function askedNow(plan: PlanView): AskedThen {
  return {
    catalogueVersion: plan.catalogueVersion,
    permits: plan.permits.map(({ id, name }) => ({ id, name })),
    requirements: plan.requirements.map((r) => r.id),
  };
}

/**
 * Compares what a draft's form asked when it was saved with what it asks now.
 *
 * @returns undefined when the catalogue is the same, or when the change does not touch this application
 */
export function draftChanges(then: AskedThen | undefined, plan: PlanView): DraftChanges | undefined {
  if (!then || then.catalogueVersion === plan.catalogueVersion) return undefined;
  const permits = new Set(then.permits.map((p) => p.id));
  const permitsNow = new Set(plan.permits.map((p) => p.id));
  const fields = new Set(then.requirements);
  const fieldsNow = new Set(plan.requirements.map((r) => r.id));
  const changes: DraftChanges = {
    permitsAdded: plan.permits.filter((p) => !permits.has(p.id)).map((p) => p.name),
    permitsRemoved: then.permits.filter((p) => !permitsNow.has(p.id)).map((p) => p.name),
    fieldsAdded: plan.requirements.filter((r) => !fields.has(r.id)).map((r) => r.label),
    fieldsRemoved: then.requirements.filter((id) => !fieldsNow.has(id)).length,
  };
  const touched = Object.values(changes).some((change) => (typeof change === 'number' ? change : change.length) > 0);
  return touched ? changes : undefined;
}
