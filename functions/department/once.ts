import type { Fact } from '#domain/case/facts.ts';
import { Problem } from '../http/problem.ts';
import type { Reply } from '../http/reply.ts';
import type { Request } from '../http/request.ts';
import { release } from '../work/release.ts';
import { type OfficersTask, officersTask, requireChangeable } from './officers-task.ts';

interface Act {
  /** The answer to whoever has done this very thing already; undefined when they have not. */
  readonly before: (found: OfficersTask) => Promise<Reply | undefined> | Reply | undefined;
  /** Does it, in a task that may be changed. @throws Problem `stale` when something else came first */
  readonly now: (found: OfficersTask) => Promise<Reply>;
}

/**
 * An act on a task that is done once, however often it is sent. Whoever sends it again, because nobody heard that it had
 * arrived, or twice at once, gets the answer of the first time, also with the `If-Match` of the first time (RFC 9110
 * 13.1.1 allows it where the change is already made). Nobody else's act and no other content is taken for the same.
 *
 * @throws Problem of the task, and what `now` throws
 */
export async function once(event: Request, { before, now }: Act): Promise<Reply> {
  const found = await officersTask(event);
  const said = await before(found);
  if (said) {
    // The first time may have ended between its fact and what follows from it.
    await release(found.stored);
    return said;
  }
  try {
    requireChangeable(event, found);
    return await now(found);
  } catch (error) {
    const isStale = error instanceof Problem && error.code === 'stale';
    const meanwhile = isStale ? await before(await officersTask(event)) : undefined;
    if (!meanwhile) throw error;
    return meanwhile;
  }
}

/** What the caller did last in the task, when nobody else of the staff has done anything since, and it was this. */
export function lastAct<T extends Fact['type']>(
  { stored, staff, task }: OfficersTask,
  ...types: readonly T[]
): (Fact & { readonly type: T }) | undefined {
  const last = stored.facts.findLast((f) => 'task' in f && f.task === task.task && f.by.kind === 'officer');
  const isOwn = last?.by.kind === 'officer' && last.by.id === staff.id;
  return isOwn && (types as readonly string[]).includes(last.type) ? (last as Fact & { readonly type: T }) : undefined;
}

/** Whether a fact says what a body says, in each of the fields that such a body may have. */
export const saysTheSame = (fact: object, input: object, fields: object): boolean =>
  Object.keys(fields).every((field) => textOf(fact, field) === textOf(input, field));

const textOf = (of: object, field: string): string | undefined =>
  JSON.stringify((of as Readonly<Record<string, unknown>>)[field]);

/** The body when it is one: what is wrong with it is said only to whoever may act. */
export function ifWellFormed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
