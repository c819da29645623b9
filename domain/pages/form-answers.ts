import type { RequirementView } from '../api/answers/plan.ts';
import { readNumber } from '../api/number-as-written.ts';
import { isPromised } from '../fields/promised.ts';

/** What of a question the form's answer is worked out from. */
type Asked = Pick<RequirementView, 'type' | 'known'> & { readonly integer?: boolean };

/** Whether nobody has written anything: what the guide was told counts then. */
export const isEmptyField = (written: unknown): boolean =>
  written === undefined || written === null || written === '' || (Array.isArray(written) && written.length === 0);

/** A value as a field of the form holds it. */
export const asField = (value: boolean | number | string): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/**
 * The answer that is handed in for what a field of the form holds: what the guide was told where nobody has written anything,
 * numbers as numbers, a yes as true. A number that cannot be read stays as it was written, and is refused.
 *
 * @param written as the form and its draft hold it: text, a list of options or files, or a promise of a paper
 * @returns undefined when there is no answer
 * @example answerOf({ type: 'number', integer: true }, '1 500') // 1500
 * @example answerOf({ type: 'attachment' }, { notYet: '2027-01-12' }) // { notYet: '2027-01-12' }
 */
export function answerOf(question: Asked, written: unknown): unknown {
  if (isEmptyField(written)) return question.known?.value;
  if (isPromised(written)) {
    const { notYet, why } = written;
    return { notYet, ...(why !== undefined && why.trim() !== '' && { why }) };
  }
  if (question.type === 'yes-no') return written === 'yes' ? true : written === 'no' ? false : written;
  if (question.type !== 'number' || typeof written !== 'string') return written;
  const read = readNumber(written, question.integer ?? false);
  return 'value' in read ? read.value : written;
}
