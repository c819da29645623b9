import { forGate, type WaitingGate } from '#domain/case/waits.ts';
import { store } from '#homes';
import { requireCase, step, waitFor } from '../work/step.ts';

interface Input {
  readonly caseId: string;
  readonly permit: string;
  readonly gate: WaitingGate;
  readonly token: string;
}

/** Holds a permit's track until the prerequisites with that gate are met, or the permit is decided or withdrawn. */
export const handler = step(async ({ caseId, permit, gate, token }: Input) => {
  const wait = forGate(gate, permit);
  await waitFor(await requireCase(caseId), wait, token, async () => {
    await store.putToken(caseId, wait, token);
    return false;
  });
});
