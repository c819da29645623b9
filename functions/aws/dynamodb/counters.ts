import { createHmac, randomBytes } from 'node:crypto';
import { hourSeconds } from '#domain/ports/store/counters.ts';
import type { EpochSeconds } from '#domain/ports/store/epoch.ts';
import { UpdateCommand } from './client.ts';
import { table, wasFirst } from './table.ts';

const daySeconds = 86_400;

/** One conditional update. Of whose it is only a hash with the day's salt is kept. */
export async function countWithinHour(kind: string, whose: string, most: number, now: EpochSeconds): Promise<number> {
  const hour = Math.floor(now / hourSeconds);
  const hash = createHmac('sha256', await saltOf(Math.floor(now / daySeconds)))
    .update(whose)
    .digest('base64url');
  const counted = await wasFirst(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: `LIMIT#${kind}#${hour}#${hash}`, sk: 'LIMIT' },
        UpdateExpression: 'SET expires = :expires ADD #n :one',
        ConditionExpression: 'attribute_not_exists(#n) OR #n < :most',
        ExpressionAttributeNames: { '#n': 'counted' },
        ExpressionAttributeValues: { ':one': 1, ':most': most, ':expires': (hour + 2) * hourSeconds },
      }),
    ),
  );
  return counted ? 0 : (hour + 1) * hourSeconds - now;
}

let salt: { readonly day: number; readonly value: string } | undefined;

/**
 * The salt of a day, the same for every function, asked for once a day. It is forgotten the day after, and then nobody can tell
 * which address a hash was of.
 */
async function saltOf(day: number): Promise<string> {
  if (salt?.day !== day) salt = { day, value: await storedSalt(day) };
  return salt.value;
}

async function storedSalt(day: number): Promise<string> {
  const { Attributes } = await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk: `LIMIT#SALT#${day}`, sk: 'LIMIT' },
      UpdateExpression: 'SET #salt = if_not_exists(#salt, :salt), expires = :expires',
      ExpressionAttributeNames: { '#salt': 'salt' },
      ExpressionAttributeValues: {
        ':salt': randomBytes(32).toString('base64url'),
        ':expires': (day + 2) * daySeconds,
      },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return String(Attributes?.salt);
}
