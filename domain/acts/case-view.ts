import { caseViewBy } from '../case/view.ts';
import { effectsOf } from './effects.ts';

/**
 * What pages, mails and rules see of a case, by what its facts do.
 *
 * @throws NoSuchCase when the facts hold no submission
 */
export const caseView = caseViewBy(effectsOf);
