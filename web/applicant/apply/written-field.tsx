import type { RequirementView } from '#domain/api/answers/plan.ts';
import { isNotKnown } from '#domain/fields/not-known.ts';
import { Choice, TextField } from '../../shared/face/field.tsx';
import { useSay } from '../../shared/text.ts';
import type { FieldValue } from './form-values.ts';
import { useOpenForm } from './open-form.ts';
import { askOf } from './question.tsx';

const texts = { dontKnow: { sv: 'Vet inte', en: 'I do not know' } };

/** What is wrong with a field, in words. */
export function useWrong(id: string): string | undefined {
  const { form } = useOpenForm();
  return form.formState.errors.requirements?.[id]?.message as string | undefined;
}

/** A box to tick for whoever cannot know. */
export function NotKnownBox({
  dontKnow,
  value,
  onChange,
}: {
  dontKnow: string;
  value: FieldValue | undefined;
  onChange: (value: FieldValue) => void;
}) {
  const say = useSay();
  return (
    <Choice
      type="checkbox"
      checked={isNotKnown(value)}
      hint={dontKnow}
      onChange={({ currentTarget }) => onChange(currentTarget.checked ? { notKnown: true } : '')}
    >
      {say(texts.dontKnow)}
    </Choice>
  );
}

/** A field to write in. @param hidden there is another answer: what is asked stays as a heading */
export function TextOf({ requirement, hidden = false }: { requirement: RequirementView; hidden?: boolean }) {
  const say = useSay();
  const { form } = useOpenForm();
  const { id, type, help } = requirement;
  const name = `requirements.${id}` as const;
  const wrong = useWrong(id);
  const ask = askOf(requirement, say);
  if (hidden)
    return (
      <h2 className="asked" id={name} tabIndex={-1}>
        {ask}
      </h2>
    );
  return (
    <TextField id={name} label={ask} hint={help} wrong={wrong}>
      {(parts) =>
        type === 'long-text' ? (
          <textarea {...parts} rows={4} {...form.register(name)} />
        ) : (
          <input
            {...parts}
            type={type === 'day' ? 'date' : 'text'}
            {...(type === 'number' && {
              inputMode: requirement.integer ? ('numeric' as const) : ('decimal' as const),
            })}
            {...((type === 'number' || type === 'day') && { className: 'narrow' })}
            {...form.register(name)}
          />
        )
      }
    </TextField>
  );
}
