import { type ReactNode, Suspense, useEffect } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { GuideView } from '#domain/api/answers/guide.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import type { PlanSoFar, Given as WhatIsGiven } from '../../shared/given.ts';
import { LoadingPage, ProblemAlert } from '../../shared/page.tsx';
import { pageOfItsOwn } from '../../shared/page-of-its-own.tsx';
import { fetchBehind } from '../../shared/planner-there.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { AskCoordinator } from '../ask/ask-coordinator.tsx';
import { Coordinators } from '../ask/coordinators.tsx';
import { rememberChosen } from './chosen-here.ts';
import { Given } from './given.tsx';
import { type GuidePlace, readPlace, writePlace } from './guide-address.ts';
import { QuestionPage } from './question-page.tsx';
import { keptBeside, shownStep, stepsOf } from './steps.ts';
import { type ShownGuide, useGuide } from './use-guide.ts';
import './guide.css';

const texts = {
  title: { sv: 'Frågor', en: 'Questions' },
  back: { sv: 'Tillbaka', en: 'Back' },
  first: { sv: 'Fråga {now}', en: 'Question {now}' },
  progress: { sv: 'Fråga {now} av högst {total}', en: 'Question {now} of at most {total}' },
  soFar: { sv: 'Planen så här långt', en: 'The plan so far' },
  needs: { sv: 'Ni behöver: {names}.', en: 'You need: {names}.' },
  maybe: { sv: 'Kanske också: {n} till, beroende på svaren.', en: 'Perhaps {n} more, depending on the answers.' },
  where: {
    sv: 'Det gäller {base}. Planen visar också {others}.',
    en: 'This is for {base}. The plan shows {others} too.',
  },
  more: { sv: 'Det kan bli fler, beroende på svaren.', en: 'There may be more, depending on the answers.' },
  none: { sv: 'Inget är säkert än. Det beror på svaren.', en: 'Nothing is certain yet. It depends on the answers.' },
};

/** A higher number only frightens: it counts what nobody answers all of, and falls with the first answers. */
const worthTelling = 20;

/** Fetched while the questions are answered. */
const PlanPage = pageOfItsOwn(() => import('../plan/plan.tsx'));

/** What is written of a plan is taken over by the plan's own script. */
export async function ahead({ plan }: WhatIsGiven): Promise<void> {
  if (plan) await PlanPage.fetched();
}

/** The guide: one question on each page, then the plan. */
export default function Guide() {
  const say = useSay();
  const language = useLanguage();
  const { shown, problem, reload } = useGuide(readPlace(useSearch()));
  useEffect(() => {
    // Should it fail, it is fetched again when it is needed.
    void PlanPage.fetched().catch(() => undefined);
    void fetchBehind(language);
  }, [language]);
  if (!shown) return <LoadingPage title={say(texts.title)} problem={problem} onRetry={reload} />;
  // What could not be fetched is told beside the question, which stays where it is.
  const trouble = <ProblemAlert problem={problem} onRetry={reload} />;
  const { guide, place, plan, whole } = shown;
  return <Questions guide={guide} place={place} plan={plan} whole={whole} trouble={trouble} />;
}

function Questions({
  guide,
  place,
  plan,
  whole,
  trouble,
}: {
  guide: GuideView;
  place: GuidePlace;
  plan: PlanSoFar | undefined;
  whole: ShownGuide['whole'];
  trouble: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const steps = stepsOf(guide, place, plan, language);
  const current = shownStep(steps, place);
  if (!current && whole) {
    return (
      <Suspense fallback={null}>
        <PlanPage guide={guide} place={place} plan={whole} steps={steps} />
      </Suspense>
    );
  }
  if (!current) return null;
  const index = steps.indexOf(current);
  const addressTo = (next: GuidePlace) => `/${language}/guide${writePlace(next)}`;
  const { at: _shown, ...here } = place;
  const before = steps[index - 1];
  const municipality = guide.municipalities.find((m) => m.id === place.municipality);
  return (
    <QuestionPage
      key={current.id}
      step={current}
      progress={say(plan && steps.length <= worthTelling ? texts.progress : texts.first, {
        now: index + 1,
        total: steps.length,
      })}
      municipality={municipality ?? null}
      kept={keptBeside(current, here)}
      back={
        before && (
          <Link className="button second" href={addressTo({ ...here, at: before.id })}>
            {say(texts.back)}
          </Link>
        )
      }
      onAnswer={(value) => {
        rememberChosen(current.id, value);
        navigate(addressTo(current.save(value, here)));
      }}
    >
      {trouble}
      {plan && <SoFar plan={plan} />}
      <Given steps={steps.slice(0, index)} here={here} />
      {municipality ? (
        <AskCoordinator guide={guide} place={here} plan={plan} about={current.ask} />
      ) : (
        <Coordinators guide={guide} />
      )}
    </QuestionPage>
  );
}

/** What the answers have settled until now. */
function SoFar({ plan }: { plan: PlanSoFar }) {
  const say = useSay();
  const language = useLanguage();
  const certain = plan.permits.filter((p) => p.certainty === 'certain').map((p) => inSentence(p.name));
  const others = plan.others?.map((o) => o.municipalityName) ?? [];
  const possible = plan.permits.length - certain.length;
  return (
    <section className="so-far" aria-live="polite" aria-labelledby="so-far">
      <h2 id="so-far">{say(texts.soFar)}</h2>
      <p>{certain.length === 0 ? say(texts.none) : say(texts.needs, { names: listOf(certain, language) })}</p>
      {certain.length > 0 && possible > 0 && (
        <p>{say(possible <= worthTelling ? texts.maybe : texts.more, { n: possible })}</p>
      )}
      {others.length > 0 && (
        <p>{say(texts.where, { base: plan.municipalityName, others: listOf(others, language) })}</p>
      )}
    </section>
  );
}
