import type { CaseView } from '#domain/case/view.ts';
import { Problem } from '../problem.ts';
import type { Staff } from './staff.ts';

/**
 * Whoever has reported that they are disqualified takes no part in the case (förvaltningslagen (2017:900) 17 §), whatever
 * inbox they come by.
 *
 * @throws Problem `disqualified`
 */
export function requireImpartial({ disqualified }: Pick<CaseView, 'disqualified'>, { id }: Pick<Staff, 'id'>): void {
  if (disqualified.some((one) => one.id === id)) throw new Problem('disqualified');
}
