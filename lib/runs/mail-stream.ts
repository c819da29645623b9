import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ProductFunction } from './product-function.ts';

const storedWith = (eventName: 'INSERT' | 'MODIFY', mailDue: 'yes' | 'later') =>
  FilterCriteria.filter({
    eventName: FilterRule.isEqual(eventName),
    dynamodb: { NewImage: { mailDue: { S: FilterRule.isEqual(mailDue) } } },
  });

/**
 * Brings the facts that make mails due to the mail function. A batch in which a mail cannot go comes again a few times; then
 * where it stood in the stream is put aside in a queue, and the reconciler finds the mail by its fact.
 */
export function followStream(scope: Construct, mail: ProductFunction, stream: string): Queue {
  const parts = new Construct(scope, 'MailStream');
  const aside = new Queue(parts, 'PutAside', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  Validations.of(aside).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'It is the dead-letter queue.' });
  mail.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [aside.queueArn] }));
  new EventSourceMapping(parts, 'Facts', {
    target: mail,
    eventSourceArn: stream,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      storedWith('INSERT', 'yes'),
      // A later fact of a task, or the one that closes a case, in an item that is there already.
      storedWith('MODIFY', 'later'),
    ],
    batchSize: 10,
    // Mails of different cases do not wait for each other; those of one case keep their order.
    parallelizationFactor: 4,
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 8,
    // `SqsDlq` would grant more than sending.
    onFailure: { bind: () => ({ destination: aside.queueArn }) },
  });
  return aside;
}
