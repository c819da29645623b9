import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';

/** What SES tells of a mail, and what it is called on the event bus (AWS: "Amazon Simple Email Service events"). */
const told: readonly [EmailSendingEvent, string][] = [
  [EmailSendingEvent.SEND, 'Email Sent'],
  [EmailSendingEvent.DELIVERY, 'Email Delivered'],
  [EmailSendingEvent.DELIVERY_DELAY, 'Email Delivery Delayed'],
  [EmailSendingEvent.BOUNCE, 'Email Bounced'],
  [EmailSendingEvent.COMPLAINT, 'Email Complaint Received'],
  [EmailSendingEvent.REJECT, 'Email Rejected'],
  [EmailSendingEvent.RENDERING_FAILURE, 'Email Rendering Failed'],
];

/**
 * Lets SES tell what became of each mail, by the account's event bus. Everything that happens to mail in the account is told
 * there, also of another stage's and of other products' mails, so only this configuration set's mails reach the function.
 */
export function addMailEvents(scope: Construct, configuration: ConfigurationSet, record: IFunction): void {
  configuration.addEventDestination('Events', {
    destination: EventDestination.eventBus(EventBus.fromEventBusName(scope, 'DefaultBus', 'default')),
    events: told.map(([event]) => event),
  });
  new Rule(scope, 'MailEvents', {
    eventPattern: {
      source: ['aws.ses'],
      detailType: told.map(([, name]) => name),
      detail: { mail: { tags: { 'ses:configuration-set': [configuration.configurationSetName] } } },
    },
    targets: [new LambdaFunction(record)],
  });
}
