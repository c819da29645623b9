import { Paragraph } from '@digdir/designsystemet-react';
import type { PlanView } from '#domain/api/guide-answers.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  title: { sv: 'Vad som skulle ge en tidigare dag', en: 'What would give an earlier day' },
  days: {
    early: { sv: 'tidigast {day}', en: '{day} at the earliest' },
    statutory: { sv: 'med full handläggningstid {day}', en: '{day} with full processing time' },
  },
  spares: { sv: 'Då faller det här bort: {names}.', en: 'Then you do not need this: {names}.' },
  later: {
    sv: 'Det ni väntar med kan ni ofta lägga till senare.',
    en: 'What you wait with you can often add later.',
  },
  fixed: {
    sv: 'I det här går inget att välja bort: {names}. Där hjälper en ansökan som är komplett från början.',
    en: 'Nothing can be left out of this: {names}. What helps there is an application that is complete from the start.',
  },
};

/**
 * Each choice that would give an earlier day, with what it spares; and where there is nothing to choose.
 *
 * @param where the municipality, as it ends a heading; empty when there is one
 */
export function Earlier({ plan, where }: { plan: PlanView; where: string }) {
  const say = useSay();
  const language = useLanguage();
  if (plan.opening.late <= plan.today || (plan.earlier.length === 0 && plan.fixed.length === 0)) return null;
  const list = (names: readonly string[]) => listOf(names.map(inSentence), language);
  return (
    <Section id="earlier" title={`${say(texts.title)}${where}`}>
      {plan.earlier.length > 0 && (
        <>
          <ul className="choices">
            {plan.earlier.map((e) => (
              <li key={e.question}>
                <strong>{e.text}</strong>:{' '}
                {e.early === e.statutory
                  ? dayInWords(e.early, language)
                  : listOf(
                      (['early', 'statutory'] as const)
                        .filter((scenario) => e[scenario] < plan.opening.shown[scenario])
                        .map((scenario) => say(texts.days[scenario], { day: dayInWords(e[scenario], language) })),
                      language,
                    )}
                . {e.spares.length > 0 && say(texts.spares, { names: list(e.spares) })}
              </li>
            ))}
          </ul>
          <Paragraph>{say(texts.later)}</Paragraph>
        </>
      )}
      {plan.fixed.length > 0 && <Paragraph>{say(texts.fixed, { names: list(plan.fixed) })}</Paragraph>}
    </Section>
  );
}
