import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Index, type Item, writeUnits } from './units.ts';

/** A call that the table got. */
export interface TableCall {
  readonly operation: string;
  readonly pk: string;
  /** Of a query, nothing. */
  readonly sk: string;
  readonly writeUnits: number;
  /** Those among them that the index of cases takes, by which they are searched. */
  readonly searchUnits: number;
  /** Those that the live inbox takes: the index of desks, and a row that is written anew without a fact. */
  readonly rowUnits: number;
}

export interface CountedTable {
  readonly endpoint: string;
  /** Oldest first. */
  readonly calls: TableCall[];
  /** How many calls are not answered yet. */
  readonly underWay: () => number;
  readonly stop: () => void;
}

const writes = ['PutItem', 'UpdateItem', 'DeleteItem'];

/** Stands between the functions and the table, one write at a time, and counts what DynamoDB would bill. */
export async function countedTable(endpoint: string, indexes: readonly Index[]): Promise<CountedTable> {
  const calls: TableCall[] = [];
  const ask = async (operation: string, body: unknown, headers: Record<string, string>) => {
    const target = { ...headers, 'x-amz-target': `DynamoDB_20120810.${operation}` };
    const answer = await fetch(endpoint, { method: 'POST', headers: target, body: JSON.stringify(body) });
    return { status: answer.status, text: await answer.text() };
  };
  let queue: Promise<unknown> = Promise.resolve();
  const write = (operation: string, body: Call, headers: Record<string, string>) => {
    const key = body.Key ?? pick(body.Item ?? {}, ['pk', 'sk']);
    const item = async () => {
      const got = await ask('GetItem', { TableName: body.TableName, Key: key, ConsistentRead: true }, headers);
      return (JSON.parse(got.text) as { Item?: Item }).Item;
    };
    const done = queue.then(async () => {
      const before = await item();
      const answer = await ask(operation, body, headers);
      const after = answer.status === 200 ? await item() : before;
      const of = (some: readonly Index[]) => writeUnits(before, after, some);
      const searchUnits = of(indexes.filter(({ keys }) => keys[0] === 'municipality')) - of([]);
      const isRowAlone = /#written/.test(body.UpdateExpression ?? '') && !/#next/.test(body.UpdateExpression ?? '');
      const ofDesks = of(indexes.filter(({ keys }) => keys[0] === 'desk')) - of([]);
      // A task that is done keeps its row, to be found among what is done.
      const isDone = after?.row !== undefined && after.inbox === undefined;
      const { row: _row, desk: _desk, inboxSort: _sort, ...bare } = after ?? {};
      const ofDoneRow = isDone ? of([]) - writeUnits(before, bare, []) : 0;
      const rowUnits = isRowAlone ? of(indexes) : ofDesks + ofDoneRow;
      calls.push({ operation, pk: text(key.pk), sk: text(key.sk), writeUnits: of(indexes), searchUnits, rowUnits });
      return answer;
    });
    queue = done.catch(() => undefined);
    return done;
  };
  let underWay = 0;
  const server = createServer(async (request, response) => {
    underWay += 1;
    response.once('close', () => (underWay -= 1));
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const body = JSON.parse(Buffer.concat(parts).toString() || '{}') as Call;
    const headers = withoutLength(request.headers);
    if (!writes.includes(operation)) {
      const pk = text(body.ExpressionAttributeValues?.[':pk']) || text(body.Key?.pk);
      const whole = body.KeyConditionExpression === 'pk = :pk' && body.IndexName === undefined;
      calls.push({ operation: whole ? 'ReadCase' : operation, pk, sk: '', writeUnits: 0, searchUnits: 0, rowUnits: 0 });
    }
    const answer = await (writes.includes(operation) ? write(operation, body, headers) : ask(operation, body, headers));
    response.writeHead(answer.status, { 'Content-Type': 'application/x-amz-json-1.0' });
    response.end(answer.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    underWay: () => underWay,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Call {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Key?: Item;
  readonly Item?: Item;
  readonly UpdateExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeValues?: Item;
}

const text = (value: Readonly<Record<string, unknown>> | undefined): string => String(value?.S ?? '');
const pick = (item: Item, names: readonly string[]): Item =>
  Object.fromEntries(names.flatMap((name) => (item[name] ? [[name, item[name]]] : [])));

/** The signature covers neither: the table on this machine looks at the key's name alone. */
function withoutLength({
  host: _host,
  'content-length': _length,
  connection: _connection,
  ...rest
}: IncomingHttpHeaders) {
  return rest as Record<string, string>;
}
