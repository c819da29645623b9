import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { releaseOf } from '#domain/case/follows.ts';
import type { CaseView } from '#domain/case/view.ts';
import { isOver, type Wait } from '#domain/case/waits.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { route, store } from '#homes';
import { logger } from '../aws/observability.ts';
import { now } from '../now.ts';
import { viewOf } from '../view-of.ts';
import { letGo } from './release.ts';

/** A Lambda handler for one step of the route, with logs and traces. */
export function step<Input, Output>(run: (input: Input, context: Context) => Promise<Output>) {
  return middy<Input, Output>()
    .use(injectLambdaContext(logger))
    .handler(async (input, context) => run(input, context));
}

export type ViewedCase = StoredCase & { readonly view: CaseView };

/** A case as it is now, if there is one. */
export async function caseIfAny(caseId: string): Promise<ViewedCase | undefined> {
  const stored = await store.loadCase(caseId);
  return stored?.facts.some((f) => f.type === 'case-submitted') ? { ...stored, view: viewOf(stored) } : undefined;
}

/** The case a step works on. @throws Error when it does not exist: a wrong input, which no retry mends */
export async function requireCase(caseId: string): Promise<ViewedCase> {
  const stored = await caseIfAny(caseId);
  if (!stored) throw new Error(`no case ${caseId}`);
  return stored;
}

/**
 * Lets an execution wait until `isOver` says otherwise, or go on at once.
 * The token is stored first and the facts are read after it, so that whoever stores the deciding fact either sees the
 * token or is seen here.
 *
 * @param before the case as the step has read it
 * @param storeToken says whether nobody can have seen to what is waited for yet, so that there is nothing to read
 */
export async function waitFor(
  before: ViewedCase,
  wait: Wait,
  token: string,
  storeToken: () => Promise<boolean>,
): Promise<void> {
  const caseId = before.id;
  if (isOver(before.view, wait)) {
    await route.goOn(token, releaseOf(before, { wait, token }, now()).output);
    return;
  }
  if (await storeToken()) return;
  const after = await requireCase(caseId);
  if (isOver(after.view, wait)) await letGo(caseId, after.view, releaseOf(after, { wait, token }, now()));
}
