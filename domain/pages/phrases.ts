import type { TaskPhrase } from '../api/answers/task.ts';
import { dayOf } from '../calendar/day.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { Rights } from '../case/rights.ts';
import type { CaseView } from '../case/view.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { placesIn, type SaidByCase } from '../definitions/phrase.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { nameOf } from '../words/names.ts';
import { answersInWords } from './answers-in-words.ts';

/** Officers decide in Swedish, whatever language they read in. */
const language = 'sv';

/**
 * The phrases of a permit, filled in with what the case says. What the applicant has not said stands in brackets, by its
 * name, for the officer to write.
 */
export function phrasesOf(
  catalogue: CaseCatalogue,
  view: CaseView,
  permit: AnyPermit,
  rights: Rights,
): readonly TaskPhrase[] {
  const { submitted } = view;
  const said: Readonly<Record<SaidByCase, string>> = {
    business: submitted.business.name,
    organisationNumber: submitted.business.organisationNumber,
    reference: submitted.reference,
    municipality: nameOf(catalogue, 'municipalities', submitted.municipality, language),
    cameIn: dayInWords(dayOf(submitted.at), language),
  };
  const fieldsOf = (text: string) =>
    placesIn(text)
      .filter((place) => !Object.hasOwn(said, place))
      .map((id) => {
        const [answer] = rights.requirements.has(id)
          ? answersInWords(catalogue, [id], view.requirements, language)
          : [];
        return [id, answer?.value ?? `[${catalogue.requirements[id]?.label[language] ?? id}]`] as const;
      });
  return (permit.phrases ?? []).map(({ for: place, title, text }) => ({
    for: place,
    title,
    text: fill(text, { ...Object.fromEntries(fieldsOf(text)), ...said }),
  }));
}
