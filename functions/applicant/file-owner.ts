import { fieldText } from '#domain/api/field-problems.ts';
import { parseTaskId, taskName } from '#domain/case/facts.ts';
import { type CaseView, openRequests, type RequestView, taskOf } from '#domain/case/view.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { Attachment } from '#domain/ports/store/attachments.ts';
import { store } from '#homes';
import { partIn, taskOfStaff } from '../acts/officers-task.ts';
import { requireAllowed } from '../http/access/allowed.ts';
import { bearer } from '../http/access/applicant.ts';
import { requirePerson, type Staff } from '../http/access/staff.ts';
import { staffIfAny } from '../http/access/staff-if-any.ts';
import { Problem } from '../http/problem.ts';
import { languageOfRequest, type Request } from '../http/request.ts';
import { openWithSession } from '../keys.ts';
import { epochSeconds } from '../now.ts';
import { viewOf } from '../view-of.ts';

/** What a file says that it belongs to: a draft, a case, or a task of one. */
interface Said {
  readonly draft?: string | undefined;
  readonly caseId?: string | undefined;
  readonly task?: string | undefined;
  readonly request?: string | undefined;
}

/** What a file belongs to, as it is stored. */
type Belonging = Pick<Attachment, 'draft' | 'caseId' | 'request'>;

/**
 * What a file that is announced belongs to, for whoever may add to it.
 *
 * @throws Problem `not-found` for a stranger, who never learns whether there is such a draft or case; `not-signed-in`,
 *   `forbidden`, `disqualified` or `wrong-kind` for staff; `draft-sent`; `nothing-asked` when the case waits for no answer
 */
export async function ownerOf(event: Request, said: Said): Promise<Belonging> {
  const staff = await staffIfAny(event);
  if (staff) return tasksOwn(event, staff, said.task);
  const { draft, caseId, request } = said;
  if (caseId === undefined) {
    const own = await store.readDraft(draft ?? '', bearer(event) ?? '', epochSeconds());
    if (!own) throw new Problem('not-found');
    if (own.sent) throw new Problem('draft-sent');
    return { draft };
  }
  const stored = await openWithSession(caseId, bearer(event) ?? '');
  if (!stored) throw new Problem('not-found');
  return { caseId, request: receiverOf(viewOf(stored), request, languageOfRequest(event)) };
}

/**
 * @param said what a file belongs to; of an officer's file, its task
 * @throws Problem for whoever does not have the key of that
 */
export async function requireOwner(event: Request, { draft, caseId, task }: Omit<Said, 'request'>): Promise<void> {
  const staff = await staffIfAny(event);
  if (staff) return void (await tasksOwn(event, staff, task));
  if (caseId === undefined) {
    if (!(await store.readDraft(draft ?? '', bearer(event) ?? '', epochSeconds()))) throw new Problem('not-found');
    return;
  }
  const stored = await openWithSession(caseId, bearer(event) ?? '');
  // What an officer has not sent is not there for the owner.
  if (!stored || taskOf(viewOf(stored), parseTaskId(task ?? '')?.task ?? '')) throw new Problem('not-found');
}

/** An officer's file belongs to the task that they write in, and goes to no question and no part. */
async function tasksOwn(event: Request, staff: Staff, named = ''): Promise<Belonging> {
  const { view, task } = await taskOfStaff(requirePerson(event, staff), named);
  requireAllowed(event, [partIn(view, task)]);
  if (task.kind !== 'review') throw new Problem('wrong-kind');
  return { caseId: parseTaskId(named)?.caseId, request: task.task };
}

/** What a file of a case is sent to: a part that some department has got, or an open question. */
const receiverOf = (view: CaseView, named: string | undefined, language: Language): string =>
  named !== undefined && taskOf(view, taskName.review(named)) ? named : requestOf(openRequests(view), named, language);

/** The open question that a file answers: the one that is named, or the only one there is. */
function requestOf(open: readonly RequestView[], named: string | undefined, language: Language): string {
  const [first, ...others] = open;
  if (!first) throw new Problem('nothing-asked');
  if (named === undefined && others.length === 0) return first.id;
  const found = open.find((request) => request.id === named);
  if (!found) throw new Problem('invalid-input', [{ pointer: '/request', message: fieldText('choice', language) }]);
  return found.id;
}
