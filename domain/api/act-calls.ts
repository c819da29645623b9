import { takesKey } from '../acts/again.ts';
import type { AnyAct, SentAgain } from '../acts/define.ts';
import { isByLink } from '../acts/doers.ts';
import type { ActCall } from '../acts/routes.ts';
import type { ProblemCode } from '../words/problems.ts';
import { perAct } from './per-act.ts';

/** What happens when the call of an act comes twice. */
export const actsSentAgain: Readonly<Record<ActCall, SentAgain>> = perAct(({ call }) => call.again);

/** How the call of an act can be refused, beside what every call can. */
export function problemsOfAct(act: AnyAct): readonly ProblemCode[] {
  const own = Object.values(act.words.refusals as Readonly<Record<string, { readonly as: ProblemCode }>>).map(
    (r) => r.as,
  );
  const always: readonly ProblemCode[] = isByLink(act)
    ? [
        'not-signed-in',
        'not-found',
        ...(act.on === 'task' ? (['stale'] as const) : []),
        ...(act.fromMailbox || act.writesTo ? (['too-many'] as const) : []),
      ]
    : [
        'forbidden',
        ...(act.evenWhenDisqualified ? [] : (['disqualified'] as const)),
        'not-found',
        'stale',
        ...(act.on === 'task' ? (['already-done'] as const) : []),
      ];
  const kind: readonly ProblemCode[] =
    !isByLink(act) && act.on === 'task' && act.tasks.length < 3 ? ['wrong-kind'] : [];
  const byKey: readonly ProblemCode[] = takesKey(act) ? ['key-needed', 'key-reused'] : [];
  return [...new Set([...always, ...kind, ...byKey, ...own])].filter((code) => code !== 'invalid-input');
}
