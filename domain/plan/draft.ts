import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answers, holds } from '../definitions/condition.ts';
import type { MunicipalityDefinition } from '../definitions/organisation.ts';
import type { AnyPermit, Prerequisite } from '../definitions/permit.ts';
import type { PlannedPermit } from './planned.ts';
import { plannedClock } from './planned-clock.ts';
import { plannedReferrals, questionsOf } from './referrals.ts';
import { type Schedulable, stageSpan } from './schedule.ts';

/** A permit as it stands in a plan, before its days are known, and what its days are counted from. */
interface Draft {
  readonly planned: Omit<PlannedPermit, 'filed' | 'window' | 'usable'>;
  readonly schedulable: Schedulable;
}

/** A permit that applies, or may. */
export interface Applying {
  readonly permit: AnyPermit;
  readonly certainty: PlannedPermit['certainty'];
  /** Whether it would be left out, were nothing so that the owner has not said. */
  readonly isUnsaid: boolean;
}

/** What a permit is in the plan of a municipality. @param applying every permit of the plan */
export function draft(
  { permit, certainty, isUnsaid }: Applying,
  municipality: MunicipalityDefinition,
  catalogue: Catalogue,
  answers: Answers,
  applying: readonly Applying[],
): Draft {
  const department = municipality.departments[permit.department] ?? permit.department;
  const rules = (permit.after ?? []).filter(
    (p) => applying.some((a) => a.permit.id === p.permit) && (p.when === undefined || holds(p.when, answers) !== 'no'),
  );
  const after = rules.map(({ permit: id, gate, strength, veto, conditionsBind }) => ({
    permit: id,
    gate,
    strength,
    veto: veto === true,
    conditionsBind: conditionsBind === true,
  }));
  // What nobody has said to be part of it moves no day that counts.
  const isCounted = (rule: Prerequisite) =>
    isUnsaid || !applying.some((a) => a.permit.id === rule.permit && a.isUnsaid);
  const counted = new Set(rules.filter(isCounted).map((rule) => rule.permit));
  const clock = plannedClock(permit.clock, after);
  const requirements = permit.requirements.filter((id) => {
    const when = catalogue.requirements[id]?.when;
    return when === undefined || holds(when, answers) !== 'no';
  });
  return {
    planned: {
      id: permit.id,
      kind: permit.kind,
      department,
      certainty,
      after,
      clock,
      referrals: plannedReferrals(questionsOf(permit, municipality, answers), requirements),
      requirements,
      ...(permit.elsewhere && { elsewhere: true }),
      ...(permit.appeal.to === 'no-decision' && { undecided: true }),
      ...(!permit.neededToOpen && { ownWindow: true }),
      ...(isUnsaid && { unsaid: true }),
    },
    schedulable: {
      id: permit.id,
      after: after.filter((before) => counted.has(before.permit)),
      clock,
      stages: (permit.stages ?? []).map((stage) => stageSpan(stage, answers)),
      board: catalogue.departments[department]?.meets,
    },
  };
}
