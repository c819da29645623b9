import type { CaseRequest } from '../api/answers/case.ts';
import { type CaseView, openRequests, type RequestView } from '../case/view.ts';

/** A question to the applicant, as every reader of it sees it. */
export const requestSeen = (
  view: CaseView,
  r: RequestView,
  permitName: string,
): Omit<CaseRequest, 'departmentName'> => ({
  id: r.id,
  kind: r.kind,
  permit: r.permit,
  permitName,
  text: r.text,
  items: r.items,
  parts: r.parts,
  answers: r.answers,
  ...(r.files && { files: r.files }),
  ...(r.again && { again: r.again }),
  lastDay: r.lastDay,
  mayDismiss: r.mayDismiss,
  ...(r.answer && { answer: r.answer }),
  ...(r.takenBackAt !== undefined && { takenBackAt: r.takenBackAt }),
  open: openRequests(view).includes(r),
});
