import type { RequirementView } from '#domain/api/answers/plan.ts';
import { isNotKnown, type NotKnown } from '#domain/fields/not-known.ts';
import { asField } from '#domain/pages/form-answers.ts';
import { answerTexts } from '#domain/words/guide.ts';
import { Choice, Choices, TextField } from '../../shared/face/field.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  unit: { sv: '{ask} ({unit})', en: '{ask} ({unit})' },
  optional: { sv: '{ask} (frivilligt)', en: '{ask} (optional)' },
  dontKnow: { sv: 'Vet inte', en: 'I do not know' },
};

/** What a field holds: text, what was ticked, or that it cannot be known. */
export type Filled = string | readonly string[] | NotKnown;

interface Field {
  /** What it is called in the page. */
  readonly id: string;
  readonly asked: RequirementView;
  readonly value: Filled;
  readonly wrong: string | undefined;
  readonly onChange: (value: Filled) => void;
}

/** A question of the form that what is suggested needs. What the guide was told stands in it from the start. */
export function SuggestedField(field: Field) {
  const { type } = field.asked;
  return type === 'choice' || type === 'choices' || type === 'yes-no' ? (
    <ChoiceField {...field} />
  ) : (
    <WrittenField {...field} />
  );
}

/** How a question is asked, in the language of the page. */
export function useAsk(): (asked: RequirementView) => string {
  const say = useSay();
  return ({ ask, optional, ...asked }) => {
    const inUnit = 'unit' in asked && asked.unit !== undefined ? say(texts.unit, { ask, unit: asked.unit }) : ask;
    return optional ? say(texts.optional, { ask: inUnit }) : inUnit;
  };
}

const held = ({ asked: { known }, value }: Field): Filled =>
  value === '' && known !== undefined ? asField(known.value) : value;

function ChoiceField(field: Field) {
  const say = useSay();
  const { id, asked, wrong, onChange } = field;
  const legend = useAsk()(asked);
  const value = held(field);
  const several = asked.type === 'choices';
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const options =
    'options' in asked
      ? asked.options
      : (['yes', 'no'] as const).map((one) => ({ value: one, label: say(answerTexts[one]) }));
  const turn = (one: string, on: boolean) => {
    if (!several) return onChange(one);
    onChange(on ? [...chosen, one] : chosen.filter((other) => other !== one));
  };
  return (
    <Choices id={id} legend={legend} hint={asked.help} wrong={wrong}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type={several ? 'checkbox' : 'radio'}
          name={`suggested-${asked.id}`}
          value={option.value}
          checked={several ? chosen.includes(option.value) : value === option.value}
          onChange={({ currentTarget }) => turn(option.value, currentTarget.checked)}
        >
          {option.label}
        </Choice>
      ))}
    </Choices>
  );
}

function WrittenField(field: Field) {
  const say = useSay();
  const { id, asked, wrong, onChange } = field;
  const label = useAsk()(asked);
  const value = held(field);
  const isUnknown = isNotKnown(value);
  return (
    <>
      <TextField id={id} label={label} hint={asked.help} wrong={wrong}>
        {(parts) => {
          const common = {
            ...parts,
            disabled: isUnknown,
            value: typeof value === 'string' ? value : '',
            onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value),
          };
          if (asked.type === 'long-text') return <textarea {...common} rows={4} />;
          return (
            <input
              {...common}
              type={asked.type === 'day' ? 'date' : 'text'}
              {...(asked.type === 'number' && { inputMode: 'decimal' as const })}
              {...((asked.type === 'number' || asked.type === 'day') && { className: 'narrow' })}
            />
          );
        }}
      </TextField>
      {asked.dontKnow !== undefined && (
        <Choice
          type="checkbox"
          checked={isUnknown}
          hint={asked.dontKnow}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? { notKnown: true } : '')}
        >
          {say(texts.dontKnow)}
        </Choice>
      )}
    </>
  );
}
