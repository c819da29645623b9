import { cleanText } from './clean-text.ts';
import { isFoundProperty } from './found-property.ts';
import { propertyDesignation } from './property-designation.ts';

/**
 * Whether an answer to a question of the form, as somebody sends it, is the one that is stored: what is stored has been cleaned, and
 * what a register knows of a property has been added. No answer is as good as an empty one.
 */
export const isSameAnswer = (stored: unknown, said: unknown): boolean => plainly(stored) === plainly(said);

function plainly(answer: unknown): string {
  if (isFoundProperty(answer)) return plainly(answer.found);
  if (typeof answer !== 'string') return JSON.stringify(answer ?? '');
  return JSON.stringify(propertyDesignation(answer) ?? cleanText(answer));
}
