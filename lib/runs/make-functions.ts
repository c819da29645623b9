import type { Stack } from 'aws-cdk-lib';
import { filesBucketName, type Installation } from '../installation/installation.ts';
import { type FunctionRow, functionTable, type RunningEntry, runningEntries } from './functions.ts';
import { type Grant, type GrantName, grantsOn, invoked, mayInvoke } from './grants.ts';
import type { Kept } from './kept.ts';
import { ProductFunction } from './product-function.ts';
import { environmentOf, type SettingValues } from './settings.ts';

/** The functions of the stack, by their entries. */
export type Functions = Readonly<Record<RunningEntry, ProductFunction>>;

/** What the functions are made of. */
export interface FunctionSources {
  readonly installation: Installation;
  readonly kept: Kept;
  /** The route by its own ARN, and the alias that it is called by, where it has one. */
  readonly route: { readonly arn: string; readonly alias: string | undefined };
  /** The settings of all of them; told the names of functions that are made already. */
  readonly settings: (nameOf: (entry: RunningEntry) => string) => SettingValues<RunningEntry>;
}

/** Makes the functions of the table that can be thrown away and deployed anew, each with its settings and its grants. */
export function makeFunctions(stack: Stack, { installation, kept, route, settings }: FunctionSources): Functions {
  const made = new Map<RunningEntry, ProductFunction>();
  const madeAlready = (entry: RunningEntry): ProductFunction => {
    const found = made.get(entry);
    if (!found)
      throw new Error(`${entry} is told to another function: put it before that one in lib/runs/functions.ts`);
    return found;
  };
  const values = settings((entry) => madeAlready(entry).functionName);
  const own = ownGrants(stack, installation, kept, route);
  const statements = (name: GrantName): readonly Grant[] =>
    isInvocation(name) ? [mayInvoke(madeAlready(invoked[name]).functionArn)] : own[name];
  for (const entry of runningEntries) {
    const { may }: FunctionRow = functionTable[entry];
    made.set(
      entry,
      new ProductFunction(stack, {
        entry,
        environment: environmentOf(entry, values),
        may: may.flatMap(statements),
        logRetentionDays: installation.logRetentionDays,
      }),
    );
  }
  return Object.fromEntries(made) as unknown as Functions;
}

const isInvocation = (name: GrantName): name is keyof typeof invoked => Object.hasOwn(invoked, name);

function ownGrants(stack: Stack, installation: Installation, kept: Kept, route: FunctionSources['route']) {
  const { partition } = stack;
  const ses = (resource: string) => `arn:${partition}:ses:${stack.region}:${stack.account}:${resource}`;
  const bucket = filesBucketName(installation);
  return grantsOn({
    table: kept.table.tableArn,
    tableStream: kept.table.tableStreamArn ?? '',
    route: route.arn,
    executions: {
      arn: executionsOf(route.arn),
      writtenOut: executionsOf(route.arn.replace(partition, '<AWS::Partition>')),
    },
    routeAlias: route.alias,
    files: { arn: `arn:${partition}:s3:::${bucket}`, writtenOut: `arn:<AWS::Partition>:s3:::${bucket}` },
    linkKey: kept.linkKey.secretArn,
    mail: [
      kept.mailIdentity.emailIdentityArn,
      ses(`configuration-set/${kept.mailConfiguration.configurationSetName}`),
      // In the sandbox the recipient's identity is authorized too.
      ...(installation.mail.sandboxRecipients ?? []).map((recipient) => ses(`identity/${recipient}`)),
    ],
  });
}

/** All executions of a state machine, by its ARN. */
const executionsOf = (machine: string): string => `${machine.replace(':stateMachine:', ':execution:')}:*`;
