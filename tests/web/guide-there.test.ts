import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GuideView } from '#domain/api/answers/guide.ts';
import { guideIn, planIn } from '#web/shared/guide-there.ts';
import { fetchedPlanner, planWith } from '#web/shared/planner-there.ts';

const guide = { catalogueVersion: 'v1', events: [] } as unknown as GuideView;
const wish = { municipality: 'a', event: 'b', answers: {} };
const byService = { by: 'the service' };
const asked: string[] = [];

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.replace(/\?.*$/, ''));
    return Response.json(byService);
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('when the planner of the page has failed, the service is asked', async () => {
  let isWell = true;
  const orFailed = async (answer: unknown) => {
    if (!isWell) throw new Error('the planner has failed');
    return answer as never;
  };
  planWith(async () => ({
    version: 'v1',
    guideHere: () => orFailed(guide),
    planHere: () => orFailed({ by: 'the page' }),
  }));
  await fetchedPlanner('sv');
  expect([await guideIn('sv'), await planIn(wish, guide, 'sv'), asked]).toEqual([guide, { by: 'the page' }, []]);
  isWell = false;
  expect([await guideIn('sv'), await planIn(wish, guide, 'sv')]).toEqual([byService, byService]);
  expect(asked).toEqual(['/api/guide', '/api/guide/plan']);
});
