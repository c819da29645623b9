import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import type { Language, Text } from '#domain/definitions/text.ts';
import { fill } from '#domain/words/fill.ts';
import { inKronor } from './in-kronor.ts';

const texts = {
  exactly: { sv: '{sum} kr', en: 'SEK {sum}' },
  atLeast: { sv: 'minst {sum} kr', en: 'at least SEK {sum}' },
  tariff: { sv: 'enligt taxa', en: 'set locally' },
  inFees: { sv: 'i avgifter', en: 'in fees' },
  fees: { sv: 'avgifter', en: 'fees' },
} satisfies Record<string, Text>;

/** How much a plan is, in all its municipalities. */
export interface PlanFigures {
  /** What the owner hands in. A body that another asks is nothing of theirs. */
  readonly matters: number;
  /** Those who decide it or are asked about it. */
  readonly bodies: number;
  /** What is known to be paid, in kronor. */
  readonly kronor: number;
  /** Names of what costs what a tariff says, or what nobody can say beforehand. */
  readonly unpriced: readonly string[];
}

const isHandedIn = ({ kind }: PlanPermitView): boolean => kind !== 'opinion';

export function figuresOf({ others = [], ...base }: PlanAnswer): PlanFigures {
  const permits = [base, ...others].flatMap((plan) => plan.permits);
  const matters = permits.filter(isHandedIn);
  return {
    matters: matters.length,
    // An API older than the page does not say whose authority a department is a part of.
    bodies: new Set(permits.map((p) => p.authority ?? p.department)).size,
    kronor: matters.reduce((sum, p) => sum + (p.kronor ?? 0), 0),
    unpriced: [...new Set(matters.filter((p) => p.kronor === undefined).map((p) => p.name))],
  };
}

/** What it costs, as far as that can be said, and what the number is of. */
export function moneyInWords({ kronor, unpriced }: PlanFigures, language: Language): { number: string; of: string } {
  const sum = inKronor(kronor, language);
  if (unpriced.length === 0) return { number: fill(texts.exactly[language], { sum }), of: texts.inFees[language] };
  if (kronor === 0) return { number: texts.tariff[language], of: texts.fees[language] };
  return { number: fill(texts.atLeast[language], { sum }), of: texts.inFees[language] };
}
