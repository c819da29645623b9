import { forGate, type WaitingGate } from '#domain/case/waits.ts';
import { step, waitFor } from '../work/step.ts';

interface Input {
  readonly caseId: string;
  readonly permit: string;
  readonly gate: WaitingGate;
  readonly token: string;
}

/** Holds a permit's track until the prerequisites with that gate are met, or the permit is decided or withdrawn. */
export const handler = step(({ caseId, permit, gate, token }: Input) => waitFor(caseId, forGate(gate, permit), token));
