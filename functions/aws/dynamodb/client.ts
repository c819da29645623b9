import type * as sdk from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { callTarget, ServiceError } from '../call.ts';
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

/** A condition did not hold. */
export class ConditionFailed extends ServiceError {
  /** The item as it stands, where the call asks for it. */
  readonly item: Readonly<Record<string, unknown>> | undefined;

  constructor({ name, status, message, said, afterUncertain }: ServiceError) {
    super(name, status, message, said);
    this.afterUncertain = afterUncertain;
    const { Item } = said as { readonly Item?: Record<string, never> };
    this.item = Item && fromWire(Item);
  }
}

/**
 * Makes a call. It is asked first whether the table can hold what would be written, so that no write can be made that is not.
 *
 * @throws NotStorable; ConditionFailed; ServiceError by the name that DynamoDB gives any other no
 */
async function send<Output>({ operation, input }: Command<object, Output>): Promise<Output> {
  requireStorable(input);
  const sent = written(input) as object;
  try {
    return read(await callTarget('dynamodb', `DynamoDB_20120810.${operation}`, '1.0', sent, tries)) as Output;
  } catch (error) {
    const isCondition = error instanceof ServiceError && error.name === 'ConditionalCheckFailedException';
    throw isCondition ? new ConditionFailed(error) : error;
  }
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

const written = (call: object): unknown => each(call, toWire);
const read = (answer: unknown): unknown => each(answer as object, fromWire);

const toWire = (item: Record<string, unknown>): unknown =>
  withBytes(marshall(item, { removeUndefinedValues: true }), (bytes) =>
    bytes instanceof Uint8Array ? Buffer.from(bytes).toString('base64') : bytes,
  );
const fromWire = (item: Record<string, never>): Record<string, unknown> =>
  unmarshall(withBytes(item, (bytes) => (typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : bytes)) as never);

/** Turns the bytes of values, which go over the wire as Base64 (AWS: "DynamoDB low-level API"). In a map `B` is a name as any. */
function withBytes(value: unknown, turn: (bytes: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => withBytes(part, turn));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'B' ? turned(part, turn) : withBytes(part, turn)]),
  );
}

const turned = (part: unknown, turn: (bytes: unknown) => unknown): unknown =>
  typeof part === 'object' && !(part instanceof Uint8Array) ? withBytes(part, turn) : turn(part);

function each(whole: object, turn: (item: Record<string, never>) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(whole).map(([name, part]: [string, unknown]) => {
      if (!itemsIn.has(name) || part === undefined || part === null) return [name, part];
      return [name, Array.isArray(part) ? part.map((one) => turn(one as never)) : turn(part as never)];
    }),
  );
}
