import type { CasePermit } from '../api/answers/case.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { PermitView } from '../case/view.ts';
import { isPositive } from '../definitions/outcome.ts';
import type { Language } from '../definitions/text.ts';
import { outcomeText } from '../words/case.ts';
import { appealedWithin, decisionAppealText } from '../words/decision-appeal.ts';
import { groundTexts } from '../words/grounds.ts';
import { carriedInWords } from './carried.ts';

/** A decision as its applicant reads it; undefined while there is none. */
export function decisionSeen(
  catalogue: CaseCatalogue,
  { id, planned, decision }: PermitView,
  language: Language,
): CasePermit['decision'] {
  if (!decision) return undefined;
  const definition = catalogue.permits[id];
  return {
    outcome: decision.outcome,
    outcomeText: outcomeText(decision.outcome, planned.kind, definition?.outcomes)[language],
    positive: isPositive(decision.outcome),
    ...(decision.ground && { groundText: groundTexts[decision.ground][language] }),
    decidedAt: decision.at,
    motivation: decision.motivation,
    legalBasis: decision.legalBasis,
    conditions: decision.conditions ?? [],
    carried: carriedInWords(catalogue, decision, language),
    ...(decision.validUntil !== undefined && { validUntil: decision.validUntil }),
    appeal: decisionAppealText(decision, planned.kind, definition?.appeal, language),
    appealable: appealedWithin(decision, planned.kind, definition?.appeal) !== undefined,
    ...(decision.by.kind === 'officer' && { officer: decision.by.name }),
  };
}
