import { Logger } from '@aws-lambda-powertools/logger';

/** Logs hold identifiers of cases and tasks, never what an applicant or officer wrote, nor who they are. */
export const logger = new Logger();

/** Where an error was thrown, a place a line, without what it says: that may be what somebody wrote. */
export function placesOf(error: Error): readonly string[] {
  const { message, stack = '' } = error;
  const places = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return places.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}

/** What the operator watches: how much comes in, is decided, is mailed, and how much a machine could not settle. */
export type Counted = 'CasesSubmitted' | 'DecisionsMade' | 'MailsSent' | 'FollowUpsOpened';

const service = process.env.POWERTOOLS_SERVICE_NAME ?? 'foretagslots';
const isCounting = process.env.POWERTOOLS_METRICS_DISABLED !== 'true';

/** Counts one of something, at once: a line that CloudWatch reads as a metric (AWS: "embedded metric format"). */
export function count(what: Counted): void {
  if (isCounting) process.stdout.write(`${metricLine(what, service, Date.now())}\n`);
}

/** @param at milliseconds since 1970 */
export const metricLine = (what: Counted, of: string, at: number): string =>
  JSON.stringify({
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        { Namespace: 'Foretagslots', Dimensions: [['service']], Metrics: [{ Name: what, Unit: 'Count' }] },
      ],
    },
    service: of,
    [what]: 1,
  });
