import type { SaidOfPermit } from '../api/aspects.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { AnyPermit, Stage } from '../definitions/permit.ts';
import { citation } from '../definitions/source.ts';
import type { Text } from '../definitions/text.ts';
import { versionOf } from '../definitions/version.ts';

const known = new WeakMap<AnyPermit, Omit<SaidOfPermit, 'fee'>>();

/**
 * The marks of a permit, and of what it costs where it is handled. That a source was read again on another day changes none
 * of them.
 */
export function saidOf(permit: AnyPermit, fee: Text): SaidOfPermit {
  const marks = known.get(permit) ?? marksOf(permit);
  known.set(permit, marks);
  return { ...marks, fee: mark(fee) };
}

function marksOf(permit: AnyPermit): Omit<SaidOfPermit, 'fee'> {
  const { clock, stages = [], after = [], law, kind, appeal, outcomes, neededToOpen } = permit;
  const { source: _where, verified: _sure, note: _note, counting, ...time } = clock;
  const { starts, onSupplement } = counting;
  return {
    time: mark({ time, starts, onSupplement, stages: stages.map(lastsOf), neededToOpen }),
    order: mark(
      after.map(({ permit: id, gate, strength, when, veto, conditionsBind }) => [
        ...[id, gate, strength, when, veto, conditionsBind],
      ]),
    ),
    law: mark({ law: [law.source, ...(law.also ?? [])].map(citation), kind, appeal, outcomes }),
  };
}

const lastsOf = ({ id, lasts }: Stage) => ({ id, lasts });
const mark = (said: object): string => versionOf(said).slice(0, 6);

/** The permits that a permit took the place of. */
export const replacedBy = ({ retired }: Catalogue, id: string): readonly string[] =>
  Object.values(retired.permits)
    .filter(({ successors }) => successors.includes(id))
    .map((permit) => permit.id);
