import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Option, Step } from './steps.ts';

/** Choose one. Where there are many they stand in groups, folded but for the first and the one that holds the choice. */
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
  // From the start only: none folds under the one who chooses in another.
  const [chosenFirst] = useState(() => options.find((o) => o.value === value)?.group);
  const radio = (option: Option) => (
    <Radio
      key={option.value}
      name="answer"
      value={option.value}
      label={option.label}
      description={option.description}
      checked={value === option.value}
      onChange={() => onChoose(option.value)}
    />
  );
  return (
    <Fieldset>
      <Fieldset.Legend className="ds-sr-only">{step.ask}</Fieldset.Legend>
      {step.help !== undefined && <Fieldset.Description>{step.help}</Fieldset.Description>}
      {groups.map((group, i) => {
        const own = options.filter((option) => option.group === group).map(radio);
        return group === undefined ? (
          own
        ) : (
          <Group key={group} name={group} open={i === 0 || group === chosenFirst}>
            {own}
          </Group>
        );
      })}
      <p role="alert" className="field-error">
        {error}
      </p>
    </Fieldset>
  );
}

function Group({ name, open, children }: { name: string; open: boolean; children: ReactNode }) {
  return (
    <details className="group" open={open}>
      <summary>
        <h2>{name}</h2>
      </summary>
      {children}
    </details>
  );
}
