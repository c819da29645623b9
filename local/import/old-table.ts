import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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
 * @throws StartProblem when it cannot be read, or there is no table in it
 */
export async function* partitionsIn(copy: string): AsyncGenerator<Partition> {
  const { default: dynalite } = await import('dynalite');
  const broken = new Broken();
  const server = dynalite({ path: copy });
  try {
    await broken.or(new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
    const client = clientAt(server.address() as AddressInfo);
    const { TableNames: [name, ...others] = [] } = await broken.or(client.send(new ListTablesCommand({})));
    if (name === undefined || others.length > 0)
      throw new StartProblem('The table of the old folder is empty or damaged. Nothing was imported.');
    requireWhole(copy);
    yield* together(itemsOf(client, name, broken));
    client.destroy();
    await broken.or(new Promise<void>((resolve) => server.close(() => resolve())));
  } finally {
    // What has failed may never close.
    server.closeAllConnections();
    broken.stop();
  }
}

/** LevelDB leaves out what is damaged, and says so only in its own log, which it begins anew when it is opened. */
function requireWhole(copy: string): void {
  const damage = /: (dropping .*Corruption.*)/.exec(readFileSync(join(copy, 'LOG'), 'utf8'))?.[1];
  if (damage === undefined) return;
  throw new StartProblem(
    `The table of the old folder is damaged (${damage}). Nothing was imported. Try a backup of it.`,
  );
}

/** The emulator throws what its database says where nobody can catch it. */
class Broken {
  readonly #failed = Promise.withResolvers<never>();
  #hasFailed = false;
  readonly #fail = ({ message }: Error): void => {
    this.#hasFailed = true;
    this.#failed.reject(
      new StartProblem(
        `The table of the old folder cannot be read (${message}). Nothing was imported. Try a backup of it.`,
      ),
    );
  };

  constructor() {
    this.#failed.promise.catch(() => {});
    process.on('uncaughtException', this.#fail);
  }

  /** @throws StartProblem when that fails which is waited for */
  or<T>(what: Promise<T>): Promise<T> {
    return Promise.race([what, this.#failed.promise]);
  }

  /** What has failed once goes on failing, and is heard no more. */
  stop(): void {
    if (!this.#hasFailed) process.off('uncaughtException', this.#fail);
  }
}

function clientAt({ port }: AddressInfo): DynamoDBDocumentClient {
  const credentials = { accessKeyId: 'import', secretAccessKey: 'import' };
  const endpoint = `http://127.0.0.1:${port}`;
  return DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials, maxAttempts: 1 }),
  );
}

async function* itemsOf(client: DynamoDBDocumentClient, TableName: string, broken: Broken): AsyncGenerator<Item> {
  let start: Record<string, unknown> | undefined;
  do {
    const page = await broken.or(client.send(new ScanCommand({ TableName, ExclusiveStartKey: start })));
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
