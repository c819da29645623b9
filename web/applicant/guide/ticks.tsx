import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { answerTexts } from '#domain/words/guide.ts';
import { useSay } from '../../shared/text.ts';
import { readAnswer, writeAnswer } from './guide-address.ts';
import type { Step } from './steps.ts';

const texts = { or: { sv: 'eller', en: 'or' } };

/**
 * Tick all that apply. “None of these” and “I don’t know yet” are ticked too and take the others away, so that nothing is
 * passed over by accident.
 */
export function Ticks({
  step,
  value,
  error,
  onChoose,
}: {
  step: Step;
  /** As `writeAnswer` has it; empty when nothing is ticked. */
  value: string;
  error: string;
  onChoose: (value: string) => void;
}) {
  const say = useSay();
  const answer = readAnswer(value);
  const ticked = typeof answer === 'object' ? answer : [];
  const toggle = (id: string, on: boolean) => {
    // In the order they are shown, so that the same answer always has the same address.
    const now = (step.ticks ?? []).map((t) => t.value).filter((t) => (t === id ? on : ticked.includes(t)));
    onChoose(now.length === 0 ? '' : writeAnswer(now));
  };
  const alone = (is: string, label: string) => (
    <Checkbox
      name="answer"
      value={is}
      label={label}
      checked={value === is}
      onChange={(e) => onChoose(e.target.checked ? is : '')}
    />
  );
  return (
    <Fieldset>
      <Fieldset.Legend className="ds-sr-only">{step.ask}</Fieldset.Legend>
      <Fieldset.Description>
        {say(answerTexts.tick)}
        {step.help !== undefined && ` ${step.help}`}
      </Fieldset.Description>
      {step.ticks?.map((option) => (
        <Checkbox
          key={option.value}
          name="answer"
          value={option.value}
          label={option.label}
          description={option.description}
          checked={ticked.includes(option.value)}
          onChange={(e) => toggle(option.value, e.target.checked)}
        />
      ))}
      <p className="or">{say(texts.or)}</p>
      {!step.mustTick && alone('.', say(answerTexts.none))}
      {alone('unknown', say(answerTexts.unknown))}
      <p role="alert" className="field-error">
        {error}
      </p>
    </Fieldset>
  );
}
