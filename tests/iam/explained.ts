import type { Granted } from './judge.ts';

/** Why something is granted that the recording does not see. */
interface Explanation {
  /** The function, or every function. */
  readonly entry: string | 'every function';
  readonly actions: readonly string[];
  readonly why: string;
  /** It is seen at times, when it happens to be needed. */
  readonly atTimes?: true;
}

export const explained: readonly Explanation[] = [
  {
    entry: 'every function',
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents', 'xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
    why: 'Lambda itself writes logs and traces under the role; on one machine there is neither.',
  },
  {
    entry: 'route/remind',
    actions: ['dynamodb:UpdateItem'],
    why: 'A row of an inbox that a kill left behind is mended when its time is looked at; tests/handlers/any-death.test.ts sees it.',
    atTimes: true,
  },
  {
    entry: 'route/remind',
    actions: ['dynamodb:PutItem'],
    why: 'A reminder is stored when a department’s time is out; the test with a day each second sees and judges it.',
  },
  {
    entry: 'events/record-route-end',
    actions: ['dynamodb:Query'],
    why: 'The look of a case is read only where one is there that comes earlier, or may be under way.',
  },
  {
    entry: 'route/ask-coordinator',
    actions: ['states:SendTaskSuccess'],
    why: 'Only when the coordinator is faster than the function: the task is resolved before it waits.',
  },
  {
    entry: 'route/await-gate',
    actions: ['dynamodb:PutItem'],
    why: 'A gate that opens by time tells the department whose decision it held back; the test with a day each second sees and judges it.',
    atTimes: true,
  },
  {
    entry: 'mail/renew-access',
    actions: ['dynamodb:UpdateItem'],
    why: 'A closed case comes back into the list of those that owe a mail; the test of the mail service that is not well sees and judges it.',
    atTimes: true,
  },
  {
    entry: 'route/keep-attachments',
    actions: ['dynamodb:PutItem', 's3:ListBucket'],
    why: 'A file that is not there is stored as lost, and S3 says so only to who may list; the test of lost files sees and judges it.',
  },
  {
    entry: 'api/files',
    actions: ['s3:ListBucket'],
    why: 'A file that is not there: S3 says so only to who may list (AWS: "HeadObject", Permissions).',
  },
  {
    entry: 'api/applicant',
    actions: ['s3:PutObject'],
    why: 'A draft that is saved over weeks gives its files another term; the test of drafts sees and judges it.',
  },
  {
    entry: 'api/applicant',
    actions: ['s3:ListBucket'],
    why: 'A file of an answer that is not there: S3 says so only to who may list (AWS: "HeadObject", Permissions).',
  },
  {
    entry: 'api/workbench',
    actions: ['s3:ListBucket', 's3:GetObject'],
    why: 'A file that is sent may be gone, or lie in the case already: S3 says so only to who may list and read (AWS: "HeadObject", Permissions).',
    atTimes: true,
  },
  {
    entry: 'api/workbench',
    actions: ['states:StartExecution'],
    atTimes: true,
    why: 'What joined a case has its route started by whoever acts next in it, when the yes did not live to; tests/handlers/any-death.test.ts sees it.',
  },
  ...['route/await-gate', 'route/open-task', 'route/release-dependants', 'route/ask-coordinator', 'route/reconcile']
    .concat('events/what-follows')
    .map((entry) => ({
      entry,
      actions: ['dynamodb:GetItem'],
      atTimes: true as const,
      why: 'Whoever lets go of a task throws away what was written in it and not sent; mostly whoever acted has done so. tests/handlers/draft-ends.test.ts sees it.',
    })),
  {
    entry: 'route/close-case',
    actions: ['dynamodb:PutItem'],
    why: 'A suggestion that nobody has answered lapses with its case; the test of suggestions sees and judges it.',
  },
  {
    entry: 'mail/send-mail',
    actions: [
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
      'sqs:SendMessage',
    ],
    why: 'Lambda itself follows the stream and puts aside what fails under the role; on one machine the table hands its items over.',
  },
  {
    entry: 'mail/send-digests',
    actions: ['dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'ses:SendEmail'],
    why: 'It sends on the mornings of working days, whenever the tests run; the test of digests sees and judges it.',
  },
  {
    entry: 'events/record-mail-event',
    actions: ['dynamodb:UpdateItem'],
    why: 'The service’s word on a digest is kept where the digest is; the test of digests sees and judges it.',
  },
  {
    entry: 'route/reconcile',
    actions: [
      ...['dynamodb:UpdateItem', 'states:SendTaskSuccess', 'states:SendTaskFailure', 'lambda:InvokeFunction'],
      ...['states:DescribeExecution', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    ],
    atTimes: true,
    why: 'It makes good what a function that died half-way left, and Lambda brings it what was put aside; a machine that is well leaves nothing.',
  },
  {
    entry: 'route/release-dependants',
    actions: [
      ...['dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      ...['states:SendTaskSuccess', 'states:StartExecution'],
    ],
    why: 'Only cases on an earlier version of the route call it.',
  },
  {
    entry: 'events/what-follows',
    actions: [
      ...[
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'states:SendTaskSuccess',
        'states:StartExecution',
      ],
      ...['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      'sqs:SendMessage',
    ],
    atTimes: true,
    why: 'It finishes what a command that died left; Lambda itself follows the stream. tests/handlers/lost.test.ts sees what it does.',
  },
  {
    entry: 'mail/send-mail',
    actions: ['dynamodb:UpdateItem'],
    atTimes: true,
    why: 'A mail that cannot go has its case looked at later; the test of the mail service that is not well sees and judges it.',
  },
];

/** What is granted without need and without a reason, and reasons that are given without need. */
export function withoutReason(unused: readonly Granted[], reasons: readonly Explanation[]) {
  const fits = ({ entry, actions }: Explanation, granted: Granted) =>
    (entry === 'every function' || entry === granted.entry) && actions.includes(granted.action);
  return {
    unexplained: unused
      .filter((granted) => !reasons.some((reason) => fits(reason, granted)))
      .map(({ entry, action, on }) => `${entry}: ${action} on ${on}`),
    needless: reasons.flatMap((reason) =>
      (reason.atTimes ? [] : reason.actions)
        .filter((action) => !unused.some((granted) => granted.action === action && fits(reason, granted)))
        .map((action) => `${reason.entry}: ${action}`),
    ),
  };
}
