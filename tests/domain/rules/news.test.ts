import { describe, expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import { caseView } from '#domain/acts/case-view.ts';
import type { AnyAct, Recorded } from '#domain/acts/define.ts';
import { factsAfter, situationOf } from '#domain/acts/example-situation.ts';
import { taskName } from '#domain/case/facts.ts';
import { latestFromOthers } from '#domain/case/news.ts';
import { examplesOf } from '../../support/act-examples.ts';
import { part, SmallCase } from '../../support/small-case.ts';

/** Everything that an example stores as the next of a task. */
const inTasks = (acts as readonly AnyAct[]).flatMap((act) =>
  examplesOf(act).flatMap((example) => {
    if (!('recorded' in example.gives)) return [];
    const recorded = act.record(situationOf(example), act.input?.parse(example.when)) as readonly Recorded[];
    const own = recorded.filter((fact) => 'task' in fact && fact.task === example.task && fact.key === undefined);
    return own.length === 0 ? [] : [{ name: `${act.name}: ${example.name}`, act, example, recorded: own }];
  }),
);
const isOutside = ({ by }: AnyAct) => by.every((doer) => doer === 'owner' || doer === 'consulted');

describe('what is news of a task', () => {
  test.each(inTasks)('$name', ({ act, example, recorded }) => {
    const task = { task: example.task ?? '' };
    const before = latestFromOthers(caseView(example.given.facts, example.at), task);
    const latest = latestFromOthers(caseView(factsAfter(example, recorded), example.at), task);
    // A row says that there is news of the moment of the fact; to have opened the task takes that away, and that alone.
    expect(latest).toBe(isOutside(act) ? example.at : before);
    expect(before).not.toBe(example.at);
  });

  test('is of a review also what a body says of its matter, whoever asked for it', () => {
    const given = inTasks.filter(({ act }) => act.name === 'give-opinion');
    expect(given.length).toBeGreaterThan(0);
    for (const { name, example, recorded } of given) {
      const after = caseView(factsAfter(example, recorded), example.at);
      const review = taskName.review(after.tasks.find(({ task }) => task === example.task)?.permit ?? '');
      expect(latestFromOthers(after, { task: review }), name).toBe(example.at);
    }
  });

  test('is looked at for every kind of act that somebody outside does in a task', () => {
    const kinds = new Set(inTasks.filter(({ act }) => isOutside(act)).map(({ act }) => act.name));
    expect([...kinds].sort()).toEqual([
      'answer-hearing',
      'answer-referral',
      'answer-supplement',
      'ask-for-decision',
      'hand-in-papers',
      'write-message',
    ]);
  });

  test('is the latest that came, and the own task’s alone', () => {
    const task = taskName.review('p');
    const owner = { by: { kind: 'applicant' }, text: 't' };
    const written = new SmallCase([part('p'), part('q')])
      .add('message-written', '2027-01-14', { task, ...owner })
      .add('message-written', '2027-01-13', { task, ...owner })
      .add('message-written', '2027-01-15', { task: taskName.review('q'), ...owner });
    expect(latestFromOthers(written.view('2027-01-20'), { task })).toBe('2027-01-14T11:00:00Z');
    expect(latestFromOthers(new SmallCase([part('p')]).view('2027-01-20'), { task })).toBeUndefined();
  });
});
