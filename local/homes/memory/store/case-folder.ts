import type { Instant } from '#domain/calendar/day.ts';
import { type Fact, type FactOf, factKey } from '#domain/case/facts.ts';
import type { Findable } from '#domain/case/findable.ts';
import type { InboxRow } from '#domain/case/inbox.ts';
import type { Wait } from '#domain/case/waits.ts';
import type { Look } from '#domain/ports/store/looks.ts';

/** A row of an inbox, and how often it has been written. */
export interface Row {
  readonly task: string;
  readonly department: string;
  readonly row: InboxRow;
  readonly written: number;
  readonly news?: { readonly since: Instant; readonly latest: Instant };
}

/** What is waited for in a case, by whom. */
interface Awaited {
  readonly wait: Wait;
  readonly token?: string;
  readonly row?: Row;
}

/** Everything in a case. */
export interface CaseFolder {
  readonly facts: Map<string, Fact>;
  readonly waiting: Map<string, Awaited>;
  /** The rows of tasks that are done, by task. */
  readonly done: Map<string, Row>;
  bodyHash: string;
  /** What it is found by. */
  found?: Findable;
  /** What the business is called in the lists of cases, when that is no longer as it applied. */
  listedAs?: string;
}

/** The cases, each with what is in it. */
export class CaseFolders {
  readonly #folders = new Map<string, CaseFolder>();
  /** Which cases are to be looked at, and when: also of those that are not there yet. */
  readonly looks = new Map<string, Look>();

  /** The folder of a case, made when there is none. */
  of(caseId: string): CaseFolder {
    const folder = this.#folders.get(caseId) ?? {
      facts: new Map(),
      waiting: new Map(),
      done: new Map(),
      bodyHash: '',
    };
    this.#folders.set(caseId, folder);
    return folder;
  }

  find(caseId: string): CaseFolder | undefined {
    return this.#folders.get(caseId);
  }

  all(): readonly (readonly [string, CaseFolder])[] {
    return [...this.#folders];
  }
}

export const submissionIn = (folder: CaseFolder | undefined): FactOf<'case-submitted'> | undefined =>
  folder?.facts.get(factKey.submitted) as FactOf<'case-submitted'> | undefined;

/** The name of a wait within its case. */
export const nameOf = (wait: Wait): string =>
  wait.kind === 'task' ? `task ${wait.task}` : `gate ${wait.gate} ${wait.permit}`;
