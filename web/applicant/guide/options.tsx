import { type ReactNode, useState } from 'react';
import { Choice, Choices } from '../../shared/face/field.tsx';
import { Help, helpOf } from './step-help.tsx';
import type { Option, Step } from './steps.ts';

/** Choose one. Where there are many they stand in groups, folded but for the first and the one that holds the choice. */
export function Options({ step, value, onChoose }: { step: Step; value: string; onChoose: (value: string) => void }) {
  const options = step.options ?? [];
  const groups = [...new Set(options.map((o) => o.group))];
  // From the start only: none folds under the one who chooses in another.
  const [chosenFirst] = useState(() => options.find((o) => o.value === value)?.group);
  const help = helpOf(step.help);
  const radio = (option: Option) => (
    <Choice
      key={option.value}
      type="radio"
      name={step.id}
      value={option.value}
      hint={option.description}
      checked={value === option.value}
      onChange={() => onChoose(option.value)}
    >
      {option.label}
    </Choice>
  );
  return (
    <Choices legend={<span className="unseen">{step.ask}</span>} hint={help.first}>
      <Help rest={help.rest} />
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
    </Choices>
  );
}

function Group({ name, open, children }: { name: string; open: boolean; children: ReactNode }) {
  return (
    <details className="group fold" open={open}>
      <summary>
        <h2>{name}</h2>
      </summary>
      <div>{children}</div>
    </details>
  );
}
