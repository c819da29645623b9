import { randomBytes } from 'node:crypto';
import type { Page } from '#domain/ports/page.ts';
import type { Reading } from '#domain/ports/store/readings.ts';
import { PutCommand } from './client.ts';
import { filledPage } from './pages.ts';
import { table } from './table.ts';

const partition = (caseId: string) => `READINGS#${caseId}`;

export async function putReading(caseId: string, reading: Reading): Promise<void> {
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { pk: partition(caseId), sk: `${reading.at}#${randomBytes(8).toString('hex')}`, reading },
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  );
}

export async function readingsOf(caseId: string, cursor: string | undefined, limit = 100): Promise<Page<Reading>> {
  const list = { index: { partition: 'pk', sort: 'sk' }, of: partition(caseId), newestFirst: true };
  const page = await filledPage(list, cursor, limit);
  return { ...page, items: page.items.map((item) => item.reading as Reading) };
}
