import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import middy from '@middy/core';
import { caseView } from '#domain/acts/case-view.ts';
import type { CaseView } from '#domain/case/view.ts';
import { loadCase, type StoredCase } from '../aws/dynamodb/cases.ts';
import { putToken, removeWaiting } from '../aws/dynamodb/tasks.ts';
import { logger, tracer } from '../aws/observability.ts';
import { goOn } from '../aws/step-functions.ts';
import { now } from './now.ts';
import { outputOf, tellOfGate } from './release.ts';
import { isOver } from './waits.ts';

/** A Lambda handler for one step of the route, with logs and traces. */
export function step<Input, Output>(run: (input: Input) => Promise<Output>) {
  return middy<Input, Output>()
    .use(injectLambdaContext(logger))
    .use(captureLambdaHandler(tracer, { captureResponse: false }))
    .handler(async (input) => run(input));
}

export type ViewedCase = StoredCase & { readonly view: CaseView };

/** A case as it is now, if there is one. */
export async function caseIfAny(caseId: string): Promise<ViewedCase | undefined> {
  const stored = await loadCase(caseId);
  return stored?.facts.some((f) => f.type === 'case-submitted')
    ? { ...stored, view: caseView(stored.facts, now()) }
    : undefined;
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
 */
export async function waitFor(
  caseId: string,
  sk: string,
  token: string,
  storeToken = () => putToken(caseId, sk, token),
): Promise<void> {
  const before = await requireCase(caseId);
  if (isOver(before.view, sk)) {
    if (before.waiting.some((w) => w.sk === sk)) await tellOfGate(before, sk);
    await goOn(token, outputOf(caseId, before.view, sk));
    return;
  }
  await storeToken();
  const after = await requireCase(caseId);
  if (!isOver(after.view, sk)) return;
  await tellOfGate(after, sk);
  await goOn(token, outputOf(caseId, after.view, sk));
  await removeWaiting(caseId, sk, token);
}
