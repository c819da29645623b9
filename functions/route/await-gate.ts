import { waitingForGate } from '../aws/dynamodb/tasks.ts';
import { step, waitFor } from '../work/step.ts';

/** Holds a permit's track until the prerequisites with that gate are met, or the permit is decided or withdrawn. */
export const handler = step(
  async (input: { caseId: string; permit: string; gate: 'filing' | 'decision'; token: string }) =>
    waitFor(input.caseId, waitingForGate(input.gate, input.permit), input.token),
);
