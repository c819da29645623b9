import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import type { FieldWords } from '#domain/acts/define.ts';
import { officersLanguage, useSay } from '../../shared/text.ts';

const inputTypes = { line: 'text', email: 'email', day: 'date' } as const;

/** One field of an act's form. @param min the first day that can be chosen, and @param max the last */
export function ActField({
  name,
  field,
  value,
  onChange,
  min,
  max,
}: {
  name: string;
  field: FieldWords;
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
}) {
  const say = useSay();
  if (field.as === 'given') return null;
  if (field.as === 'choice') {
    return (
      <Fieldset>
        <Fieldset.Legend>{say(field.label)}</Fieldset.Legend>
        {Object.entries(field.options).map(([id, text]) => (
          <Radio
            key={id}
            name={name}
            value={id}
            label={say(text)}
            checked={value === id}
            onChange={() => onChange(id)}
          />
        ))}
      </Fieldset>
    );
  }
  const common = {
    label: say(field.label),
    ...(field.help && { description: say(field.help) }),
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
