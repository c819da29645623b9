import { Fieldset, Radio } from '@digdir/designsystemet-react';
import type { Step } from './steps.ts';

/** Choose one, in groups where there are many. */
export function Options({
  step,
  value,
  error,
  onChoose,
}: {
  step: Step;
  value: string;
  error: string;
  onChoose: (value: string) => void;
}) {
  const options = step.options ?? [];
  const groups = [...new Set(options.map((o) => o.group))];
  return (
    <Fieldset>
      <Fieldset.Legend className="ds-sr-only">{step.ask}</Fieldset.Legend>
      {step.help !== undefined && <Fieldset.Description>{step.help}</Fieldset.Description>}
      {groups.map((group) => (
        <div key={group ?? ''} className={group === undefined ? undefined : 'group'}>
          {group !== undefined && <h2>{group}</h2>}
          {options
            .filter((option) => option.group === group)
            .map((option) => (
              <Radio
                key={option.value}
                name="answer"
                value={option.value}
                label={option.label}
                description={option.description}
                checked={value === option.value}
                onChange={() => onChoose(option.value)}
              />
            ))}
        </div>
      ))}
      <p role="alert" className="field-error">
        {error}
      </p>
    </Fieldset>
  );
}
