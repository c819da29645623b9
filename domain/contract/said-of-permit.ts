import type { Catalogue } from '../definitions/catalogue.ts';
import type { AnyPermit, Stage } from '../definitions/permit.ts';
import { citation } from '../definitions/source.ts';
import { versionOf } from '../definitions/version.ts';
import type { SaidOfPermit } from './aspects.ts';

const known = new WeakMap<AnyPermit, SaidOfPermit>();

/** The marks of a permit. That a source was read again on another day changes none of them. */
export function saidOf(permit: AnyPermit): SaidOfPermit {
  const before = known.get(permit);
  if (before) return before;
  const { clock, stages = [], after = [], fee, law, kind, appeal, outcomes, neededToOpen } = permit;
  const { source: _where, verified: _sure, note: _note, counting, ...time } = clock;
  const { starts, onSupplement } = counting;
  const marks = {
    time: mark({ time, starts, onSupplement, stages: stages.map(lastsOf), neededToOpen }),
    order: mark(
      after.map(({ permit: id, gate, strength, when, veto, conditionsBind }) => [
        ...[id, gate, strength, when, veto, conditionsBind],
      ]),
    ),
    fee: mark(fee),
    law: mark({ law: [law.source, ...(law.also ?? [])].map(citation), kind, appeal, outcomes }),
  };
  known.set(permit, marks);
  return marks;
}

const lastsOf = ({ id, lasts }: Stage) => ({ id, lasts });
const mark = (said: object): string => versionOf(said).slice(0, 6);

/** The permits that a permit took the place of. */
export const replacedBy = ({ retired }: Catalogue, id: string): readonly string[] =>
  Object.values(retired.permits)
    .filter(({ successors }) => successors.includes(id))
    .map((permit) => permit.id);
