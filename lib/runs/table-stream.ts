import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type IFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** What of the table's stream a function is brought. A stream bears two who read it, and no third (AWS: "Reading and processing a stream"). */
export interface Followed {
  /** The attribute that marks an item, by the home of the facts (`functions/aws/dynamodb/latest-fact.ts`). */
  readonly marked: 'mailDue' | 'endsWait';
  /** How long records are gathered before the function is called; not at all, unless something else is said. */
  readonly gathered?: Duration;
  readonly batchSize: number;
}

/**
 * Brings the facts with a mark to a function. A batch that fails comes again a few times, in halves; then where it stood in
 * the stream is put aside in a queue, of which the reconciler hears.
 */
export function followStream(
  scope: Construct,
  id: string,
  reader: IFunction,
  stream: string,
  aside: Queue,
  { marked, gathered, batchSize }: Followed,
): void {
  const parts = new Construct(scope, id);
  reader.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [aside.queueArn] }));
  new EventSourceMapping(parts, 'Facts', {
    target: reader,
    eventSourceArn: stream,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      storedWith('INSERT', marked, 'yes'),
      // A later fact of a task, or the one that closes a case, in an item that is there already.
      storedWith('MODIFY', marked, 'later'),
    ],
    batchSize,
    ...(gathered && { maxBatchingWindow: gathered }),
    // Different cases do not wait for each other; the facts of one keep their order.
    parallelizationFactor: 4,
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 8,
    // `SqsDlq` would grant more than sending.
    onFailure: { bind: () => ({ destination: aside.queueArn }) },
  });
}

const storedWith = (eventName: 'INSERT' | 'MODIFY', marked: Followed['marked'], as: 'yes' | 'later') =>
  FilterCriteria.filter({
    eventName: FilterRule.isEqual(eventName),
    dynamodb: { NewImage: { [marked]: { S: FilterRule.isEqual(as) } } },
  });

/**
 * Where what could not be handed over is put aside. What comes says where something stood and not whose it was, so the
 * reconciler looks through all cases: once for all that is put aside within some minutes.
 */
export function addAside(scope: Construct, reconcile: IFunction): Queue {
  const parts = new Construct(scope, 'Aside');
  const aside = new Queue(parts, 'PutAside', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    // Six times as long as the function may work (AWS: "Using Lambda with Amazon SQS").
    visibilityTimeout: Duration.minutes(90),
  });
  Validations.of(aside).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It is the dead-letter queue; what is in it comes again until all cases have been looked through.',
  });
  reconcile.addToRolePolicy(
    new PolicyStatement({
      actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
      resources: [aside.queueArn],
    }),
  );
  new EventSourceMapping(parts, 'Sweep', {
    target: reconcile,
    eventSourceArn: aside.queueArn,
    batchSize: 1000,
    maxBatchingWindow: Duration.minutes(5),
  });
  return aside;
}
