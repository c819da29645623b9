import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

/** One function in a thread of its own, with an environment of its own, as it would have on Lambda. */
type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const { file, name } = workerData as { file: string; name: string };
const { handler } = (await import(pathToFileURL(file).href)) as { handler: Handler };

parentPort?.on('message', async ({ id, event }: { id: number; event: unknown }) => {
  try {
    const context = {
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: name,
      memoryLimitInMB: '512',
      awsRequestId: randomUUID(),
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => 30_000,
    };
    const result = (await handler(event, context)) ?? null;
    parentPort?.postMessage({ id, result: JSON.parse(JSON.stringify(result)) });
  } catch (error) {
    const { name: errorType, message, stack } = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({ id, error: { errorType, message, stack } });
  }
});
parentPort?.postMessage({ ready: true });
