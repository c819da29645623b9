import { mayRead, type Rights } from '#domain/case/rights.ts';
import type { CaseView } from '#domain/case/view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import type { ReadingOf } from '#domain/ports/store/readings.ts';
import { catalogueFor } from '../../catalogue-for.ts';
import { viewOf } from '../../view-of.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import { applicantsCase } from './applicant.ts';
import { requirePerson } from './staff.ts';
import { staffIfAny } from './staff-if-any.ts';
import { recordReading, staffsCase } from './staffs-case.ts';

/** A case and what its reader may read of it. */
export interface ReadableCase {
  readonly stored: StoredCase;
  readonly view: CaseView;
  readonly rights: Rights;
  /** The inboxes by which staff reads it; undefined for the applicant. */
  readonly as?: readonly string[];
}

/**
 * Answers a call that reads a case, for its applicant's session or for staff who take part in it. What staff reads is
 * stored before it is answered: there is no reading without a record.
 *
 * @param of what is read
 * @param answer makes the answer from what the rights hold; when it throws, nothing was read
 * @throws Problem for everybody else
 */
export async function answerReader(
  event: Request,
  of: ReadingOf,
  answer: (found: ReadableCase) => Promise<Reply>,
): Promise<Reply> {
  const staff = await staffIfAny(event);
  if (!staff) {
    const stored = await applicantsCase(event);
    const view = viewOf(stored);
    return answer({ stored, view, rights: mayRead(catalogueFor(view), view, { as: 'applicant' }) });
  }
  const found = await staffsCase(event, requirePerson(event, staff));
  const reply = await answer(found);
  await recordReading(found.stored.id, staff, found.as, of);
  return reply;
}
