import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Counted {
  /** Calls to the table. */
  calls: number;
  /** Write and read units, as the store itself counts them, and one for each index entry that a write makes or removes. */
  writeUnits: number;
  readUnits: number;
}

/** Stands between the functions and the table, asks the store what each call consumed, and adds it up. */
export async function countCapacity(
  endpoint: string,
): Promise<{ endpoint: string; counted: Counted; stop: () => void }> {
  const counted: Counted = { calls: 0, writeUnits: 0, readUnits: 0 };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const body = JSON.parse(Buffer.concat(parts).toString() || '{}') as Record<string, unknown>;
    const counts = ['PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'GetItem'].includes(operation);
    const { host: _host, 'content-length': _length, connection: _connection, ...headers } = request.headers;
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: JSON.stringify({ ...body, ...(counts && { ReturnConsumedCapacity: 'INDEXES' }) }),
    });
    const text = await answer.text();
    counted.calls += 1;
    if (counts && answer.ok) {
      const units =
        (JSON.parse(text) as { ConsumedCapacity?: { CapacityUnits?: number } }).ConsumedCapacity?.CapacityUnits ?? 0;
      if (operation === 'Query' || operation === 'GetItem') counted.readUnits += units;
      else counted.writeUnits += units + indexUnits(body);
    }
    response.writeHead(answer.status, {
      'Content-Type': answer.headers.get('content-type') ?? 'application/x-amz-json-1.0',
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counted,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The store counts no index entries, so they are told from the call: which index attributes it sets or removes. */
function indexUnits(body: Record<string, unknown>): number {
  const item = body.Item as Record<string, unknown> | undefined;
  const touched = item === undefined ? String(body.UpdateExpression ?? '') : Object.keys(item).join(' ');
  // The case's entry in `cases` shows whether it is open, so it is written again when the case leaves the open ones.
  const ofCase = item !== undefined && 'municipality' in item;
  const closes = item === undefined && touched === 'REMOVE inbox, inboxSort';
  return (/\binbox\b/.test(touched) || /\bclaimedBy\b/.test(touched) ? 1 : 0) + (ofCase || closes ? 1 : 0);
}
