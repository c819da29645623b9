import type { Output } from '#domain/case/follows.ts';
import type { Called } from '#local/route/engine.ts';
import { LocalRoute, type LocalRouteOptions } from '#local/route/local-route.ts';
import { memoryIndex } from '#local/route/memory-index.ts';
import { caseRoute } from '#workflows/route/case-route.ts';

interface RouteCall {
  readonly called: Called;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * What a function of the route does in a test. It may answer, throw, or leave its token to the test.
 *
 * @param done sends the token back that the function was given
 */
export type FakeStep = (
  input: Readonly<Record<string, unknown>>,
  done: (output?: Output) => Promise<boolean>,
) => unknown;

const days = 86_400;

/**
 * A route whose functions only say what they were asked: every case has one permit and one referral, and waits for its filing
 * gate, its opinion and its review until a test answers.
 */
export function fakeRoute(fakes: Partial<Record<Called, FakeStep>> = {}, options: Partial<LocalRouteOptions> = {}) {
  const calls: RouteCall[] = [];
  const said: string[] = [];
  const usual: Partial<Record<Called, FakeStep>> = {
    'open-case': ({ caseId }) => ({ caseId, permits: [{ caseId, permit: 'p', seconds: 30 * days }] }),
    remind: (input) => ({ ...trackOf(String(input.caseId)), ...input, seconds: 7 * days, reviewSeconds: 7 * days }),
  };
  const route = new LocalRoute({
    route: caseRoute,
    run: async (called, input) => {
      calls.push({ called, input });
      const done = (output: Output = {}) => route.goOn(String(input.token), output);
      return (fakes[called] ?? usual[called])?.(input, done);
    },
    clock: { rate: 1, now: Date.now },
    index: memoryIndex(),
    say: (line) => said.push(line),
    ...options,
  });
  const of = (called: Called, caseId?: string) =>
    calls.filter((call) => call.called === called && (caseId === undefined || call.input.caseId === caseId));
  return {
    route,
    calls,
    said,
    of,
    called: () => calls.map(({ called }) => called),
    /** The last token that a function was given. */
    token: (called: Called, caseId?: string, tells: Readonly<Record<string, unknown>> = {}) =>
      String(
        of(called, caseId)
          .filter(({ input }) => Object.entries(tells).every(([field, value]) => input[field] === value))
          .at(-1)?.input.token,
      ),
  };
}

/** What an open filing gate hands on. */
export const trackOf = (caseId: string) => ({
  caseId,
  permit: 'p',
  referrals: [{ caseId, permit: 'p', department: 'd', seconds: 40 * days }],
  reviewSeconds: 50 * days,
  decisionSeconds: 60 * days,
});

/** A case whose gates are open and whose tasks are done: it goes to its end at once. */
export const atOnce: Partial<Record<Called, FakeStep>> = {
  'await-gate': ({ caseId }, done) => void done(trackOf(String(caseId))),
  'open-task': (_input, done) => void done(),
};
