import { saidAs, takesKey } from '#domain/acts/again.ts';
import type { AnyAct } from '#domain/acts/define.ts';
import { isByLink } from '#domain/acts/doers.ts';
import { Problem } from '../http/problem.ts';
import { type Reply, reply } from '../http/reply.ts';
import { bodyOf, idempotencyKeyIfAny, type Request } from '../http/request.ts';
import { withCheckedFiles } from './checked.ts';
import type { Find, Found } from './find.ts';
import { followsAnew, record } from './record-act.ts';
import { refuseIfSo } from './refuse.ts';

/** More often than officers do something in the moment in which an owner answers. */
const patience = 5;

/**
 * Answers the call of an act: who does it, to what, may it be done, record it, say so. An act is done once, however often it
 * is sent. Whoever sends it again, because nobody heard that it had arrived, or twice at once, gets the answer of the first
 * time, also with the `If-Match` of the first time (RFC 9110 13.1.1 allows it where the change is already made). Nobody
 * else's act and no other content is taken for the same. Words are known again by the key that they came with.
 *
 * What officers do in the same moment does not stop an owner; officers hear what a colleague has done.
 *
 * @throws Problem of the case, the task, the input, its key and the act's own rules
 */
export const doAct =
  (act: AnyAct, find: Find) =>
  async (event: Request): Promise<Reply> => {
    let sent: Sent | undefined;
    for (let tries = 1; ; tries += 1) {
      const found = await find(act, event);
      sent ??= sentWith(act, event);
      const said = await saidBefore(act, sent, found);
      if (said) return said;
      try {
        found.requireChangeable();
        return await doNow(act, event, sent, found);
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'stale' || tries === patience) throw error;
        if (isByLink(act)) continue;
        const meanwhile = await saidBefore(act, sent, await find(act, event));
        if (!meanwhile) throw error;
        return meanwhile;
      }
    }
  };

/**
 * The answer to whoever has done this very thing already; undefined when they have not. A key that came with it decides alone.
 *
 * @throws Problem `key-reused` when they have said something else with the key
 */
async function saidBefore(act: AnyAct, { input, problem, key }: Sent, found: Found): Promise<Reply | undefined> {
  if (problem || (act.input !== undefined && input === undefined)) return undefined;
  const said = key === undefined ? act.isDone(found.at, input) && 'same' : saidAs(act, found.at, key, input as object);
  if (!said) return undefined;
  if (said === 'other') throw new Problem('key-reused');
  // The first time may have ended between its fact and what follows from it.
  await followsAnew(act, found);
  return reply(201, act.answer.of(found.at, input));
}

async function doNow(act: AnyAct, event: Request, { input, problem, key }: Sent, found: Found): Promise<Reply> {
  if (problem) throw problem;
  refuseIfSo(act, found, input, event);
  await found.count(input);
  const checked = await withCheckedFiles(act, found, found.check ? await found.check(input) : input, event);
  await record(act, found, checked, key);
  return reply(201, act.answer.of(found.at, checked));
}

/** What came with a call. What is wrong with it is said only to whoever may act. */
interface Sent {
  readonly input?: unknown;
  /** The key that the caller gives it, where the act takes one. */
  readonly key?: string | undefined;
  readonly problem?: Problem;
}

function sentWith(act: AnyAct, event: Request): Sent {
  try {
    const key = takesKey(act) ? idempotencyKeyIfAny(event) : undefined;
    return { key, ...(act.input && { input: bodyOf(event, act.input) }) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    throw error;
  }
}
