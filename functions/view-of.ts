import { caseView } from '#domain/acts/case-view.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { now } from './now.ts';

/** The case as it is now. */
export const viewOf = (stored: StoredCase) => caseView(stored.facts, now());
