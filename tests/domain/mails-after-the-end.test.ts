import { expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import { caseView } from '#domain/acts/case-view.ts';
import type { AnyAct, Recorded } from '#domain/acts/define.ts';
import { factsAfter, situationOf } from '#domain/acts/example-situation.ts';
import { factKey } from '#domain/case/facts.ts';
import { isToApplicant } from '#domain/case/mail-causes.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { isFinished } from '#domain/case/view.ts';
import { examplesOf } from '../support/act-examples.ts';

/** What may be done when all is decided, in a case that is closed, with the mails to the owner that it makes due. */
const afterwards = (acts as readonly AnyAct[])
  .filter((act) => act.evenWhenDone || act.evenWhenClosed)
  .flatMap((act) =>
    examplesOf(act).flatMap((example) => {
      if (!('recorded' in example.gives)) return [];
      const day = example.at.slice(0, 10);
      const open = caseView(example.given.facts, example.at).permits.filter((permit) => !isFinished(permit));
      const closed = { type: 'case-closed', key: factKey.closed, at: example.at, by: { kind: 'system' } } as const;
      const given = open.reduce((so, { id }) => so.decided(id, day), example.given).with(closed);
      const ended = { ...example, given };
      const [at, input] = [situationOf(ended), act.input?.parse(example.when)];
      if (act.refuse(at, input).length > 0) return [];
      const recorded = act.record(at, input) as readonly Recorded[];
      const causes = recorded.flatMap(({ mails = [] }) => mails).filter(isToApplicant);
      return causes.length === 0 ? [] : [{ name: `${act.name}: ${example.name}`, act, ended, recorded, causes }];
    }),
  );

test.each(afterwards)('$name: the owner is told it, also when all is decided', ({ ended, recorded, causes }) => {
  const facts = factsAfter(ended, recorded);
  expect(owedMails(facts, caseView(facts, ended.at))).toEqual(expect.arrayContaining([...causes]));
});

test('that is asked of every act that may be done then and tells the owner', () =>
  expect([...new Set(afterwards.map(({ act }) => act.name))].sort()).toEqual([
    'change-address',
    'confirm-address',
    'correct-contact',
    'stop-address',
    'write-to-owner',
  ]));
