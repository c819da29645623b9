import { expect, test } from 'vitest';
import { whatIsNew } from '#web/department/material/what-is-new.ts';

type Page = Parameters<typeof whatIsNew>[0];

const since = '2027-01-12T09:00:00Z';
const later = '2027-01-13T09:00:00Z';
const page: Page = {
  kind: 'review',
  newsSince: since,
  sent: [],
  talk: { owner: [], bodies: [], notes: [] } as unknown as Page['talk'],
  case: { requests: [], permits: [] },
};
const question = { parts: [], open: true } as unknown as Page['case']['requests'][number];

test('each answer is new, also one that holds a part of what was asked for', () => {
  const answers = [
    { text: 'a', at: since },
    { text: 'b', at: later },
  ];
  const requests = [{ ...question, answers }];
  expect(whatIsNew({ ...page, case: { requests, permits: [] } })).toMatchObject([{ at: since }, { at: later }]);
  expect(whatIsNew({ ...page, newsSince: later, case: { requests, permits: [] } })).toMatchObject([{ what: 'answer' }]);
});

test('a request for a decision is new while it waits', () => {
  const decisionAsked = { at: later, due: '2027-02-10' };
  expect(whatIsNew({ ...page, decisionAsked })).toMatchObject([{ what: 'decision-asked', to: 'decision-asked' }]);
});

test('what has been dealt with since is no news, and nothing is new to whoever has seen all', () => {
  expect(whatIsNew(page)).toEqual([]);
  const { newsSince: _, ...seen } = page;
  expect(whatIsNew({ ...seen, decisionAsked: { at: later, due: '2027-02-10' } })).toEqual([]);
});
