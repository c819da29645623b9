import type { Doer } from '../acts/define.ts';
import type { ActCall } from '../acts/routes.ts';
import type { CasePart } from '../case/rights.ts';
import { perAct } from './per-act.ts';

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

/** Who may make the call of an act. What is built has it written out (`lib/build/written-out.ts`). */
export const mayDo: Readonly<Record<ActCall, readonly (Part | 'mailbox')[]>> = perAct((act) => {
  const those: readonly (Part | 'mailbox')[] = act.fromMailbox ? ['mailbox'] : act.by.flatMap((doer) => partsOf[doer]);
  return order.filter((part) => those.includes(part));
});
