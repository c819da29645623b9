import type { AnyAct, RefusalWords, Refused } from '../acts/define.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { citation } from '../definitions/source.ts';
import { inSentence, type Language, listOf } from '../definitions/text.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import type { ProblemCode } from '../words/problems.ts';
import type { FieldProblem } from './field-problems.ts';

/**
 * Everything that stands in the way of an act, as its call answers it: the problem of the first, and what each says.
 *
 * @returns undefined when nothing does
 */
export function refusalInWords(
  act: AnyAct,
  refused: readonly Refused[],
  catalogue: CaseCatalogue,
  language: Language,
): { readonly code: ProblemCode; readonly errors: readonly FieldProblem[] } | undefined {
  const words = act.words.refusals as Readonly<Record<string, RefusalWords>>;
  const first = refused[0] && words[refused[0].code];
  if (!first) return undefined;
  return { code: first.as, errors: refused.flatMap((one) => remains(one, words[one.code], catalogue, language)) };
}

function remains(
  { pointer = '', about = [], days = {}, follows }: Refused,
  words: RefusalWords | undefined,
  catalogue: CaseCatalogue,
  language: Language,
): readonly FieldProblem[] {
  if (!words?.says) return [];
  const names = about.map(
    (id) => catalogue.permits[id]?.name[language] ?? catalogue.departments[id]?.name[language] ?? id,
  );
  const inWords = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dayInWords(day, language)]));
  const law = lawOf(follows, catalogue, language);
  return [{ pointer, message: fill(words.says[language], { about: listOf(names, language), law, ...inWords }) }];
}

/** By which statute prerequisites bind, with the words before it; nothing where their definitions are gone. It is cited in Swedish, as it is called. */
function lawOf(follows: Refused['follows'], catalogue: CaseCatalogue, language: Language): string {
  const cited = (catalogue.permits[follows?.permit ?? '']?.after ?? [])
    .filter(({ permit, conditionsBind }) => conditionsBind && follows?.from.includes(permit))
    .map(({ source }) => inSentence(citation(source)));
  const laws = listOf([...new Set(cited)], language);
  return laws === '' ? '' : ['', language === 'sv' ? 'enligt' : 'under', laws].join(' ');
}
