import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import type { AccessKey } from './access-key.ts';
import { onlyForFunctions } from './inner-door.ts';
import type { Templates } from './templates.ts';

/**
 * DynamoDB on this machine's disk. What was written survives `kill -9`.
 *
 * @param onChange gets every item that was put or updated, in DynamoDB's own JSON, when its writer is told so, with the
 *   marks of the very write
 */
export async function startTable(
  templates: Templates,
  directory: string,
  key: AccessKey,
  onChange: (eventName: 'INSERT' | 'MODIFY', item: Record<string, unknown>) => void,
): Promise<{ endpoint: string; stop: () => Promise<void> }> {
  mkdirSync(directory, { recursive: true });
  const server = dynalite({ path: directory, createTableMs: 0, deleteTableMs: 0 });
  onlyForFunctions(server, key);
  let told = Promise.resolve();
  const imageAfter = async (call: Call) => {
    const { Item = {} } = await client
      .send(new GetItemCommand({ TableName: call.TableName, Key: call.Key as never, ConsistentRead: true }))
      .catch(() => ({ Item: {} }));
    const { mailDue: _mailDue, endsWait: _endsWait, ...item } = Item as Record<string, unknown>;
    return { ...call.Key, ...item, ...whatIsSet(call) };
  };
  server.prependListener('request', (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1];
    if (operation !== 'PutItem' && operation !== 'UpdateItem') return;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    response.on('finish', () => {
      if (response.statusCode !== 200) return;
      const call = JSON.parse(Buffer.concat(parts).toString()) as Call;
      if (call.Item) onChange('INSERT', call.Item);
      else told = told.then(() => imageAfter(call)).then((image) => onChange('MODIFY', image));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-north-1',
    credentials: key,
  });
  for (const { id, properties } of templates.ofType('AWS::DynamoDB::GlobalTable'))
    await createOnce(client, id, properties);
  return {
    endpoint,
    stop: async () => {
      client.destroy();
      // Calls under way end before the files are closed under them.
      await new Promise((resolve) => setTimeout(resolve, 100));
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** What a call of the table may carry. */
interface Call {
  readonly TableName?: string;
  readonly Item?: Record<string, unknown>;
  readonly Key?: Record<string, unknown>;
  readonly UpdateExpression?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>;
}

/** The attributes that an update sets to a value as it is. */
function whatIsSet({
  UpdateExpression = '',
  ExpressionAttributeNames: names = {},
  ExpressionAttributeValues: values = {},
}: Call): Record<string, unknown> {
  const set = [...UpdateExpression.matchAll(/(#?\w+) = (:\w+)/g)];
  return Object.fromEntries(set.map(([, name = '', value = '']) => [names[name] ?? name, values[value]]));
}

async function createOnce(
  client: DynamoDBClient,
  name: string,
  properties: Readonly<Record<string, unknown>>,
): Promise<void> {
  const status = await statusOf(client, name);
  if (status === undefined) {
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = properties as never;
    await client.send(
      new CreateTableCommand({
        TableName: name,
        KeySchema,
        AttributeDefinitions,
        GlobalSecondaryIndexes,
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
  }
  while ((await statusOf(client, name)) !== 'ACTIVE') await new Promise((resolve) => setTimeout(resolve, 10));
}

async function statusOf(client: DynamoDBClient, name: string): Promise<string | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    return Table?.TableStatus;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
