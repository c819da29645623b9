import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { type Fact, factKey } from '#domain/case/facts.ts';
import type { MailMark } from '#domain/ports/mail.ts';
import { caseOfExecution } from '#domain/ports/route.ts';
import { latestIn } from './dynamodb/latest-fact.ts';
import { caseOfPartition } from './dynamodb/partition.ts';
import { idInQuarantine } from './file-keys.ts';
import { decodeCause } from './mark.ts';

/** What AWS's events say, in the product's words: the names that things have with AWS go no further. */

/** The mails that what was stored makes due, and its case; undefined when the record is of something else. */
export function mailsDue({
  dynamodb,
}: DynamoDBRecord): { readonly caseId: string; readonly causes: readonly string[] } | undefined {
  const image = unmarshall((dynamodb?.NewImage ?? {}) as never) as Readonly<Record<string, unknown>>;
  const caseId = caseOfPartition(String(image.pk));
  const stored = latestIn(image) as Pick<Fact, 'mails'> | undefined;
  return caseId === undefined || stored === undefined ? undefined : { caseId, causes: stored.mails ?? [] };
}

/**
 * The case in which something was stored that may end a wait, with the token of whoever waited for just that; undefined when
 * the record is of something else. `isNew`: what was stored is the submission that made the case.
 */
export function waitEnded({
  dynamodb,
}: DynamoDBRecord): { readonly caseId: string; readonly token?: string; readonly isNew?: true } | undefined {
  const { pk, sk, token } = unmarshall((dynamodb?.NewImage ?? {}) as never) as Readonly<Record<string, unknown>>;
  const caseId = caseOfPartition(String(pk));
  return caseId === undefined
    ? undefined
    : {
        caseId,
        ...(typeof token === 'string' && { token }),
        ...(sk === `FACT#${factKey.submitted}` && { isNew: true }),
      };
}

/** What GuardDuty says when it has scanned a file (AWS: "Monitoring S3 object scans with Amazon EventBridge"). */
export interface ScanEvent {
  readonly detail: {
    readonly s3ObjectDetails: { readonly objectKey: string };
    readonly scanResultDetails: { readonly scanResultStatus: string };
  };
}

/** The file in quarantine that was scanned, and what was found; undefined when it was another. */
export function scanned({ detail }: ScanEvent): { readonly id: string; readonly result: string } | undefined {
  const id = idInQuarantine(detail.s3ObjectDetails.objectKey);
  return id === undefined ? undefined : { id, result: detail.scanResultDetails.scanResultStatus };
}

/** What SES puts on the event bus (AWS: "Examples of event data that Amazon SES publishes"). Foreign events lack parts of it. */
export interface MailEvent {
  readonly detail?: {
    readonly eventType?: string;
    readonly mail?: {
      readonly messageId?: string;
      readonly tags?: Readonly<Record<string, readonly string[] | undefined>>;
    };
  };
}

/** What became of a mail of ours; undefined when the event is not about one. */
export function mailHeard({ detail }: MailEvent): (MailMark & Heard) | undefined {
  const caseId = detail?.mail?.tags?.caseId?.[0];
  const tag = detail?.mail?.tags?.cause?.[0];
  if (caseId === undefined || tag === undefined) return undefined;
  const { eventType = '' } = detail ?? {};
  return {
    caseId,
    cause: decodeCause(tag),
    messageId: detail?.mail?.messageId ?? '',
    sent: eventType === 'Send' || eventType === 'Delivery',
    lost: undelivered.includes(eventType),
  };
}

interface Heard {
  readonly messageId: string;
  /** It is on its way, or has arrived. */
  readonly sent: boolean;
  /** It will not arrive. */
  readonly lost: boolean;
}

/** What SES calls a mail that will not arrive. A delay is not yet one of them. */
const undelivered: readonly string[] = ['Bounce', 'Complaint', 'Reject', 'Rendering Failure'];

/** What Step Functions puts on the event bus (AWS: "Automating Step Functions event delivery with EventBridge"). */
export interface RouteEvent {
  readonly detail?: { readonly name?: string; readonly status?: string };
}

/** The case whose execution ended otherwise than well, and how; undefined for what is not such an end. */
export function endedBadly({ detail }: RouteEvent): { readonly caseId: string; readonly status: string } | undefined {
  const { name = '', status = '' } = detail ?? {};
  return name !== '' && unfinished.includes(status) ? { caseId: caseOfExecution(name), status } : undefined;
}

/** What Step Functions calls an execution that has ended before its case. */
const unfinished: readonly string[] = ['FAILED', 'TIMED_OUT', 'ABORTED'];
