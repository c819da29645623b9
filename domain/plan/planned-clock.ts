import type { Span } from '../calendar/day.ts';
import type { ClockRule } from '../definitions/permit.ts';
import { type PlannedClock, type PlannedPrerequisite, perScenario } from './planned.ts';

/** The clock of a permit in a plan. @param after what comes before it in the plan */
export function plannedClock(rule: ClockRule, after: readonly PlannedPrerequisite[]): PlannedClock {
  const { starts: counted, onSupplement } = rule.counting;
  // Where nothing has to come first in this plan, the gate is open the day it comes in.
  const isHeld = after.some((before) => before.gate === 'filing' && before.strength === 'hard');
  const starts = counted === 'gate-open' && !isHeld ? 'received' : counted;
  const base = { kind: rule.kind, basis: rule.basis, starts, onSupplement, verified: rule.verified };
  if (rule.kind === 'wait') return { ...base, length: perScenario(() => rule.wait) };
  if (rule.basis !== 'law') {
    const longest = rule.longest ?? rule.typical;
    return { ...base, length: { early: rule.typical, statutory: longest, late: longest } };
  }
  const { statutory, typical = statutory, extensionCounted, extension = extensionCounted } = rule;
  const length = { early: typical, statutory, late: extension ? longer(statutory, extension) : statutory };
  return { ...base, length, ...(extensionCounted && { noLimit: true }) };
}

function longer(span: Span, extension: Span): Span {
  if (span.unit !== extension.unit) throw new Error('a clock and its extension must be in the same unit');
  return { value: span.value + extension.value, unit: span.unit };
}
