import { secondsToGate } from '#domain/case/timers.ts';
import { now } from '../now.ts';
import { makeFindable } from '../work/findable.ts';
import { lookAfterChange } from '../work/look.ts';
import { requireCase, step } from '../work/step.ts';

interface Input {
  readonly caseId: string;
  /** The parts that this execution carries; all of the case, without it. */
  readonly permits?: readonly string[];
}

/**
 * Opens the case's tracks: one for each permit of its plan, or for each that has joined it. A case that nobody looks at yet is
 * looked at from the moment on at which time should have moved it.
 */
export const handler = step(async ({ caseId, permits }: Input) => {
  const stored = await requireCase(caseId);
  const { view } = stored;
  if (stored.look === undefined) await lookAfterChange(stored, view);
  if (!stored.findable) await makeFindable(caseId, view);
  const at = now();
  return {
    caseId,
    permits: view.permits
      .filter(({ id }) => permits?.includes(id) ?? true)
      .map((permit) => ({
        caseId,
        permit: permit.id,
        seconds: secondsToGate(view, permit, 'filing', at),
      })),
  };
});
