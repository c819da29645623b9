import { Radio, Textfield } from '@digdir/designsystemet-react';
import type { FieldWords } from '#domain/acts/define.ts';
import { officersLanguage, useSay } from '../../shared/text.ts';
import { FieldGroup } from './field-group.tsx';

const inputTypes = { line: 'text', email: 'email', day: 'date' } as const;

/**
 * One field of an act's form.
 *
 * @param id what the summary of what is wrong leads to
 * @param min the first day that can be chosen, and @param max the last
 */
export function ActField({
  name,
  field,
  value,
  onChange,
  id,
  wrong,
  min,
  max,
}: {
  name: string;
  field: FieldWords;
  value: string;
  onChange: (value: string) => void;
  id?: string | undefined;
  wrong?: string | undefined;
  min?: string;
  max?: string;
}) {
  const say = useSay();
  if (field.as === 'given') return null;
  if (field.as === 'choice') {
    const options = Object.entries(field.options).map(([one, text]) => ({ id: one, text: say(text) }));
    return (
      <ChoiceField
        name={name}
        legend={say(field.label)}
        options={options}
        value={value}
        onChange={onChange}
        id={id}
        wrong={wrong}
      />
    );
  }
  const common = {
    label: say(field.label),
    ...(field.help && { description: say(field.help) }),
    ...(id !== undefined && { id }),
    ...(wrong !== undefined && { error: wrong }),
    value,
    onChange: (e: { target: { value: string } }) => onChange(e.target.value),
  };
  return field.as === 'text' || field.as === 'lines' ? (
    <Textfield multiline rows={field.rows} lang={officersLanguage} {...common} />
  ) : (
    <Textfield
      type={inputTypes[field.as]}
      {...(field.as === 'line' && { lang: officersLanguage })}
      {...(min !== undefined && { min })}
      {...(max !== undefined && { max })}
      {...common}
    />
  );
}

/** One of several, and what is wrong with the choice. */
export function ChoiceField({
  name,
  legend,
  options,
  value,
  onChange,
  id,
  wrong,
}: {
  name: string;
  legend: string;
  options: readonly { readonly id: string; readonly text: string; readonly hint?: string }[];
  value: string;
  onChange: (value: string) => void;
  id?: string | undefined;
  wrong?: string | undefined;
}) {
  return (
    <FieldGroup legend={legend} id={id} wrong={wrong}>
      {options.map((option) => (
        <Radio
          key={option.id}
          name={name}
          value={option.id}
          label={option.text}
          {...(option.hint !== undefined && { description: option.hint })}
          checked={value === option.id}
          onChange={() => onChange(option.id)}
        />
      ))}
    </FieldGroup>
  );
}
