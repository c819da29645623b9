import type { FunctionEntry } from '#functions/settings.ts';
import type { GrantName } from './grants.ts';

/** What a function is, beside the settings it reads (`functions/settings.ts`). */
export interface FunctionRow {
  /** What it is called in its stack. Another name is another function: the one that was is deleted. */
  readonly construct: string;
  /** What it may do, by the names of `grants.ts`. Nothing else is granted but its own logs and traces. */
  readonly may: readonly GrantName[];
  /** How long a call may take; half a minute unless something else is said. */
  readonly minutes?: number;
  /** That it belongs to what is kept, because something there calls it. */
  readonly kept?: true;
}

/** For what goes through all cases or inboxes: as long as Lambda lets a function work. */
const through = 15;

/** Every Lambda function of the product. A function whose name or ARN another is told stands before it. */
export const functionTable = {
  'route/open-case': { construct: 'OpenCase', may: ['read table', 'write table'] },
  'route/keep-attachments': {
    construct: 'KeepAttachments',
    may: ['read table', 'put item', 'list files', 'get case file', 'get draft file', 'put case file'],
  },
  'route/await-gate': { construct: 'AwaitGate', may: ['read table', 'read item', 'write table', 'call back'] },
  'route/open-task': { construct: 'OpenTask', may: ['read table', 'read item', 'write table', 'call back'] },
  'route/remind': { construct: 'Remind', may: ['read table', 'write table'] },
  'route/release-dependants': {
    construct: 'ReleaseDependants',
    may: ['read table', 'read item', 'write table', 'call back', 'start route'],
  },
  'route/close-case': { construct: 'CloseCase', may: ['read table', 'put item', 'update item'] },
  'route/ask-coordinator': {
    construct: 'AskCoordinator',
    may: ['read table', 'read item', 'write table', 'call back'],
  },
  'mail/send-mail': {
    construct: 'SendMail',
    may: ['read table', 'put item', 'update item', 'send mail', 'read link key', 'follow stream'],
  },
  'mail/send-digests': {
    construct: 'SendDigests',
    may: ['read table', 'write table', 'delete item', 'send mail'],
    minutes: through,
  },
  'mail/renew-access': { construct: 'RenewAccess', may: ['read table', 'write table', 'ask cases index'] },
  'events/record-mail-event': { construct: 'RecordMailEvent', may: ['read table', 'write table'] },
  'events/record-route-end': { construct: 'RecordRouteEnd', may: ['read table', 'update item'] },
  'events/what-follows': {
    construct: 'WhatFollows',
    may: ['read table', 'read item', 'write table', 'call back', 'start route', 'follow stream'],
    minutes: 2,
  },
  'route/reconcile': {
    construct: 'Reconcile',
    may: [
      ...[
        'read table',
        'read item',
        'write table',
        'ask inbox index',
        'call back',
        'wake',
        'start route',
        'ask route',
        'list routes',
      ],
      'invoke send-mail',
    ],
    minutes: through,
  },
  'api/guide': { construct: 'GuideApi', may: [] },
  'api/pages': { construct: 'Pages', may: [] },
  'api/files': {
    construct: 'DocumentsApi',
    may: [
      ...['read table', 'read link key', 'read item', 'write table'],
      ...['put quarantined file', 'get case file', 'list files'],
    ],
  },
  'api/receipt': { construct: 'ReceiptApi', may: ['read table', 'put item', 'read link key'] },
  'events/record-scan': {
    construct: 'RecordScan',
    may: ['read item', 'update item', 'get quarantined file', 'put draft file'],
  },
  'api/applicant': {
    construct: 'CasesApi',
    may: [
      ...['read table', 'write table', 'read item', 'start route', 'call back', 'wake', 'read link key'],
      ...['get draft file', 'put draft file', 'get case file', 'put case file', 'list files', 'invoke renew-access'],
    ],
  },
  'api/workbench': {
    construct: 'WorkbenchApi',
    may: [
      ...(['read table', 'read item', 'write table', 'start route'] as const),
      ...(['ask inbox index', 'ask desk index', 'ask cases index', 'call back', 'wake'] as const),
      ...(['get draft file', 'get case file', 'put case file', 'list files'] as const),
    ],
  },
  'staff/name-token': { construct: 'NameToken', may: [], kept: true },
} as const satisfies Readonly<Record<FunctionEntry, FunctionRow>>;

type Table = typeof functionTable;
/** A function that the stack of what is kept makes. */
type KeptEntry = { [E in FunctionEntry]: Table[E] extends { readonly kept: true } ? E : never }[FunctionEntry];
/** A function that can be thrown away and deployed anew. */
export type RunningEntry = Exclude<FunctionEntry, KeptEntry>;

/** The entries, in the table's order. */
export const functionEntries = Object.keys(functionTable) as readonly FunctionEntry[];
export const runningEntries = functionEntries.filter(
  (entry): entry is RunningEntry => !('kept' in functionTable[entry]),
);

/** How long a call of a function may take, in seconds. */
export function limitSeconds(entry: FunctionEntry): number {
  const { minutes }: FunctionRow = functionTable[entry];
  return minutes === undefined ? 30 : minutes * 60;
}
