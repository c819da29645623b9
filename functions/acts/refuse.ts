import type { AnyAct, RefusalWords, Refused } from '#domain/acts/define.ts';
import type { FieldProblem } from '#domain/api/field-problems.ts';
import type { CaseCatalogue } from '#domain/case/case-catalogue.ts';
import { type Language, listOf } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { fill } from '#domain/words/fill.ts';
import { Problem } from '../http/problem.ts';
import { languageOfRequest, type Request } from '../http/request.ts';
import { catalogueFor } from '../work/catalogue-for.ts';
import type { Found } from './find.ts';

/** @throws Problem with everything that stands in the way of an act, in the caller's language */
export function refuseIfSo(act: AnyAct, { at }: Found, input: unknown, event: Request): void {
  const refused = act.refuse(at, input);
  const words = act.words.refusals as Readonly<Record<string, RefusalWords>>;
  const first = refused[0] && words[refused[0].code];
  if (!first) return;
  const language = languageOfRequest(event);
  throw new Problem(
    first.as,
    refused.flatMap((one) => remains(one, words[one.code], catalogueFor(at.view), language)),
  );
}

function remains(
  { pointer = '', about = [], days = {} }: Refused,
  words: RefusalWords | undefined,
  catalogue: CaseCatalogue,
  language: Language,
): readonly FieldProblem[] {
  if (!words?.says) return [];
  const names = about.map(
    (id) => catalogue.permits[id]?.name[language] ?? catalogue.departments[id]?.name[language] ?? id,
  );
  const inWords = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dayInWords(day, language)]));
  return [{ pointer, message: fill(words.says[language], { about: listOf(names, language), ...inWords }) }];
}
