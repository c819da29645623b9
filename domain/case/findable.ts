import { isOutside } from './asked.ts';
import type { CaseView } from './view.ts';

/** What a case is found by, and what is shown of it before it is read. */
export interface Findable {
  /** As `wordsIn` gives them. */
  readonly words: readonly string[];
  readonly reference: string;
  readonly municipality: string;
  readonly business: string;
  readonly address: string;
  /** The departments that decide or are asked, by its plan: nobody else looks among these. */
  readonly departments: readonly string[];
}

/**
 * The words of a text as they are searched for: in small letters, without what stands between them. An organisation number is
 * one, with or without its hyphen and its century.
 */
export function wordsIn(text: string): readonly string[] {
  const numbers = text.replaceAll(/(?<!\d)(?:16|18|19|20)?(\d{6})-?(\d{4})(?!\d)/g, '$1$2');
  const words = numbers
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => word !== ''))].slice(0, mostWords);
}
const mostWords = 40;

/** What a case is found by: its reference, and the business's name, organisation number, address and property. */
export function findableCase({
  submitted,
  permits,
  tasks,
}: Pick<CaseView, 'submitted' | 'permits' | 'tasks'>): Findable {
  const { reference, municipality, business, requirements } = submitted;
  const property = requirements.property_designation;
  const address = `${business.address}, ${business.postalCode} ${business.city}`;
  const { name, organisationNumber } = business;
  const texts = [reference, name, organisationNumber, address, typeof property === 'string' ? property : ''];
  const asked = permits.flatMap((permit) => [
    permit.planned.department,
    ...permit.planned.referrals.map(({ to }) => to),
    ...permit.asked.flatMap(({ to }) => (isOutside(to) ? [] : [to.body])),
  ]);
  return {
    words: wordsIn(texts.join(' ')),
    reference,
    municipality,
    business: name,
    address,
    departments: [...new Set([...asked, ...tasks.map(({ department }) => department)])],
  };
}
