import { mayCall } from '#domain/api/rights-table.ts';
import type { CasePart } from '#domain/case/rights.ts';
import { Problem } from '../problem.ts';
import type { Request } from '../request.ts';

/** @throws Problem `forbidden` unless one of somebody's parts lets them make the call of this event */
export function requireAllowed(event: Request, parts: readonly CasePart[]): void {
  if (!parts.some((part) => mayCall(event.routeKey, part))) throw new Problem('forbidden');
}
