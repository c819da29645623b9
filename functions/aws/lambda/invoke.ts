import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { Errand } from '#domain/ports/errands.ts';

const client = new LambdaClient({});

/** An errand that a function of its own does; Lambda keeps it until it is done, and tries again. */
export const errandOf =
  <Of>(FunctionName: string): Errand<Of> =>
  async (of) => {
    await client.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload: JSON.stringify(of) }));
  };
