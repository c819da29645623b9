import { Button, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { GuideQuestion, GuideView } from '#domain/contract/guide-view.ts';
import type { Answer } from '#domain/definitions/condition.ts';
import { call } from '../shared/api.ts';
import { Loading, Page, ProblemAlert } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { type GuidePlace, questionsFor, readPlace, writePlace } from './guide-address.ts';
import { PlanPage } from './plan.tsx';
import '../shared/forms.css';

const texts = {
  title: { sv: 'Frågor', en: 'Questions' },
  where: { sv: 'I vilken kommun?', en: 'In which municipality?' },
  what: { sv: 'Vad ska ni göra?', en: 'What do you want to do?' },
  next: { sv: 'Nästa', en: 'Next' },
  back: { sv: 'Tillbaka', en: 'Back' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  unknown: { sv: 'Vet inte än', en: 'I don’t know yet' },
  progress: { sv: 'Fråga {now} av högst {total}', en: 'Question {now} of at most {total}' },
  choose: { sv: 'Välj ett svar för att gå vidare.', en: 'Choose an answer to go on.' },
};

interface Step {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  readonly options?: readonly { readonly value: string; readonly label: string; readonly description?: string }[];
  readonly number?: GuideQuestion;
  readonly value?: string;
  readonly save: (value: string, place: GuidePlace) => GuidePlace;
}

/** The guide: one question on each page, then the plan. */
export default function Guide() {
  const language = useLanguage();
  const search = useSearch();
  const say = useSay();
  const { value: guide, problem } = useLoad(() => call<GuideView>('GET', '/api/guide', { language }), [language]);
  if (!guide) {
    return (
      <Page title={say(texts.title)}>
        <ProblemAlert problem={problem} />
        {!problem && <Loading />}
      </Page>
    );
  }
  return <Questions guide={guide} place={readPlace(search)} />;
}

function Questions({ guide, place }: { guide: GuideView; place: GuidePlace }) {
  const say = useSay();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const steps = stepsOf(guide, place, say);
  const current = steps.find((s) => s.id === place.at) ?? steps.find((s) => s.value === undefined);
  if (!current) return <PlanPage place={place} />;
  const index = steps.indexOf(current);
  const go = (next: GuidePlace) => navigate(`/${language}/guide${writePlace(next)}`);
  return (
    <QuestionPage
      key={current.id}
      step={current}
      progress={say(texts.progress, { now: index + 1, total: 2 + (guide.events[0]?.questions.length ?? 0) })}
      onBack={index === 0 ? undefined : () => go({ ...place, at: steps[index - 1]?.id ?? '' })}
      onAnswer={(value) => {
        const { at: _left, ...next } = current.save(value, place);
        go(next);
      }}
    />
  );
}

function stepsOf(guide: GuideView, place: GuidePlace, say: ReturnType<typeof useSay>): readonly Step[] {
  const yesNo = [
    { value: 'yes', label: say(texts.yes) },
    { value: 'no', label: say(texts.no) },
    { value: 'unknown', label: say(texts.unknown) },
  ];
  const shown = (answer: Answer | undefined) =>
    answer === undefined ? {} : { value: answer === true ? 'yes' : answer === false ? 'no' : String(answer) };
  return [
    {
      id: 'municipality',
      ask: say(texts.where),
      options: guide.municipalities.map((m) => ({ value: m.id, label: m.name })),
      ...(place.municipality !== undefined && { value: place.municipality }),
      save: (value, now) => ({ ...now, municipality: value }),
    },
    {
      id: 'event',
      ask: say(texts.what),
      options: guide.events.map((e) => ({ value: e.id, label: e.name, description: e.description })),
      ...(place.event !== undefined && { value: place.event }),
      save: (value, now) => ({ ...now, event: value }),
    },
    ...questionsFor(guide, place).map(
      (q): Step => ({
        id: q.id,
        ask: q.ask,
        ...(q.help !== undefined && { help: q.help }),
        ...(q.type === 'number' ? { number: q } : { options: yesNo }),
        ...shown(place.answers[q.id]),
        save: (value, now) => ({
          ...now,
          answers: {
            ...now.answers,
            [q.id]: value === 'yes' ? true : value === 'no' ? false : value === 'unknown' ? 'unknown' : Number(value),
          },
        }),
      }),
    ),
  ];
}

function QuestionPage({
  step,
  progress,
  onBack,
  onAnswer,
}: {
  step: Step;
  progress: string;
  onBack: (() => void) | undefined;
  onAnswer: (value: string) => void;
}) {
  const say = useSay();
  const [value, setValue] = useState(step.value ?? '');
  const [error, setError] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value === '') setError(say(texts.choose));
    else onAnswer(value);
  };
  return (
    <Page title={step.ask}>
      <p className="quiet">{progress}</p>
      <form onSubmit={submit} noValidate>
        {step.number ? (
          <Textfield
            label={`${step.ask} (${step.number.unit ?? ''})`}
            description={step.help}
            inputMode="numeric"
            value={value}
            onChange={(e) => setValue(e.target.value.replace(/\D/g, ''))}
            error={error}
          />
        ) : (
          <Fieldset>
            <Fieldset.Legend className="ds-sr-only">{step.ask}</Fieldset.Legend>
            {step.help !== undefined && <Fieldset.Description>{step.help}</Fieldset.Description>}
            {step.options?.map((option) => (
              <Radio
                key={option.value}
                name="answer"
                value={option.value}
                label={option.label}
                description={option.description}
                checked={value === option.value}
                onChange={() => {
                  setValue(option.value);
                  setError('');
                }}
              />
            ))}
            <p role="alert" className="field-error">
              {error}
            </p>
          </Fieldset>
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
    </Page>
  );
}
