import type { AddressInfo } from 'node:net';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { StartProblem } from '../start-problem.ts';

/** What the table held under one key. */
export type Item = Readonly<Record<string, unknown>>;

/** All items that have a partition key, in the order of their sort keys. */
export interface Partition {
  readonly pk: string;
  readonly items: readonly Item[];
}

/**
 * Reads the table of 0.2.0 through, partition by partition. It was an emulator's, which is loaded for this alone and writes
 * to the folder it reads.
 *
 * @param copy a copy of the table's folder
 * @throws StartProblem when there is no table in it
 */
export async function* partitionsIn(copy: string): AsyncGenerator<Partition> {
  const { default: dynalite } = await import('dynalite');
  const server = dynalite({ path: copy });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'import', secretAccessKey: 'import' },
  });
  try {
    const { TableNames: [name, ...others] = [] } = await client.send(new ListTablesCommand({}));
    if (name === undefined || others.length > 0)
      throw new StartProblem('The table of the old folder is empty or damaged. Nothing was imported.');
    yield* together(itemsOf(DynamoDBDocumentClient.from(client), name));
  } finally {
    client.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

async function* itemsOf(client: DynamoDBDocumentClient, name: string): AsyncGenerator<Item> {
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: name, ExclusiveStartKey: start, ConsistentRead: true }),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start);
}

/** A scan goes from partition to partition. @throws Error when one comes again, which would lose what came of it first */
async function* together(items: AsyncIterable<Item>): AsyncGenerator<Partition> {
  const over = new Set<string>();
  let pk: string | undefined;
  let of: Item[] = [];
  for await (const item of items) {
    if (item.pk !== pk) {
      if (pk !== undefined) yield { pk, items: of };
      if (pk !== undefined) over.add(pk);
      pk = String(item.pk);
      of = [];
      if (over.has(pk)) throw new Error('the scan came to a partition twice');
    }
    of.push(item);
  }
  if (pk !== undefined) yield { pk, items: of };
}
