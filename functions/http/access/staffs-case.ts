import { mayRead, partOf, type Rights, together } from '#domain/case/rights.ts';
import type { CaseView } from '#domain/case/view.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import { everyIdOf, idToday } from '#domain/definitions/retired.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import type { ReadingOf } from '#domain/ports/store/readings.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { catalogueFor } from '../../catalogue-for.ts';
import { now } from '../../now.ts';
import { viewOf } from '../../view-of.ts';
import { Problem } from '../problem.ts';
import { pathPart, type Request } from '../request.ts';
import { requireAllowed } from './allowed.ts';
import { requireImpartial } from './impartial.ts';
import type { Staff } from './staff.ts';

/** A case, what somebody of the staff may read of it, and the inboxes that give them the right to. */
export interface StaffsCase {
  readonly stored: StoredCase;
  readonly view: CaseView;
  readonly rights: Rights;
  readonly as: readonly string[];
}

/**
 * The case of the address, for staff whose part in it allows this call.
 *
 * @throws Problem `not-found`, `forbidden` or `disqualified`
 */
export async function staffsCase(event: Request, staff: Staff): Promise<StaffsCase> {
  const stored = await store.loadCase(pathPart(event, 'caseId'));
  if (!stored) throw new Problem('not-found');
  const view = viewOf(stored);
  const { municipality: made } = view.submitted;
  const municipality = idToday(catalogue, 'municipalities', made) ?? made;
  const inbox = coordinatorInbox(made);
  const readers = [
    // What it took the place of has tasks in old cases.
    ...staff.departments
      .flatMap((id) => everyIdOf(catalogue, 'departments', id))
      .map((department) => {
        const reader = { as: 'department', department } as const;
        return { reader, inbox: department, part: partOf(view, reader) };
      }),
    ...(staff.coordinates.includes(municipality)
      ? [{ reader: { as: 'coordinator' } as const, inbox, part: 'coordinates' as const }]
      : []),
  ].filter(({ part }) => part !== 'outside');
  requireAllowed(
    event,
    readers.map(({ part }) => part),
  );
  requireImpartial(view, staff);
  return {
    stored,
    view,
    rights: together(readers.flatMap(({ reader }) => mayRead(catalogueFor(view), view, reader) ?? [])),
    as: readers.map((r) => r.inbox),
  };
}

/** Stores that somebody has read something of a case, and by which inboxes they had the right to. */
export async function recordReading(
  caseId: string,
  { id, name, machine }: Staff,
  as: readonly string[],
  of: ReadingOf,
): Promise<void> {
  await store.putReading(caseId, { at: now(), by: { id, name, ...(machine && { machine }) }, as, ...of });
}
