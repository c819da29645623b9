import type { AnyAct } from './define.ts';

/** The functions that answer the calls of acts: the applicant's, and the staff's. */
export type ActFunction = 'cases' | 'workbench';

/** Whether whoever does it has not signed in, but holds a link: the owner, or a body outside the catalogue. */
export const isByLink = ({ by }: Pick<AnyAct, 'by'>): boolean => by.includes('owner') || by.includes('consulted');

export const functionOf = (act: Pick<AnyAct, 'by'>): ActFunction => (isByLink(act) ? 'cases' : 'workbench');
