import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { numberProblem, readNumber } from '#domain/api/number-as-written.ts';
import { answerTexts } from '#domain/words/guide.ts';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { chosenHere } from './chosen-here.ts';
import { Options } from './options.tsx';
import { Places } from './places.tsx';
import type { Step } from './steps.ts';
import { Ticks } from './ticks.tsx';

const texts = {
  next: { sv: 'Nästa', en: 'Next' },
  back: { sv: 'Tillbaka', en: 'Back' },
  choose: { sv: 'Välj ett svar för att gå vidare.', en: 'Choose an answer to go on.' },
  number: { sv: 'Skriv ett tal mellan {min} och {max}.', en: 'Write a number between {min} and {max}.' },
};

/** One question on a page of its own. */
export function QuestionPage({
  step,
  progress,
  onBack,
  onAnswer,
  children,
}: {
  step: Step;
  progress: string;
  onBack: (() => void) | undefined;
  onAnswer: (value: string) => void;
  children: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const [value, setValue] = useState(() => step.value ?? chosenHere(step.id) ?? step.start ?? '');
  const [error, setError] = useState('');
  const { number } = step;
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
    <Page title={step.ask}>
      <p className="quiet">{progress}</p>
      <form onSubmit={submit} noValidate>
        {number ? (
          <>
            <Textfield
              label={`${step.ask} (${number.unit ?? ''})`}
              description={step.help}
              inputMode="numeric"
              value={value === 'unknown' ? '' : value}
              onChange={(e) => choose(e.target.value)}
              error={error}
            />
            <Button type="button" variant="tertiary" onClick={() => onAnswer('unknown')}>
              {say(answerTexts.unknown)}
            </Button>
          </>
        ) : step.ticks ? (
          <Ticks step={step} value={value} error={error} onChoose={choose} />
        ) : step.beside ? (
          <Places step={step} value={value} error={error} onChoose={choose} />
        ) : (
          <Options step={step} value={value} error={error} onChoose={choose} />
        )}
        <div className="actions">
          <Button type="submit">{say(texts.next)}</Button>
          {onBack && (
            <Button type="button" variant="secondary" onClick={onBack}>
              {say(texts.back)}
            </Button>
          )}
        </div>
      </form>
      {children}
    </Page>
  );
}
