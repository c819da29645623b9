import { Button, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { GuideQuestion, GuideView, PlanView } from '#domain/contract/guide-view.ts';
import { numberProblem, readNumber } from '#domain/contract/number-as-written.ts';
import type { Answer } from '#domain/definitions/condition.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { Loading, Page, ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { PlanPage } from '../plan/plan.tsx';
import { chosenHere, rememberChosen } from './chosen-here.ts';
import { type GuidePlace, readPlace, writePlace } from './guide-address.ts';
import { useGuide } from './use-guide.ts';
import '../../shared/forms.css';
import './guide.css';

const texts = {
  title: { sv: 'Frågor', en: 'Questions' },
  where: { sv: 'I vilken kommun?', en: 'In which municipality?' },
  what: { sv: 'Vad ska ni göra?', en: 'What do you want to do?' },
  next: { sv: 'Nästa', en: 'Next' },
  back: { sv: 'Tillbaka', en: 'Back' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  unknown: { sv: 'Vet inte än', en: 'I don’t know yet' },
  first: { sv: 'Fråga {now}', en: 'Question {now}' },
  progress: { sv: 'Fråga {now} av högst {total}', en: 'Question {now} of at most {total}' },
  choose: { sv: 'Välj ett svar för att gå vidare.', en: 'Choose an answer to go on.' },
  number: { sv: 'Skriv ett tal mellan {min} och {max}.', en: 'Write a number between {min} and {max}.' },
  soFar: { sv: 'Planen så här långt', en: 'The plan so far' },
  needs: { sv: 'Ni behöver: {names}.', en: 'You need: {names}.' },
  maybe: { sv: 'Kanske också: {n} till, beroende på svaren.', en: 'Perhaps {n} more, depending on the answers.' },
  none: { sv: 'Inget är säkert än.', en: 'Nothing is certain yet.' },
  given: { sv: 'Era svar', en: 'Your answers' },
  change: { sv: 'Ändra', en: 'Change' },
};

interface Step {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  readonly options?: readonly {
    readonly value: string;
    readonly label: string;
    readonly description?: string;
    readonly group?: string;
  }[];
  readonly number?: GuideQuestion;
  readonly value?: string;
  readonly save: (value: string, place: GuidePlace) => GuidePlace;
}

/** The guide: one question on each page, then the plan. */
export default function Guide() {
  const say = useSay();
  const { shown, problem, reload } = useGuide(readPlace(useSearch()));
  if (!shown) {
    return (
      <Page title={say(texts.title)}>
        <ProblemAlert problem={problem} onRetry={reload} />
        {!problem && <Loading />}
      </Page>
    );
  }
  // What could not be fetched is told beside the question, which stays where it is.
  const trouble = <ProblemAlert problem={problem} onRetry={reload} />;
  return <Questions guide={shown.guide} place={shown.place} plan={shown.plan} trouble={trouble} />;
}

function Questions({
  guide,
  place,
  plan,
  trouble,
}: {
  guide: GuideView;
  place: GuidePlace;
  plan: PlanView | undefined;
  trouble: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const steps = stepsOf(guide, place, plan, say);
  const current = steps.find((s) => s.id === place.at) ?? steps.find((s) => s.value === undefined);
  if (!current && plan) return <PlanPage place={place} plan={plan} />;
  if (!current) return null;
  const index = steps.indexOf(current);
  const go = (next: GuidePlace) => navigate(`/${language}/guide${writePlace(next)}`);
  const { at: _shown, ...here } = place;
  return (
    <QuestionPage
      key={current.id}
      step={current}
      progress={say(plan ? texts.progress : texts.first, { now: index + 1, total: steps.length })}
      onBack={index === 0 ? undefined : () => go({ ...here, at: steps[index - 1]?.id ?? '' })}
      onAnswer={(value) => {
        rememberChosen(current.id, value);
        go(current.save(value, here));
      }}
    >
      {trouble}
      {plan && <SoFar plan={plan} />}
      <Given steps={steps.slice(0, index)} here={here} />
    </QuestionPage>
  );
}

/** What the answers have settled until now. */
function SoFar({ plan }: { plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const certain = plan.permits.filter((p) => p.certainty === 'certain').map((p) => inSentence(p.name));
  const possible = plan.permits.length - certain.length;
  return (
    <section className="so-far" aria-live="polite" aria-labelledby="so-far">
      <h2 id="so-far">{say(texts.soFar)}</h2>
      <p>{certain.length === 0 ? say(texts.none) : say(texts.needs, { names: listOf(certain, language) })}</p>
      {possible > 0 && <p>{say(texts.maybe, { n: possible })}</p>}
    </section>
  );
}

/** The answers so far, each with a way back to it. */
function Given({ steps, here }: { steps: readonly Step[]; here: GuidePlace }) {
  const say = useSay();
  const language = useLanguage();
  if (steps.length === 0) return null;
  return (
    <details className="given">
      <summary>{say(texts.given)}</summary>
      <dl>
        {steps.map((step) => (
          <div key={step.id}>
            <dt>{step.ask}</dt>
            <dd>
              {step.options?.find((o) => o.value === step.value)?.label ?? step.value}{' '}
              <Link href={`/${language}/guide${writePlace({ ...here, at: step.id })}`}>
                {say(texts.change)}
                <span className="ds-sr-only">: {step.ask}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function stepsOf(
  guide: GuideView,
  place: GuidePlace,
  plan: PlanView | undefined,
  say: ReturnType<typeof useSay>,
): readonly Step[] {
  const yesNo = [
    { value: 'yes', label: say(texts.yes) },
    { value: 'no', label: say(texts.no) },
    { value: 'unknown', label: say(texts.unknown) },
  ];
  const shown = (answer: Answer | undefined) =>
    answer === undefined ? {} : { value: answer === true ? 'yes' : answer === false ? 'no' : String(answer) };
  const question = (id: string) => guide.questions.find((q) => q.id === id);
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
      options: guide.events.map((e) => ({
        value: e.id,
        label: e.name,
        description: e.description,
        group: e.groupName,
      })),
      ...(place.event !== undefined && { value: place.event }),
      save: (value, now) => ({ ...now, event: value }),
    },
    ...(plan?.asked ?? []).flatMap((id): Step[] => {
      const q = question(id);
      if (!q) return [];
      return [
        {
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
        },
      ];
    }),
  ];
}

function QuestionPage({
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
  const [value, setValue] = useState(() => step.value ?? chosenHere(step.id) ?? '');
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
    } else if (value === '') setError(say(texts.choose));
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
              {say(texts.unknown)}
            </Button>
          </>
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

function Options({
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
