import { Controller } from 'react-hook-form';
import type { RequirementView } from '#domain/api/answers/plan.ts';
import { isNotKnown } from '#domain/fields/not-known.ts';
import { answerTexts } from '#domain/words/guide.ts';
import { Choice, Choices } from '../../shared/face/field.tsx';
import { useSay } from '../../shared/text.ts';
import { isFromAnswers } from './form-values.ts';
import { KnownAnswer } from './known-answer.tsx';
import { useOpenForm } from './open-form.ts';
import { PropertyField } from './property-field.tsx';
import { askOf, Question } from './question.tsx';
import { NotKnownBox, TextOf, useWrong } from './written-field.tsx';

/** One question of the catalogue. The definition decides how it looks; what the guide was told is not asked again. */
export function RequirementField({ requirement }: { requirement: RequirementView }) {
  const { form, asked } = useOpenForm();
  const { id, type } = requirement;
  if (!asked.has(id) && isFromAnswers(requirement, form.getValues())) return <KnownAnswer requirement={requirement} />;
  return (
    <Question neededBy={requirement.neededBy}>
      {type === 'choice' || type === 'choices' || type === 'yes-no' ? (
        <ChoiceField requirement={requirement} />
      ) : (
        <WrittenField requirement={requirement} />
      )}
    </Question>
  );
}

function ChoiceField({ requirement }: { requirement: RequirementView }) {
  const say = useSay();
  const { form } = useOpenForm();
  const { id, type, help } = requirement;
  const name = `requirements.${id}` as const;
  const wrong = useWrong(id);
  const several = type === 'choices';
  const options =
    'options' in requirement
      ? requirement.options
      : (['yes', 'no'] as const).map((value) => ({ value, label: say(answerTexts[value]) }));
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => {
        const chosen = Array.isArray(field.value) ? (field.value as readonly string[]) : [];
        const toggle = (value: string, on: boolean) =>
          field.onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value));
        return (
          <Choices id={name} legend={askOf(requirement, say)} hint={help} wrong={wrong}>
            {options.map(({ value, label }) => (
              <Choice
                key={value}
                type={several ? 'checkbox' : 'radio'}
                name={name}
                value={value}
                checked={several ? chosen.includes(value) : field.value === value}
                onChange={({ currentTarget }) =>
                  several ? toggle(value, currentTarget.checked) : field.onChange(value)
                }
              >
                {label}
              </Choice>
            ))}
          </Choices>
        );
      }}
    />
  );
}

/** What is written; where the definition allows it, not knowing is an answer too. */
function WrittenField({ requirement }: { requirement: RequirementView }) {
  const { form } = useOpenForm();
  const { id, type, dontKnow } = requirement;
  const name = `requirements.${id}` as const;
  if (type === 'property') return <PropertyField requirement={requirement} />;
  if (dontKnow === undefined) return <TextOf requirement={requirement} />;
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <>
          <TextOf requirement={requirement} hidden={isNotKnown(field.value)} />
          <NotKnownBox dontKnow={dontKnow} value={field.value} onChange={field.onChange} />
        </>
      )}
    />
  );
}
