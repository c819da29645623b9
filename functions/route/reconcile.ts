import type { Instant } from '#domain/calendar/day.ts';
import { graceSeconds as usualGrace } from '#domain/case/expected.ts';
import { logger } from '../aws/observability.ts';
import { now } from '../now.ts';
import { Round } from '../work/round.ts';
import { step } from '../work/step.ts';

/** What was put aside has not been seen to: the queue brings it again (AWS: "Using Lambda with Amazon SQS"). */
class NotThrough extends Error {
  override readonly name = 'NotThrough';
}

/** When the last of what a queue brings was put aside. */
function putAsideAt(records: Input['Records'] = []): Instant | undefined {
  const moments = records.flatMap(({ attributes }) => Number(attributes?.SentTimestamp ?? 0));
  const last = Math.max(0, ...moments);
  return last === 0 ? undefined : new Date(last).toISOString();
}

/** So long before its time is out, nothing new is begun. */
const lastMinuteMs = 60_000;

interface Input {
  /** Look through every open case, and every closed one of which somebody has to hear, whenever its look is. */
  readonly all?: boolean;
  /** In a sweep: how old what is missing must be, in seconds, before it counts as lost. */
  readonly graceSeconds?: number;
  /**
   * What a queue brings: something could not be handed over, and nobody says whose it was. When it was put aside is told in
   * milliseconds since 1970 (AWS: "Using Lambda with Amazon SQS").
   */
  readonly Records?: readonly { readonly attributes?: { readonly SentTimestamp?: string } }[];
}

/**
 * Makes good what was lost, in the cases of which something should have moved: those whose look is due, the earliest first,
 * while there is time. What is left is the next call's. A case that is well costs nothing; one that cannot be looked at holds
 * up no other, and is looked at again after a growing pause. Two at once do no harm.
 *
 * @returns how many cases were looked at, what was made good, how many could not be looked at, and whether nothing was left
 * @throws NotThrough when a queue has brought something and cases are left, so that it comes again
 */
export const handler = step(async ({ all, graceSeconds = usualGrace, Records }: Input, context) => {
  const round = new Round(() => context.getRemainingTimeInMillis() > lastMinuteMs);
  const isFinished = all || Records ? await round.through(graceSeconds, putAsideAt(Records)) : await round.due(now());
  const done = { ...round.count, isFinished };
  logger.info('reconciled', done);
  if (Records && !isFinished) throw new NotThrough();
  return done;
});
