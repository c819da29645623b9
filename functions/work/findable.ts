import { findableCase } from '#domain/case/findable.ts';
import type { CaseView } from '#domain/case/view.ts';
import { store } from '#homes';

/** Has staff find a case by what it says of the business now. Safe to repeat. */
export const makeFindable = (caseId: string, view: CaseView): Promise<void> =>
  store.makeFindable(caseId, findableCase(view));
