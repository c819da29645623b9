import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

/** Logs hold identifiers of cases and tasks, never what an applicant or officer wrote, nor who they are. */
export const logger = new Logger();
const metrics = new Metrics({ namespace: 'Foretagslots' });
export const tracer = new Tracer();

/** What the operator watches: how much comes in, is decided, is mailed, and how much a machine could not settle. */
export type Counted = 'CasesSubmitted' | 'DecisionsMade' | 'MailsSent' | 'FollowUpsOpened';

/** Counts one of something, at once. */
export function count(what: Counted): void {
  metrics.singleMetric().addMetric(what, MetricUnit.Count, 1);
}
