import { describe } from 'vitest';
import { memoryIndex } from '#local/route/memory-index.ts';
import { SqliteIndex } from '#local/route/sqlite-index.ts';
import type { CaseRoute } from '#workflows/route/states.ts';
import { eventually } from '../../e2e/client.ts';
import { routeKeepsItsPromise } from '../../ports/route.ts';
import { fakeRoute } from '../../support/local-route.ts';
import { tablesInMemory } from '../../support/tables-in-memory.ts';

const tries = { firstAfterSeconds: 1, atMostEverySeconds: 1, times: 1 };

/** One wait, which looks again when it is woken. */
const route: CaseRoute = {
  stepMinutes: 1,
  tries,
  coordinator: { patienceDays: 1, tries },
  way: [
    { kind: 'step', name: 'Open', does: 'open-case', about: 'case', ifItFails: 'open', handsOn: 'its answer' },
    {
      kind: 'wait',
      name: 'Review',
      does: 'open-task',
      about: 'case',
      atMost: 'seconds',
      wokenBy: ['ClockChanged'],
      ifItFails: 'review',
      again: {
        name: 'Again',
        first: { kind: 'step', name: 'Remind', does: 'remind', about: 'case', ifItFails: 'remind' },
      },
    },
  ],
};

describe.each([
  ['in memory', memoryIndex],
  ['in SQLite', () => new SqliteIndex(tablesInMemory(), () => {})],
])('the local route, its index %s', (_where, index) =>
  routeKeepsItsPromise(async () => {
    const local = fakeRoute({ 'open-case': ({ caseId }) => ({ caseId, seconds: 3600 }) }, { route, index: index() });
    return {
      route: local.route,
      waits: (caseId) =>
        eventually('it waits', async () => local.of('open-task', caseId).at(-1)?.input.token as string),
      lookedAgain: (caseId) => eventually('it looks again', async () => local.of('remind', caseId).length || undefined),
      ends: async () => {},
    };
  }),
);
