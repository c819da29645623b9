import { Duration, type Stack, TimeZone } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke as ScheduledLambda } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Kept } from './kept.ts';
import { addMailEvents } from './mail-events.ts';
import type { Functions } from './make-functions.ts';
import { mayInvokeVersions } from './may-invoke-versions.ts';
import { schedules } from './schedules.ts';
import { addAside, followStream } from './table-stream.ts';

/**
 * Everything that wakes a function without anybody calling it: the table's stream, the clock, the mail service, the scan, the
 * end of an execution. What cannot be handed over by any of them is put aside.
 *
 * @param route the route's own ARN
 */
export function addEvents(stack: Stack, functions: Functions, kept: Kept, route: string): void {
  const stream = kept.table.tableStreamArn ?? '';
  const aside = addAside(stack, functions['route/reconcile']);
  followStream(stack, 'MailStream', functions['mail/send-mail'], stream, aside, { marked: 'mailDue', batchSize: 10 });
  followStream(stack, 'EndingStream', functions['events/what-follows'], stream, aside, {
    marked: 'endsWait',
    batchSize: 100,
    // Commands do what follows themselves, in far less.
    gathered: Duration.minutes(1),
  });
  addSchedules(stack, functions);
  addMailEvents(stack, kept.mailConfiguration, functions['events/record-mail-event']);
  new Rule(stack, 'RouteEnds', {
    eventPattern: {
      source: ['aws.states'],
      detailType: ['Step Functions Execution Status Change'],
      detail: { status: ['FAILED', 'TIMED_OUT', 'ABORTED'], stateMachineArn: [route] },
    },
    targets: [new LambdaTarget(functions['events/record-route-end'], { deadLetterQueue: aside })],
  });
  new Rule(stack, 'ScanEvents', {
    eventPattern: {
      source: ['aws.guardduty'],
      detailType: ['GuardDuty Malware Protection Object Scan Result'],
      detail: { s3ObjectDetails: { bucketName: [kept.files.bucket.bucketName] } },
    },
    targets: [new LambdaTarget(functions['events/record-scan'])],
  });
}

function addSchedules(stack: Stack, functions: Functions): void {
  const scheduler = new Role(stack, 'Scheduler', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  for (const { entry } of schedules) mayInvokeVersions(scheduler, functions[entry], 'The schedule');
  for (const { construct, entry, description, when } of schedules) {
    new Schedule(stack, construct, {
      schedule:
        'everyMinutes' in when
          ? ScheduleExpression.rate(Duration.minutes(when.everyMinutes))
          : ScheduleExpression.cron({
              minute: String(when.weekdaysAt.minute),
              hour: String(when.weekdaysAt.hour),
              weekDay: 'MON-FRI',
              timeZone: TimeZone.of(when.timeZone),
            }),
      target: new ScheduledLambda(functions[entry], {
        role: scheduler,
      }),
      description,
    });
  }
}
