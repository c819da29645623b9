import { type ActCall, acts, isByLink } from '../acts/all.ts';
import type { AnyAct, Doer, SentAgain } from '../acts/define.ts';
import type { CasePart } from '../case/rights.ts';
import type { ProblemCode } from '../words/problems.ts';

/** What every act's call is, by its call: one row of a table for each act. */
export const perAct = <T>(row: (act: AnyAct) => T): Readonly<Record<ActCall, T>> =>
  Object.fromEntries(acts.map((act) => [`POST ${act.path}`, row(act)])) as Record<ActCall, T>;

type Part = CasePart | 'applicant' | 'consulted' | 'head' | 'delegate';

/** The parts in a case that somebody has, or had, who may do it. Whose task has ended hears that it has. */
const partsOf: Readonly<Record<Doer, readonly Part[]>> = {
  owner: ['applicant'],
  officer: ['decides', 'has-decided', 'was-asked'],
  'invited-body': ['is-asked', 'was-asked'],
  consulted: ['consulted'],
  coordinator: ['coordinates'],
  head: ['head'],
  delegate: ['delegate'],
  // It makes no calls.
  system: [],
};

const order = [
  'mailbox',
  'consulted',
  'applicant',
  'head',
  'delegate',
  'decides',
  'is-asked',
  'has-decided',
  'was-asked',
  'coordinates',
] as const;

/** Who may make the call of an act. */
export const mayDo: Readonly<Record<ActCall, readonly (Part | 'mailbox')[]>> = perAct((act) => {
  const those: readonly (Part | 'mailbox')[] = act.fromMailbox ? ['mailbox'] : act.by.flatMap((doer) => partsOf[doer]);
  return order.filter((part) => those.includes(part));
});

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
  return [...new Set([...always, ...kind, ...own])].filter((code) => code !== 'invalid-input');
}
