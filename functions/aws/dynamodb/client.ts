import type * as sdk from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { callTarget } from '../call.ts';
import { requireStorable } from './storable.ts';

/**
 * The calls of DynamoDB that the store makes, with plain values, as the SDK's document client names and types them. That client
 * is half of a bundle and most of what a cold start works on; these are the calls and nothing else
 * (docs/decisions/light-bundles.md). A further call is one more class.
 */
abstract class Command<Input extends object, Output> {
  abstract readonly operation: string;
  readonly input: Input;
  /** Never there: tells the compiler what the call answers. */
  declare readonly answers: Output;

  constructor(input: Input) {
    this.input = input;
  }
}

type Answered<Output> = Omit<Output, '$metadata'>;

export class GetCommand extends Command<sdk.GetCommandInput, Answered<sdk.GetCommandOutput>> {
  readonly operation = 'GetItem';
}
export class PutCommand extends Command<sdk.PutCommandInput, Answered<sdk.PutCommandOutput>> {
  readonly operation = 'PutItem';
}
export class UpdateCommand extends Command<sdk.UpdateCommandInput, Answered<sdk.UpdateCommandOutput>> {
  readonly operation = 'UpdateItem';
}
export class DeleteCommand extends Command<sdk.DeleteCommandInput, Answered<sdk.DeleteCommandOutput>> {
  readonly operation = 'DeleteItem';
}
export class QueryCommand extends Command<sdk.QueryCommandInput, Answered<sdk.QueryCommandOutput>> {
  readonly operation = 'Query';
}
export type QueryCommandInput = sdk.QueryCommandInput;
export type UpdateCommandInput = sdk.UpdateCommandInput;

/** As often as AWS tells clients of a table to: its throttling passes soon. */
const tries = 4;

/**
 * Makes a call. It is asked first whether the table can hold what would be written, so that no write can be made that is not.
 *
 * @throws NotStorable; ServiceError by the name that DynamoDB gives it, `ConditionalCheckFailedException` among them
 */
async function send<Output>({ operation, input }: Command<object, Output>): Promise<Output> {
  requireStorable(input);
  const sent = written(input) as object;
  return read(await callTarget('dynamodb', `DynamoDB_20120810.${operation}`, '1.0', sent, tries)) as Output;
}

export const client = { send };

/** Where a call carries attributes, one item's or many. Everything else in it is said in texts, numbers and lists of them. */
const itemsIn = new Set([
  'Item',
  'Key',
  'ExpressionAttributeValues',
  'ExclusiveStartKey',
  'Attributes',
  'LastEvaluatedKey',
  'Items',
]);

const written = (call: object): unknown => each(call, (item) => marshall(item, { removeUndefinedValues: true }));
const read = (answer: unknown): unknown => each(answer as object, (item) => unmarshall(item));

function each(whole: object, turn: (item: Record<string, never>) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(whole).map(([name, part]: [string, unknown]) => {
      if (!itemsIn.has(name) || part === undefined || part === null) return [name, part];
      return [name, Array.isArray(part) ? part.map((one) => turn(one as never)) : turn(part as never)];
    }),
  );
}
