import type { CaseSuggestion, StaffSuggestions } from '../api/answers/suggestion.ts';
import { nextWorkingDay } from '../calendar/working-day.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { type Joins, joinsCase, notAnswered, suggestible, takesParts } from '../case/joins.ts';
import type { SuggestionView } from '../case/suggestions.ts';
import { hasPart } from '../case/talk.ts';
import type { CaseView } from '../case/view.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import { type Language, listOf } from '../definitions/text.ts';
import type { PlannedPermit } from '../plan/planned.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { nameOf } from '../words/names.ts';
import { excludedText, openingTexts, partOver, suggestionStateTexts } from '../words/suggestions.ts';
import { bodyOf } from './fact-texts.ts';
import { requirementView } from './requirement-view.ts';

/** What is suggested to the owner and waits for their answer. */
export const suggestedView = (
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  language: Language,
): readonly CaseSuggestion[] =>
  takesParts(view)
    ? view.suggestions
        .filter(({ state }) => state === 'open')
        .map((one) => suggestionInWords(catalogue, caseId, view, one, language))
    : [];

function suggestionInWords(
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  suggestion: SuggestionView,
  language: Language,
): CaseSuggestion {
  const { id, permit, by, reasons, suggestedAt } = suggestion;
  const definition = catalogue.permits[permit];
  const found = joinsCase(catalogue, view, permit);
  const fee = catalogue.municipalities[view.submitted.municipality]?.fees?.[permit] ?? definition?.fee;
  const common = {
    id,
    permit,
    name: nameOf(catalogue, 'permits', permit, language),
    from: bodyOf({ by }, undefined, catalogue, language),
    reasons,
    suggestedAt,
    why: definition?.why[language] ?? '',
    fee: fee?.[language] ?? '',
    call: `/api/cases/${caseId}/accept-suggestion`,
  };
  if ('code' in found) {
    const names = (found.about ?? []).map((about) => nameOf(catalogue, 'permits', about, language));
    const text = fill(cannotTexts[found.code === 'excluded' ? 'excluded' : 'gone'][language], {
      about: listOf(names, language),
    });
    return { ...common, department: '', asked: [], papers: [], brings: [], opening: '', cannot: text };
  }
  const missing = notAnswered(view, found.plan).flatMap((each) => fieldOf(catalogue, view, found, each, language));
  const own = found.plan.permits.find((one) => one.id === permit);
  return {
    ...common,
    department: nameOf(catalogue, 'departments', own?.department ?? '', language),
    asked: missing.filter(({ type }) => type !== 'attachment'),
    papers: missing.filter(({ type }) => type === 'attachment').map(({ label }) => label),
    brings: found.plan.permits
      .filter((one) => one.id !== permit)
      .map((one) => nameOf(catalogue, 'permits', one.id, language)),
    opening: openingText(found, own?.ownWindow === true, language),
  };
}

const cannotTexts = {
  excluded: excludedText,
  gone: {
    sv: 'Det kan inte läggas till längre. Fråga den som föreslog det vad som gäller nu.',
    en: 'It cannot be added any more. Ask whoever suggested it what applies now.',
  },
} as const;

/** A field that what joins needs, as the form asks it. */
function fieldOf(catalogue: Catalogue, view: CaseView, { plan }: Joins, id: string, language: Language) {
  const section = catalogue.requirements[id]?.section;
  if (section === undefined) return [];
  const { municipality, answers } = view.submitted;
  const permits = plan.permits as readonly PlannedPermit[];
  const neededBy = permits.filter(({ requirements }) => requirements.includes(id)).map((one) => one.id);
  const asked = { municipality, answers, permits, asked: [], offered: {}, today: view.today };
  return requirementView(catalogue, asked, { id, section, neededBy }, language, undefined);
}

function openingText({ plan, openingBefore }: Joins, isApart: boolean, language: Language): string {
  const day = (of: string) => dayInWords(nextWorkingDay(of), language);
  const before = day(openingBefore.statutory);
  const after = day(plan.opening.statutory);
  const text = before === after ? openingTexts.same : openingTexts.later;
  const opening = fill(text[language], { before, after, early: day(plan.opening.early) });
  return isApart ? fill(openingTexts.apart[language], { opening }) : opening;
}

/**
 * What has been suggested in a case, latest first, and what can be.
 *
 * @param inboxes by which staff reads it: who of a body suggested something, and what the owner said with a no, its own people read
 */
export function staffSuggestions(
  catalogue: CaseCatalogue,
  view: CaseView,
  inboxes: readonly string[],
  language: Language,
): StaffSuggestions {
  const { municipality } = view.submitted;
  const roles = catalogue.municipalities[municipality]?.departments ?? {};
  const isOver = !inboxes.some((inbox) => hasPart(view, inbox));
  return {
    suggestions: [...view.suggestions]
      .reverse()
      .map(({ id, permit, by, reasons, suggestedAt, state, endedAt, text }) => {
        const isOwn = by.kind === 'officer' && inboxes.includes(by.department);
        return {
          id,
          permit,
          name: nameOf(catalogue, 'permits', permit, language),
          from: bodyOf({ by }, undefined, catalogue, language),
          reasons,
          suggestedAt,
          state,
          stateText: suggestionStateTexts[state][language],
          ...(endedAt !== undefined && { endedAt }),
          ...(isOwn && { officer: by.name }),
          ...(isOwn && text !== undefined && { text }),
          mayTakeBack: isOwn && state === 'open' && takesParts(view),
        };
      }),
    ...(isOver && { cannot: partOver[language] }),
    options: (isOver ? [] : suggestible(catalogue, view))
      .map(({ id, department }) => ({
        id,
        name: nameOf(catalogue, 'permits', id, language),
        departmentName: nameOf(catalogue, 'departments', roles[department] ?? department, language),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
  };
}
