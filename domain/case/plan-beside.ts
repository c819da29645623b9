import type { StoredPermit, StoredPlan } from './stored-plan.ts';

/** A permit as what is otherwise than in the plan beside it. */
type PermitBeside = Partial<StoredPermit> & {
  readonly id: string;
  /** What the permit of the plan beside it has, and this one has not. */
  readonly without?: readonly string[];
};

/**
 * The plan of another municipality, told by what is otherwise than in the base's: often little more than who decides. Ten whole
 * plans of somebody who knows nothing yet would not go into one item of the table.
 */
export interface PlanBeside extends Omit<StoredPlan, 'permits'> {
  readonly beside: true;
  readonly permits: readonly PermitBeside[];
}

/** What of a plan has to be kept beside that of the base. */
export function besideBase(base: StoredPlan, { permits, madeWith, ...plan }: StoredPlan): PlanBeside {
  const names = base.madeWith?.permits ?? {};
  return {
    ...plan,
    beside: true,
    permits: permits.map((permit) =>
      differing(
        base.permits.find(({ id }) => id === permit.id),
        permit,
      ),
    ),
    ...(madeWith && {
      madeWith: {
        ...madeWith,
        permits: Object.fromEntries(Object.entries(madeWith.permits).filter(([id]) => names[id] === undefined)),
      },
    }),
  };
}

/** The whole plan. Those of before were kept whole. */
export function fromBase(base: StoredPlan, kept: PlanBeside | StoredPlan): StoredPlan {
  if (!('beside' in kept)) return kept;
  const { beside: _beside, permits, madeWith, ...plan } = kept;
  const names = base.madeWith?.permits ?? {};
  return {
    ...plan,
    permits: permits.map(({ without = [], ...own }) => {
      const whole = { ...base.permits.find(({ id }) => id === own.id), ...own };
      return Object.fromEntries(Object.entries(whole).filter(([key]) => !without.includes(key))) as StoredPermit;
    }),
    ...(madeWith && {
      madeWith: {
        ...madeWith,
        permits: Object.fromEntries(
          permits.flatMap(({ id }) => {
            const name = madeWith.permits[id] ?? names[id];
            return name ? [[id, name]] : [];
          }),
        ),
      },
    }),
  };
}

function differing(base: StoredPermit | undefined, permit: StoredPermit): PermitBeside {
  if (!base) return permit;
  const before = base as unknown as Readonly<Record<string, unknown>>;
  const own = Object.entries(permit).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]));
  const without = Object.keys(before).filter((key) => !Object.hasOwn(permit, key));
  return { id: permit.id, ...Object.fromEntries(own), ...(without.length > 0 && { without }) };
}
