import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { AnswerMessage, CallMessage } from './running-function.ts';

/** One function in a thread of its own, with an environment of its own, as it would have on Lambda. */
type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const { file, name } = workerData as { file: string; name: string };
const { handler } = (await import(pathToFileURL(file).href)) as { handler: Handler };

const send = (message: AnswerMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async (call: CallMessage | undefined) => {
  if (!call) return send({});
  const { id, event, limitMs } = call;
  try {
    const result = (await withinLimit(limitMs, (context) => handler(event, context))) ?? null;
    send({ id, result: JSON.parse(JSON.stringify(result)) });
  } catch (error) {
    const { name: errorType, message } = error instanceof Error ? error : new Error(String(error));
    send({ id, error: { errorType, message } });
  }
});

// It is loaded, and can be called.
send({});

/** Runs a call with the time it has from now on, and ends it as Lambda would. */
async function withinLimit(limitMs: number, run: (context: unknown) => Promise<unknown>): Promise<unknown> {
  const end = performance.now() + limitMs;
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(Object.assign(new Error(`Task timed out after ${limitMs / 1000} seconds`), { name: 'Sandbox.Timedout' }));
  }, limitMs);
  const context = {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: name,
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
  };
  try {
    return await Promise.race([run(context), over]);
  } finally {
    clearTimeout(timer);
  }
}
