import { isPositive, type Outcome, outcomesOf } from '../definitions/outcome.ts';
import type { Gate, PermitKind } from '../definitions/permit.ts';
import type { PlannedPrerequisite } from '../plan/planned.ts';

/**
 * How what comes first has ended. `pending`: it has not. `free`: a notification whose waiting time has run out, so that
 * its law lets the owner start. `waived`: it came to nothing, and the owner goes on without it.
 */
export const ends = [
  'pending',
  'free',
  'granted',
  'granted-with-conditions',
  'refused',
  'dismissed',
  'closed',
  'withdrawn',
  'waived',
] as const;
export type End = (typeof ends)[number];

/** How strongly a prerequisite binds. `conditions`: a veto whose conditions bind as well. */
export const bonds = ['veto', 'conditions', 'hard', 'advisable'] as const;
export type Bond = (typeof bonds)[number];

/** What a prerequisite's end means for what waits for it. */
export interface Ruling {
  /** `choose`: shut until the owner goes on without it, or withdraws. */
  readonly gate: 'open' | 'shut' | 'choose';
  /** Which grants of the dependent it leaves lawful. What goes against the owner is never held back. */
  readonly grants: 'all' | 'only-with-conditions' | 'none';
  /** Statute and paragraph. */
  readonly because: string;
}

const order =
  'Förvaltningslagen (2017:900) 5 § första stycket och 23 § första stycket, med rättsregeln i förutsättningens definition';
const owners = 'Förvaltningslagen (2017:900) 19 § andra stycket: den enskilde säger vad ärendet gäller';
const supported = 'Ordningslagen (1993:1617) 3 kap. 2 § första stycket: avstyrker kommunen får tillstånd inte meddelas';
const demanded = 'Den lag som kräver att det andra är beviljat, i förutsättningens definition';
const conditioned =
  'Ordningslagen (1993:1617) 3 kap. 2 § första stycket: uppställer kommunen villkor får tillstånd meddelas endast med dem';
const waited = 'Den lag som låter verksamheten börja efter en viss tid, i förutsättningens definition';
const started = 'Den lag som kräver det före start, i förutsättningens definition';
const advice = 'Inget lagkrav: ordningen är ett råd';

const open = (because: string, grants: Ruling['grants'] = 'all'): Ruling => ({ gate: 'open', grants, because });
const shut = (because: string, grants: Ruling['grants'] = 'all'): Ruling => ({ gate: 'shut', grants, because });
const choose = (because: string): Ruling => ({ gate: 'choose', grants: 'only-with-conditions', because });

type Column = Readonly<Record<End, Ruling>>;

/** What may not be handed in, or decided, before the other is finished. The owner decides what becomes of a no. */
const ownersChoice: Column = {
  pending: shut(order, 'none'),
  free: open(waited),
  granted: open(order),
  'granted-with-conditions': open(order),
  refused: choose(owners),
  dismissed: choose(owners),
  closed: choose(owners),
  // To withdraw is a choice already.
  withdrawn: open(owners, 'only-with-conditions'),
  waived: open(owners, 'only-with-conditions'),
};

/** Only a grant opens: not a withdrawal, a dismissal or a write-off, and no choice of the owner's. */
const onlyAGrant = (because: string): Column => ({
  pending: shut(because, 'none'),
  free: open(waited),
  granted: open(because),
  'granted-with-conditions': open(because),
  refused: shut(because, 'none'),
  dismissed: shut(because, 'none'),
  closed: shut(because, 'none'),
  withdrawn: shut(because, 'none'),
  waived: shut(because, 'none'),
});

/** An opinion is never notified, so no waiting time stands in for it. */
const supportedByAll: Column = {
  ...onlyAGrant(supported),
  free: shut(supported, 'none'),
  'granted-with-conditions': open(conditioned, 'only-with-conditions'),
};

/** What must be there on the day of the start. It touches no decision, and nobody can choose it away. */
const beforeStart: Column = {
  pending: shut(started),
  free: open(waited),
  granted: open(started),
  'granted-with-conditions': open(started),
  refused: shut(started),
  dismissed: shut(started),
  closed: shut(started),
  withdrawn: shut(started),
  waived: shut(started),
};

const alwaysOpen = Object.fromEntries(ends.map((end) => [end, open(advice)])) as Column;

/**
 * What every end of every prerequisite means at every gate, with the source of each line. The view, the decision and the
 * tests read this table and nothing else.
 */
export const gateRules: Readonly<Record<Bond, Readonly<Record<Gate, Column>>>> = {
  veto: { filing: onlyAGrant(demanded), decision: onlyAGrant(demanded), start: beforeStart },
  conditions: { filing: supportedByAll, decision: supportedByAll, start: beforeStart },
  hard: { filing: ownersChoice, decision: ownersChoice, start: beforeStart },
  advisable: { filing: alwaysOpen, decision: alwaysOpen, start: alwaysOpen },
};

function bondOf({ strength, veto, conditionsBind }: PlannedPrerequisite): Bond {
  if (strength === 'advisable') return 'advisable';
  if (!veto) return 'hard';
  return conditionsBind ? 'conditions' : 'veto';
}

export const rulingOf = (prerequisite: PlannedPrerequisite, end: End): Ruling =>
  gateRules[bondOf(prerequisite)][prerequisite.gate][end];

/**
 * The outcomes of a matter of that kind that a ruling leaves lawful. A registration is no examination and has no
 * conditions, so what leaves only those leaves it as it is.
 */
export function lawfulOutcomes(kind: PermitKind, { grants }: Pick<Ruling, 'grants'>): readonly Outcome[] {
  const all = outcomesOf(kind);
  if (grants === 'none') return all.filter((outcome) => !isPositive(outcome));
  const conditions = all.includes('granted-with-conditions');
  return grants === 'only-with-conditions' && conditions ? all.filter((outcome) => outcome !== 'granted') : all;
}
