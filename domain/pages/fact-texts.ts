import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { Fact } from '../case/facts.ts';
import { coordinatorInbox } from '../definitions/organisation.ts';
import { inSentence, type Language } from '../definitions/text.ts';
import { dayInWords } from '../words/dates.ts';
import { nameOf } from '../words/names.ts';

/** What a fact says in words, by the names of its fields, for the places of its line in the history. */
export const textsOf = (fact: Fact): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fact).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** The body whose task a fact is of; of one that is no task's, that of the officer or coordinator who did it. */
export function bodyOf(
  { by }: Pick<Fact, 'by'>,
  ofTask: string | undefined,
  catalogue: CaseCatalogue,
  language: Language,
): string {
  const id = ofTask ?? (by.kind === 'officer' ? by.department : '');
  const coordinates = Object.values(catalogue.municipalities).find((one) => coordinatorInbox(one.id) === id);
  return coordinates?.coordinator.name[language] ?? catalogue.departments[id]?.name[language] ?? id;
}

/** What was filed elsewhere, by its name, and the day in words. */
export const filingWords = (
  fact: Fact,
  catalogue: CaseCatalogue,
  language: Language,
): { readonly filing?: string; readonly day?: string } =>
  fact.type === 'filing-done' || fact.type === 'filing-undone'
    ? {
        filing: inSentence(nameOf(catalogue, 'permits', fact.filing, language)),
        ...(fact.type === 'filing-done' && { day: dayInWords(fact.day, language) }),
      }
    : {};

/** Whom a fact of a referral is about, by name. @param facts those of its case */
export function askedWords(
  fact: Fact,
  catalogue: CaseCatalogue,
  facts: readonly Fact[],
  language: Language,
): { readonly asked?: string } {
  if (!('referral' in fact)) return {};
  const asked = facts.find((f) => f.type === 'opinion-asked' && f.referral === fact.referral);
  if (asked?.type !== 'opinion-asked') return {};
  return {
    asked: asked.body === undefined ? (asked.name ?? '') : nameOf(catalogue, 'departments', asked.body, language),
  };
}
