import type { Errand } from '#domain/ports/errands.ts';
import { addressOf, call } from '../call.ts';

/** An errand that a function of its own does; Lambda keeps it until it is done, and tries again. */
export const errandOf =
  <Of>(name: string): Errand<Of> =>
  async (of) => {
    await call('lambda', {
      method: 'POST',
      url: `${addressOf('lambda')}/2015-03-31/functions/${encodeURIComponent(name)}/invocations`,
      headers: { 'Content-Type': 'application/json', 'X-Amz-Invocation-Type': 'Event' },
      body: JSON.stringify(of),
    });
  };
