import { type Fact, factKey } from '../case/facts.ts';
import { taskOf } from '../case/view.ts';
import { caseView } from './case-view.ts';
import type { Recorded, Situation, TaskSituation } from './define.ts';
import type { Example } from './example.ts';
import { bodies, ownFilings } from './example-case.ts';
import { exampleJoins } from './example-joins.ts';

/** The facts of an example's case, and those that came of the act, with what the store gives each. */
export function factsAfter({ given, by, at }: Example, recorded: readonly Recorded[]): readonly Fact[] {
  const facts = [...given.facts];
  for (const bare of recorded) {
    const task = 'task' in bare ? bare.task : '';
    const number = facts.filter((f) => 'task' in f && f.task === task && f.type !== 'reminded').length;
    const worked = task === '' ? undefined : taskOf(caseView(facts, at), task)?.claimedBy;
    const tookOver = by.kind === 'officer' && worked && worked.id !== by.id ? { tookOver: worked } : {};
    facts.push({ ...bare, key: bare.key ?? factKey.inTask(task, number), at, by, ...tookOver } as Fact);
  }
  return facts;
}

/** The moment of an example, as its act sees it. @param facts of its case, if more than those it was given */
export function situationOf(example: Example, facts = example.given.facts): Situation | TaskSituation {
  const view = caseView(facts, example.at);
  const task = example.task === undefined ? undefined : taskOf(view, example.task);
  return {
    caseId: 'c',
    view,
    by: example.by,
    now: example.at,
    ownFilings: () => ownFilings,
    colleagues: example.colleagues ?? [],
    ...(example.secondPair !== undefined && { secondPair: example.secondPair }),
    bodies: () => bodies,
    joins: exampleJoins,
    ...(example.ref !== undefined && { ref: example.ref }),
    ...(task && { task }),
    after: (more) => caseView(factsAfter(example, more), example.at),
  };
}
