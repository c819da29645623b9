import type { ReactNode } from 'react';
import type { RequirementView } from '#domain/api/answers/plan.ts';
import { inSentence, listOf, type Text } from '#domain/definitions/text.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  why: { sv: 'Varför frågar vi?', en: 'Why do we ask?' },
  neededBy: { sv: 'Det behövs för {names}.', en: 'It is needed for {names}.' },
  optional: { sv: '{ask} (frivilligt)', en: '{ask} (optional)' },
  unit: { sv: '{ask} ({unit})', en: '{ask} ({unit})' },
} satisfies Record<string, Text>;

/** One question: its field, and why it is asked a tap away. */
export function Question({ neededBy = [], children }: { neededBy?: RequirementView['neededBy']; children: ReactNode }) {
  return (
    <div className="question">
      {children}
      <Why neededBy={neededBy} />
    </div>
  );
}

/** What something is needed for, and by whom. */
export function Why({ neededBy, label = texts.why }: { neededBy: RequirementView['neededBy']; label?: Text }) {
  const say = useSay();
  const language = useLanguage();
  if (neededBy.length === 0) return null;
  const names = listOf(
    neededBy.map(({ permit, department }) => `${inSentence(permit)} (${department})`),
    language,
  );
  return (
    <Fold quiet label={say(label)}>
      <p className="small">{say(texts.neededBy, { names })}</p>
    </Fold>
  );
}

/** The heading of a question: what is asked, in which unit, and whether it may be left out. */
export function askOf(requirement: RequirementView, say: ReturnType<typeof useSay>): string {
  const { ask, optional } = requirement;
  const inUnit = 'unit' in requirement && requirement.unit ? say(texts.unit, { ask, unit: requirement.unit }) : ask;
  return optional ? say(texts.optional, { ask: inUnit }) : inUnit;
}
