import type { FactOf, StoredPlan } from './facts.ts';
import { fromBase } from './plan-beside.ts';

/** A case of an application. */
export interface ApplicationCase {
  readonly caseId: string;
  readonly reference: string;
  readonly municipality: string;
}

/** A submission and the case that it makes. */
export interface Submitted {
  readonly caseId: string;
  readonly fact: FactOf<'case-submitted'>;
}

/** Every case of the application that a case is part of, in order; only itself when the application went to one municipality. */
export function casesOfApplication({ caseId, fact }: Submitted): readonly [ApplicationCase, ...ApplicationCase[]] {
  const { reference, municipality, application = [] } = fact;
  const [first, ...others] = application.flatMap((share): readonly ApplicationCase[] =>
    share.case ? [{ caseId: share.case.id, reference: share.case.reference, municipality: share.municipality }] : [],
  );
  return first ? [first, ...others] : [{ caseId, reference, municipality }];
}

/**
 * The submissions of the other cases of an application, made from the first one's alone: the same at any time and with any
 * catalogue. Of the answers each has what its own permits need. The first case's receipt stands for them all.
 */
export function othersOf(first: FactOf<'case-submitted'>): readonly Submitted[] {
  const { application = [], plans = {}, ...shared } = first;
  return application.flatMap(({ municipality, case: made }) => {
    const kept = plans[municipality];
    if (!made || !kept || municipality === first.municipality) return [];
    const plan = fromBase(first.plan, kept);
    const { id, reference } = made;
    const requirements = neededBy(plan, first.requirements);
    return [{ caseId: id, fact: { ...shared, mails: [], reference, municipality, requirements, plan, application } }];
  });
}

function neededBy(
  { permits }: StoredPlan,
  answers: FactOf<'case-submitted'>['requirements'],
): FactOf<'case-submitted'>['requirements'] {
  const needed = new Set(permits.flatMap((permit) => permit.requirements));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => needed.has(id)));
}
