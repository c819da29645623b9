import { caseView } from '#domain/acts/case-view.ts';
import type { AnyAct, Recorded, Situation, TaskSituation } from '#domain/acts/define.ts';
import { bodiesToAsk } from '#domain/case/case-catalogue.ts';
import type { Actor, Colleague, Fact } from '#domain/case/facts.ts';
import { joinsCase } from '#domain/case/joins.ts';
import { ownFilings } from '#domain/case/own-filings.ts';
import type { CaseView, TaskView } from '#domain/case/view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { pathPart, type Request } from '../http/request.ts';
import { now } from '../now.ts';

/** What somebody is about to do something to, who may. */
export interface Found {
  readonly stored: StoredCase;
  readonly at: Situation | TaskSituation;
  /** @throws Problem when the task is done, of another kind, or not as it was read */
  readonly requireChangeable: () => void;
  /** Counts the act, where it may not be done as often as one likes, when it is about to be done. @throws Problem `too-many` */
  readonly count: (input: unknown) => Promise<void> | void;
  /** What was sent with it as it is to be stored, where that is more than its own schema says. @throws Problem `invalid-input` */
  readonly check?: (input: unknown) => Promise<unknown>;
}

/**
 * The case, and the task, that a call names, for whoever may do the act. Owners and staff are found by different ways, and a
 * function has the one of its callers.
 *
 * @throws Problem `not-signed-in`, `not-found` or `forbidden`
 */
export type Find = (act: AnyAct, event: Request) => Promise<Found>;

/** The task of the situation, where it is about one. */
export const taskIn = (at: Situation | TaskSituation): TaskView | undefined => ('task' in at ? at.task : undefined);

export const always = () => {};

/** @param colleagues who is known to belong to the task's department, where the act asks */
export function situation(
  stored: StoredCase,
  view: CaseView,
  by: Actor,
  event: Request,
  colleagues: readonly Colleague[] = [],
): Situation {
  const at = now();
  const ref = event.pathParameters?.id === undefined ? undefined : pathPart(event, 'id');
  return {
    caseId: stored.id,
    view,
    by,
    now: at,
    ownFilings: () => ownFilings(catalogueFor(view), view),
    colleagues,
    joins: (permit) => joinsCase(catalogue, view, permit),
    bodies: () => bodiesToAsk(catalogueFor(view), view),
    ...(ref !== undefined && { ref }),
    after: (more) => caseView([...stored.facts, ...more.map((fact) => asFact(fact, at, by))], at),
  };
}

/** A fact as it would be stored; one without a key has the first number, which is enough to look at. */
const asFact = (bare: Recorded, at: string, by: Actor): Fact =>
  ({ ...bare, key: bare.key ?? `task/${'task' in bare ? bare.task : ''}/9999`, at, by }) as Fact;
