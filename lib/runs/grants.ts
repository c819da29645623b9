/** What a role may do: actions on resources. */
export interface Grant {
  readonly actions: readonly string[];
  readonly on: readonly string[];
  /** When it may: the condition block of the statement, such as `{ StringEquals: { … } }`. */
  readonly when?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** When `on` ends with a star: how cdk-nag writes it, and why it cannot be narrower. */
  readonly wildcard?: { readonly id: string; readonly reason: string };
}

/** Where the resources are that functions are granted something on, as ARNs. */
export interface GrantedOn {
  readonly table: string;
  readonly tableStream: string;
  readonly route: string;
  /** Its executions, as an ARN that ends with a star: here, and how cdk-nag writes it. */
  readonly executions: { readonly arn: string; readonly writtenOut: string };
  /** The alias that the route is called by, where it has one. */
  readonly routeAlias: string | undefined;
  /** The bucket of files: its ARN here, and how cdk-nag writes it. */
  readonly files: { readonly arn: string; readonly writtenOut: string };
  readonly linkKey: string;
  /** All that SES asks of who sends: the sender's identity, the configuration set, and in the sandbox the recipients'. */
  readonly mail: readonly string[];
}

/**
 * Everything that a function of the table can be granted on what is there before any function is.
 *
 * @returns the statements of each grant, by its name
 */
export function grantsOn(on: GrantedOn) {
  const { table, route, files } = on;
  const inTable = (...actions: readonly string[]) => [
    { actions: actions.map((action) => `dynamodb:${action}`), on: [table] },
  ];
  const index = (which: string) => [{ actions: ['dynamodb:Query'], on: [`${table}/index/${which}`] }];
  // A call by alias is authorized on the state machine itself; which alias is a condition (AWS: "Authorization for versions
  // and aliases in Step Functions workflows").
  const byAlias = (action: string) => [
    {
      actions: [action],
      on: [route],
      ...(on.routeAlias !== undefined && {
        when: { StringEquals: { 'states:StateMachineQualifier': on.routeAlias } },
      }),
    },
  ];
  const filesIn = (action: 'Get' | 'Put', prefix: 'quarantine' | 'draft' | 'case') => [
    {
      actions: [`s3:${action}Object`],
      on: [`${files.arn}/${prefix}/*`],
      wildcard: {
        id: `${files.writtenOut}/${prefix}/*`,
        reason: `A file’s key is not known beforehand; this function may only ${action.toLowerCase()} what lies below ${prefix}/.`,
      },
    },
  ];
  return {
    'read table': inTable('Query'),
    'read item': inTable('GetItem'),
    'put item': inTable('PutItem'),
    'update item': inTable('UpdateItem'),
    'write table': inTable('PutItem', 'UpdateItem'),
    'delete item': inTable('DeleteItem'),
    'ask inbox index': index('inbox'),
    'ask desk index': index('desk'),
    'ask cases index': index('cases'),
    /** What Lambda needs to hand over a table's stream (AWS: "Process DynamoDB records with Lambda", execution role permissions). */
    'follow stream': [
      {
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        on: [on.tableStream],
      },
      { actions: ['dynamodb:ListStreams'], on: ['*'] },
    ],
    'start route': byAlias('states:StartExecution'),
    'ask route': [
      {
        actions: ['states:DescribeExecution'],
        on: [on.executions.arn],
        wildcard: {
          id: on.executions.writtenOut,
          reason: 'An execution is named after its case, which is not known beforehand; these are the route’s alone.',
        },
      },
    ],
    'list routes': byAlias('states:ListExecutions'),
    'call back': [{ actions: ['states:SendTaskSuccess'], on: [route] }],
    wake: [{ actions: ['states:SendTaskFailure'], on: [route] }],
    'get quarantined file': filesIn('Get', 'quarantine'),
    'put quarantined file': filesIn('Put', 'quarantine'),
    'get draft file': filesIn('Get', 'draft'),
    'put draft file': filesIn('Put', 'draft'),
    'get case file': filesIn('Get', 'case'),
    'put case file': filesIn('Put', 'case'),
    /** Without it a file that is not there is said to be forbidden (AWS: "HeadObject", Permissions). */
    'list files': [{ actions: ['s3:ListBucket'], on: [files.arn] }],
    'read link key': [{ actions: ['secretsmanager:GetSecretValue'], on: [on.linkKey] }],
    'send mail': [{ actions: ['ses:SendEmail'], on: on.mail }],
  } as const satisfies Readonly<Record<string, readonly Grant[]>>;
}

/** What lets a function call another. */
export const mayInvoke = (functionArn: string): Grant => ({ actions: ['lambda:InvokeFunction'], on: [functionArn] });

/** The functions that others may call, by the name of that grant. */
export const invoked = {
  'invoke send-mail': 'mail/send-mail',
  'invoke renew-access': 'mail/renew-access',
} as const;

/** What a function of the table can be granted, by name. */
export type GrantName = keyof ReturnType<typeof grantsOn> | keyof typeof invoked;
