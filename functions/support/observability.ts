import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

/** Logs hold identifiers of cases and tasks, never what an applicant or officer wrote, nor who they are. */
export const logger = new Logger();
export const metrics = new Metrics({ namespace: 'Foretagslots' });
export const tracer = new Tracer();
