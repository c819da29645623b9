import { acts } from '#domain/acts/all.ts';
import { caseView } from '#domain/acts/case-view.ts';
import type { AnyAct, Recorded, Refused, Situation } from '#domain/acts/define.ts';
import type { Example } from '#domain/acts/example.ts';
import { factsAfter, situationOf } from '#domain/acts/example-situation.ts';
import type { Fact } from '#domain/case/facts.ts';
import type { CaseView } from '#domain/case/view.ts';

const modules = import.meta.glob<{ examples: readonly Example[] }>('../../domain/acts/*/examples.ts', { eager: true });

/** An example as it goes: what stands in the way, or what is recorded and how the case is then. */
interface Told {
  readonly act: AnyAct;
  readonly example: Example;
  readonly before: Situation;
  readonly refused: readonly Refused[];
  readonly recorded: readonly Recorded[];
  readonly facts: readonly Fact[];
  readonly after: CaseView;
}

function tell(act: AnyAct, example: Example): Told {
  const before = situationOf(example);
  const input = act.input?.parse(example.when);
  const refused = act.refuse(before, input);
  const recorded = refused.length > 0 ? [] : (act.record(before, input) as readonly Recorded[]);
  const facts = factsAfter(example, recorded);
  return { act, example, before, refused, recorded, facts, after: caseView(facts, example.at) };
}

export const allActs = acts as readonly AnyAct[];

/** Every example of every act, as it goes. */
export const told: readonly Told[] = allActs.flatMap((act) =>
  (modules[`../../domain/acts/${act.name}/examples.ts`]?.examples ?? []).map((example) => tell(act, example)),
);

/** Each thing once, by what tells it from the others. */
export const distinct = <T>(those: readonly T[], by: (one: T) => string): readonly T[] =>
  [...new Map([...those].reverse().map((one) => [by(one), one])).values()].reverse();
