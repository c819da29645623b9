import { answerTexts } from '#domain/words/guide.ts';
import { Choice, Choices } from '../../shared/face/field.tsx';
import { useSay } from '../../shared/text.ts';
import { readAnswer, writeAnswer } from './guide-address.ts';
import { Help, helpOf } from './step-help.tsx';
import type { Step } from './steps.ts';

const texts = { or: { sv: 'eller', en: 'or' } };

/**
 * Tick all that apply. “None of these” and “I don’t know yet” are ticked too and take the others away, so that nothing is
 * passed over by accident.
 */
export function Ticks({
  step,
  value,
  onChoose,
}: {
  step: Step;
  /** As `writeAnswer` has it; empty when nothing is ticked. */
  value: string;
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
  const help = helpOf(step.help);
  const alone = (is: string, label: string) => (
    <Choice
      type="checkbox"
      name={step.id}
      value={is}
      checked={value === is}
      onChange={(e) => onChoose(e.currentTarget.checked ? is : '')}
    >
      {label}
    </Choice>
  );
  return (
    <Choices
      legend={<span className="unseen">{step.ask}</span>}
      hint={[say(answerTexts.tick), help.first].filter(Boolean).join(' ')}
    >
      <Help rest={help.rest} />
      {step.ticks?.map((option) => (
        <Choice
          key={option.value}
          type="checkbox"
          name={step.id}
          value={option.value}
          hint={option.description}
          checked={ticked.includes(option.value)}
          onChange={(e) => toggle(option.value, e.currentTarget.checked)}
        >
          {option.label}
        </Choice>
      ))}
      <p className="or">{say(texts.or)}</p>
      {!step.mustTick && alone('.', say(answerTexts.none))}
      {alone('unknown', say(answerTexts.unknown))}
    </Choices>
  );
}
