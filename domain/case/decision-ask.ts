import { addSpan, type Day, dayOf, days, type Instant, isBefore, months, weeks } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import type { PlannedPermit } from '../plan/planned.ts';
import type { Due } from './clock.ts';
import type { Doing } from './doing.ts';

/** The owner's request that a matter be decided (förvaltningslagen 12 §), and what came of it. */
export interface DecisionAsk {
  readonly askedAt: Instant;
  /** By when the matter must be decided, or the request refused by a decision of its own. */
  readonly due: Day;
  readonly refused?: { readonly at: Instant; readonly reasons: string };
  /** Neither was done in time. What happens afterwards never takes it away. */
  readonly breach?: Due;
}

const afterSixMonths = months(6);
const withinFourWeeks = weeks(4);

/**
 * The first day on which the owner may ask that a matter be decided: when it has not been within six months of its coming in
 * (förvaltningslagen 12 § first paragraph). The six months end on the day itself, also on a day off: lagen (1930:173) 2 § speaks of
 * what is to be done by a day, and whether it may put off the owner's right is open, so the day is the one that is safe for them.
 *
 * @returns undefined for what nobody decides on the owner's behalf: an opinion, which is another body's, a notification whose owner
 *   may start without a decision, and one that nobody decides at all
 */
export function mayAskFrom({ kind, clock, undecided }: PlannedPermit, filedAt: Instant | undefined): Day | undefined {
  if (filedAt === undefined || kind === 'opinion' || clock.kind === 'wait' || undecided) return undefined;
  return addSpan(addSpan(dayOf(filedAt), afterSixMonths), days(1));
}

/** The body has four weeks from the day the request came in; that is something to be done by a day (lagen 1930:173, 2 §). */
export const askDue = (askedOn: Day): Day => nextWorkingDay(addSpan(askedOn, withinFourWeeks));

/**
 * The request about a permit, of which there is one at most.
 *
 * @param endedAt when the permit was decided or withdrawn
 */
export function askOf(doing: Doing, permit: string, endedAt: Instant | undefined, today: Day): DecisionAsk | undefined {
  const asked = doing.all<{ readonly permit: string }>('asks-to-decide').find((f) => f.permit === permit);
  if (!asked) return undefined;
  const no = doing
    .all<{ readonly permit: string; readonly reasons: string }>('refuses-to-decide')
    .find((f) => f.permit === permit);
  const due = askDue(dayOf(asked.at));
  const until = [no?.at, endedAt].filter((at) => at !== undefined).sort()[0];
  const isLate = isBefore(due, until === undefined ? today : dayOf(until));
  return {
    askedAt: asked.at,
    due,
    ...(no && { refused: { at: no.at, reasons: no.reasons } }),
    ...(isLate && { breach: { day: due, basis: 'law' } }),
  };
}

/** Whether the body still has to answer it. */
export const isAskOpen = (ask: DecisionAsk | undefined, endedAt: Instant | undefined): ask is DecisionAsk =>
  ask !== undefined && ask.refused === undefined && endedAt === undefined;
