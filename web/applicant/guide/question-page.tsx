import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { numberProblem, readNumber } from '#domain/api/number-as-written.ts';
import { answerTexts } from '#domain/words/guide.ts';
import { TextField } from '../../shared/face/field.tsx';
import type { Worn } from '../../shared/face/frame.tsx';
import { isTakingOver } from '../../shared/given.ts';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { chosenHere } from './chosen-here.ts';
import { Options } from './options.tsx';
import { Places } from './places.tsx';
import { saidIn } from './said-before.ts';
import { Help, helpOf } from './step-help.tsx';
import type { Step } from './steps.ts';
import { Ticks } from './ticks.tsx';

const texts = {
  next: { sv: 'Nästa', en: 'Next' },
  back: { sv: 'Tillbaka', en: 'Back' },
  choose: { sv: 'Välj ett svar för att gå vidare.', en: 'Choose an answer to go on.' },
  number: { sv: 'Skriv ett tal mellan {min} och {max}.', en: 'Write a number between {min} and {max}.' },
};

/**
 * One question on a page of its own. Its form leads to the address that holds the answer, so it works before a script has run.
 *
 * @param kept what the address holds beside this answer
 */
export function QuestionPage({
  step,
  progress,
  municipality,
  kept,
  back,
  onAnswer,
  children,
}: {
  step: Step;
  progress: string;
  municipality: Worn | null;
  kept: readonly (readonly [name: string, value: string])[];
  /** The way to the question before; absent on the first. */
  back: ReactNode;
  onAnswer: (value: string) => void;
  children: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const [value, setValue] = useState(
    () => step.value ?? (isTakingOver() ? undefined : chosenHere(step.id)) ?? step.start ?? '',
  );
  const [turn, setTurn] = useState(0);
  const [error, setError] = useState('');
  const field = useId();
  const form = useRef<HTMLFormElement>(null);
  const atFirst = useRef(step);
  // A page that was written beforehand does not know what was chosen here, nor what has been since. Afterwards the state is what is shown.
  useLayoutEffect(() => {
    const said = form.current && saidIn(form.current, atFirst.current);
    const chosen = atFirst.current.value ?? chosenHere(atFirst.current.id);
    if (said) setValue(said);
    else if (chosen !== undefined) {
      setValue(chosen);
      setTurn(1);
    }
  }, []);
  const { number } = step;
  const help = helpOf(step.help);
  const choose = (chosen: string) => {
    setValue(chosen);
    setError('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (number && value !== 'unknown') {
      const [min, max] = [number.min ?? 0, number.max ?? 0];
      const read = readNumber(value, true);
      if ('value' in read && read.value >= min && read.value <= max) onAnswer(String(read.value));
      else setError(('either' in read && numberProblem(read, language)) || say(texts.number, { min, max }));
    } else if (value === '')
      setError(say(!step.ticks ? texts.choose : step.mustTick ? answerTexts.tickOne : answerTexts.tickSomething));
    else onAnswer(value);
  };
  return (
    <Page title={step.ask} municipality={municipality}>
      <p className="quiet">{progress}</p>
      <form className="question" ref={form} action={`/${language}/guide`} onSubmit={submit} noValidate>
        {kept.map(([name, held]) => (
          <input key={name} type="hidden" name={name} value={held} />
        ))}
        {number ? (
          <>
            <TextField
              id={field}
              label={<span className="unseen">{`${step.ask} (${number.unit ?? ''})`}</span>}
              hint={help.first}
              {...(number.unit !== undefined && { count: number.unit })}
            >
              {(parts) => (
                <input
                  {...parts}
                  className="narrow"
                  name={step.id}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  value={value === 'unknown' ? '' : value}
                  aria-invalid={error === '' ? undefined : true}
                  onChange={(e) => choose(e.currentTarget.value)}
                />
              )}
            </TextField>
            <Help rest={help.rest} />
          </>
        ) : step.ticks ? (
          <Ticks step={step} value={value} onChoose={choose} />
        ) : step.beside ? (
          <Places key={turn} step={step} value={value} onChoose={choose} />
        ) : (
          <Options key={turn} step={step} value={value} onChoose={choose} />
        )}
        <p role="alert" className="field-error">
          {error}
        </p>
        <div className="actions">
          <button type="submit" className="button">
            {say(texts.next)}
          </button>
          {number && (
            // After the other, which is the one that Enter presses.
            <button
              type="submit"
              className="button second"
              name={step.id}
              value="unknown"
              onClick={(event) => {
                event.preventDefault();
                onAnswer('unknown');
              }}
            >
              {say(answerTexts.unknown)}
            </button>
          )}
          {back}
        </div>
      </form>
      {children}
    </Page>
  );
}
