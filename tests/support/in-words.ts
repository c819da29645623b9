import { definitionsInWords } from '#domain/catalogue/words/definitions.ts';
import type { DefinitionInWords, RuleInWords } from '#domain/catalogue/words/rule.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { givenWords } from '#workflows/given-words.ts';

/** A catalogue in the words of its page. */
export const inWords = (catalogue: Catalogue): readonly DefinitionInWords[] =>
  definitionsInWords({ catalogue, given: givenWords });

/** A rule by its anchor. @throws when there is none */
export function ruleAt(definitions: readonly DefinitionInWords[], anchor: string): RuleInWords {
  const found = definitions.flatMap(({ rules }) => rules).find((rule) => rule.anchor === anchor);
  if (!found) throw new Error(`no rule at ${anchor}`);
  return found;
}
