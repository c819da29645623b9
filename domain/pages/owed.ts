import type { CaseOwed, CaseSent } from '../api/answers/case.ts';
import { isBefore } from '../calendar/day.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { isMust, type Owed, owes } from '../case/owes.ts';
import type { CaseView, SentIn } from '../case/view.ts';
import type { Language } from '../definitions/text.ts';
import { nameOf } from '../words/names.ts';
import { owedText } from '../words/owes.ts';

/** What the owner owes, in words, each with the call that settles it. */
export const owedView = (
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  language: Language,
): readonly CaseOwed[] =>
  owes(catalogue, view).map((owed) => {
    const settle = settledBy(caseId, owed);
    const day = 'lastDay' in owed ? owed.lastDay : undefined;
    const page = owed.kind === 'filing' ? catalogue.permits[owed.filing]?.elsewhere?.page : undefined;
    return {
      kind: owed.kind,
      about: aboutOf(owed),
      ...owedText(catalogue, owed, language),
      holdsUp: owed.permits.map((id) => ({ permit: id, name: nameOf(catalogue, 'permits', id, language) })),
      must: isMust(owed),
      ...(day !== undefined && { lastDay: day, passed: isBefore(day, view.today) }),
      ...(settle !== undefined && { call: settle }),
      ...(page !== undefined && { page }),
    };
  });

function aboutOf(owed: Owed): string {
  switch (owed.kind) {
    case 'answer':
      return owed.request.id;
    case 'choose':
      return owed.prerequisite;
    case 'suggestion':
      return owed.suggestion;
    case 'paper':
      return owed.requirement;
    case 'filing':
      return owed.filing;
    case 'company':
      return 'company';
    case 'address':
      return owed.about;
  }
}

/** The POST that settles it; none for what is for a department that has not got its part yet, or is done in a mail. */
function settledBy(caseId: string, owed: Owed): string | undefined {
  const at = `/api/cases/${caseId}`;
  switch (owed.kind) {
    case 'answer':
      return `${at}/${owed.request.kind === 'supplement' ? 'supplements' : 'hearings'}/${owed.request.id}`;
    case 'choose':
      return `${at}/choices`;
    case 'suggestion':
      return `${at}/accept-suggestion`;
    case 'paper':
      return owed.to === undefined ? undefined : `${at}/permits/${owed.to}/papers`;
    case 'filing':
      return `${at}/own-filing`;
    case 'company':
      return `${at}/register-company`;
    case 'address':
      return owed.about === 'confirm' ? undefined : `${at}/change-address`;
  }
}

/** What the owner has sent of their own accord, in words. */
export const sentView = (
  catalogue: CaseCatalogue,
  { id, permit, department, at, text, files, requirement, isNew }: SentIn,
  language: Language,
): CaseSent => ({
  id,
  permit,
  permitName: nameOf(catalogue, 'permits', permit, language),
  departmentName: nameOf(catalogue, 'departments', department, language),
  at,
  files,
  isNew,
  ...(text !== undefined && { text }),
  ...(requirement !== undefined && { paper: catalogue.requirements[requirement]?.label[language] ?? requirement }),
});
