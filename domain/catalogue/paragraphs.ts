/** The paragraphs of one chapter, or of an act without chapters. */
export interface Cited {
  readonly chapter: string | undefined;
  /** As it is written: `8 kap. 1, 2 och 10–12 §§`. */
  readonly text: string;
}

const number = String.raw`\d+(?: [a-z])?`;
const chapterStarts = new RegExp(String.raw`(?=(?<![\d–] ?)\b${number} kap\.)`);
const chapterAt = new RegExp(String.raw`^(${number}) kap\.`);
const runs = new RegExp(`(${number}(?:(?:–|, | och )${number})*) §`, 'g');

/** What a citation names, chapter by chapter: `2 kap. 20 §, 3 kap. 7 §` is two. */
export function chaptersOf(paragraphs: string): readonly Cited[] {
  return paragraphs
    .split(chapterStarts)
    .map((part) => part.trim().replace(/(?:[,;]| och)$/, ''))
    .filter((text) => text !== '')
    .map((text) => ({ chapter: chapterAt.exec(text)?.[1], text }));
}

/** Whether a citation has a paragraph among those it names: `8 kap. 1, 2 och 10–12 §§` has `8 kap. 11 §`. */
export function covers(paragraphs: string, named: string): boolean {
  const [wanted] = chaptersOf(named);
  if (!wanted) return false;
  const [one] = numbersIn(wanted.text);
  return chaptersOf(paragraphs).some(
    ({ chapter, text }) =>
      chapter === wanted.chapter && numbersIn(text).some(([from, to]) => one !== undefined && within(one[0], from, to)),
  );
}

const numbersIn = (text: string): readonly (readonly [from: string, to: string])[] =>
  [...text.matchAll(runs)].flatMap(([, run = '']) =>
    run.split(/, | och /).map((range) => {
      const [from = '', to = from] = range.split('–');
      return [from, to] as const;
    }),
  );

/** `10 a` comes after 10 and before 11. */
const inOrder = new Intl.Collator('sv', { numeric: true }).compare;
const within = (one: string, from: string, to: string): boolean => inOrder(one, from) >= 0 && inOrder(one, to) <= 0;

/** Citations in the order of the act. */
export const byParagraph = inOrder;
