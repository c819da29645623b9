import type { Catalogue } from '../definitions/catalogue.ts';
import { namedTexts } from '../definitions/checks/texts.ts';
import { languages, type Text } from '../definitions/text.ts';

/** A text of a definition. */
export interface DefinedText {
  /** The definition it is of: `permit pool`. */
  readonly of: string;
  /** The same with the way to the text: `permit pool, obstacles, 0`. */
  readonly where: string;
  /** The part that it is: `name`. */
  readonly part: string;
  readonly text: Text;
}

/** Every text that somebody has written in a definition. */
export const everyText = (catalogue: Catalogue): readonly DefinedText[] =>
  namedTexts(catalogue).flatMap(([of, definition]) => textsIn(of, of, '', definition));

function textsIn(of: string, where: string, part: string, value: unknown): readonly DefinedText[] {
  if (value === null || typeof value !== 'object') return [];
  if (languages.every((language) => Object.hasOwn(value, language))) return [{ of, where, part, text: value as Text }];
  return Object.entries(value).flatMap(([key, below]) => textsIn(of, `${where}, ${key}`, key, below));
}
