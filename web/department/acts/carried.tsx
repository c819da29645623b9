import { Fieldset, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react';
import type { TaskCarried } from '#domain/api/answers/task.ts';
import { isPositive, type Outcome } from '#domain/definitions/outcome.ts';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useSay } from '../../shared/text.ts';
import { FieldPlace } from './field-group.tsx';

/** What can be done with a condition of another body. */
export const takings = {
  take: { sv: 'Ta över villkoret', en: 'Take over the condition' },
  not: { sv: 'Ta inte över det', en: 'Do not take it over' },
};
const texts = {
  from: { sv: 'Villkor från {from}', en: 'Condition from {from}' },
  words: { sv: 'Så står villkoret i ert beslut', en: 'How the condition stands in your decision' },
  reason: { sv: 'Varför det inte blir ett villkor', en: 'Why it does not become a condition' },
  binds: {
    sv: 'Tillståndet får bara ges med det här villkoret. Ni kan ändra orden men inte innehållet.',
    en: 'The permit may only be granted with this condition. You can change the words but not what it means.',
  },
  taking: {
    sv: 'Ett villkor som ni tar över kräver ett utfall med villkor.',
    en: 'A condition that you take over needs an outcome with conditions.',
  },
};

/** What an officer has said of each condition so far, by its id. */
export type CarriedSaid = Readonly<
  Record<string, { readonly what: 'take' | 'not' | ''; readonly text: string; readonly reason: string }>
>;

const saidOf = (said: CarriedSaid, { id, text, binds }: TaskCarried) =>
  said[id] ?? { what: binds ? 'take' : '', text, reason: '' };

const isAsked = (outcome: string): boolean => outcome !== '' && isPositive(outcome as Outcome);

/** What goes with the decision. A condition that nothing is said of is left out, and the API says that it remains. */
export const carriedBody = (conditions: readonly TaskCarried[], outcome: string, said: CarriedSaid) =>
  conditions.length === 0 || !isAsked(outcome)
    ? {}
    : {
        carried: conditions.flatMap((one) => {
          const { what, text, reason } = saidOf(said, one);
          const filled = what === 'take' ? { text } : { reason };
          return what === '' || Object.values(filled)[0]?.trim() === '' ? [] : [{ condition: one.id, ...filled }];
        }),
      };

/**
 * The conditions of other bodies, each to be taken over in words that can be changed, or argued. For a grant alone.
 *
 * @param id what the summary of what is wrong leads to
 */
export function Carried({
  conditions,
  outcome,
  said,
  onChange,
  id,
  wrong,
}: {
  conditions: readonly TaskCarried[];
  outcome: string;
  said: CarriedSaid;
  onChange: (said: CarriedSaid) => void;
  id: string;
  wrong: string | undefined;
}) {
  const say = useSay();
  if (conditions.length === 0 || !isAsked(outcome)) return null;
  const takesOver = conditions.some((one) => saidOf(said, one).what === 'take');
  return (
    <FieldPlace id={id} wrong={wrong}>
      {conditions.map((one) => {
        const { what, text, reason } = saidOf(said, one);
        const change = (changed: Partial<CarriedSaid[string]>) =>
          onChange({ ...said, [one.id]: { ...saidOf(said, one), ...changed } });
        return (
          <Fieldset key={one.id} className="carried">
            <Fieldset.Legend>{say(texts.from, { from: one.from })}</Fieldset.Legend>
            <Paragraph className="written">
              <span lang={officersLanguage}>{one.text}</span>
              <SwedishNote />
            </Paragraph>
            {one.binds ? (
              <Paragraph>{say(texts.binds)}</Paragraph>
            ) : (
              (['take', 'not'] as const).map((choice) => (
                <Radio
                  key={choice}
                  name={`carried-${one.id}`}
                  value={choice}
                  label={say(takings[choice])}
                  checked={what === choice}
                  onChange={() => change({ what: choice })}
                />
              ))
            )}
            {what === 'take' && (
              <Textfield
                multiline
                rows={2}
                label={say(texts.words)}
                lang={officersLanguage}
                value={text}
                onChange={(e) => change({ text: e.target.value })}
              />
            )}
            {what === 'not' && (
              <Textfield
                multiline
                rows={2}
                label={say(texts.reason)}
                lang={officersLanguage}
                value={reason}
                onChange={(e) => change({ reason: e.target.value })}
              />
            )}
          </Fieldset>
        );
      })}
      {takesOver && outcome === 'granted' && <Paragraph role="status">{say(texts.taking)}</Paragraph>}
    </FieldPlace>
  );
}
