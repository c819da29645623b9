import { type Span, weeks } from '../calendar/day.ts';
import type { Ground, Outcome } from '../definitions/outcome.ts';
import type { Appeal, PermitKind } from '../definitions/permit.ts';
import type { Language, Text } from '../definitions/text.ts';
import { appealText, howToAppealText } from './case.ts';

/** A decision, as far as it says whether it can be appealed. */
interface Made {
  readonly outcome: Outcome;
  readonly ground?: Ground;
}

const texts = {
  // Who tries it stands in the law on the matter; a court does where that says nothing (förvaltningslagen 4 and 40 §§).
  unexamined: {
    sv: 'Beslutet kan överklagas. Förvaltningsrätten prövar det, om lagen om saken inte säger något annat. {how}',
    en: 'The decision can be appealed. The Administrative Court examines it, unless the law on the matter says otherwise. {how}',
  },
  // Only whoever it went against may appeal (42 §).
  withdrawn: {
    sv: 'Ni kan överklaga om beslutet går er emot, till exempel för att ni inte har återkallat något. {appeal}',
    en: 'You can appeal if the decision goes against you, for example because you have withdrawn nothing. {appeal}',
  },
} as const satisfies Record<string, Text>;

/** Of a permit that the catalogue does not know any more. */
const ofNoOther: Appeal = { to: 'county-board', within: weeks(3) };

/** To say that nothing is decided of a notification is a decision too. */
const isUnexamined = ({ outcome }: Made, kind: PermitKind): boolean =>
  kind !== 'opinion' && (outcome === 'dismissed' || outcome === 'closed');

/**
 * Within which time a decision can be appealed; undefined where it cannot (förvaltningslagen 40–44 §§, read in the consolidated
 * text at selex.se, published 2025-06-02).
 *
 * @param appeal what the permit says of decisions in the matter itself
 */
export function appealedWithin(made: Made, kind: PermitKind, appeal: Appeal = ofNoOther): Span | undefined {
  const isNone = appeal.to === 'not-appealable' || appeal.to === 'no-decision';
  if (!isNone) return appeal.within;
  return isUnexamined(made, kind) ? weeks(3) : undefined;
}

/** How a decision that is made can be appealed, or that it cannot. */
export function decisionAppealText(
  made: Made,
  kind: PermitKind,
  appeal: Appeal | undefined,
  language: Language,
): string {
  const { to } = appeal ?? ofNoOther;
  const isNone = to === 'not-appealable' || to === 'no-decision';
  const said =
    isNone && isUnexamined(made, kind)
      ? texts.unexamined[language].replace('{how}', howToAppealText(weeks(3), language))
      : appealText(appeal ?? ofNoOther, language);
  return made.ground === 'withdrawn-otherwise' ? texts.withdrawn[language].replace('{appeal}', said) : said;
}
