import { mayCall } from '#domain/api/rights-table.ts';
import type { CasePart } from '#domain/case/rights.ts';
import { Problem } from '../problem.ts';
import type { Request } from '../request.ts';

/** Whether the table lets somebody with a part in the case make the call of this event. */
export const isAllowed = (event: Request, part: CasePart): boolean => mayCall(event.routeKey, part);

/** @throws Problem `forbidden` unless one of somebody's parts lets them make the call of this event */
export function requireAllowed(event: Request, parts: readonly CasePart[]): void {
  if (!parts.some((part) => isAllowed(event, part))) throw new Problem('forbidden');
}
