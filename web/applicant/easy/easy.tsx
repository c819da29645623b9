import { Link, useSearch } from 'wouter';
import type { GuideView } from '#domain/api/answers/guide.ts';
import { LoadingPage, Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { Contacts } from '../ask/coordinators.tsx';
import { type GuidePlace, readPlace, writePlace } from '../guide/guide-address.ts';
import { shownStep, stepsOf } from '../guide/steps.ts';
import { useGuide } from '../guide/use-guide.ts';
import { EasyPlanPage } from './easy-plan-page.tsx';
import { EasyStart } from './easy-start.tsx';
import './easy.css';

const texts = {
  title: { sv: 'Lättläst', en: 'Easy to read' },
  left: { sv: 'Det finns frågor kvar.', en: 'There are questions left.' },
  plan: { sv: 'Svara på dem först. Sedan får ni en plan.', en: 'Answer them first. Then you get a plan.' },
  answer: { sv: 'Svara på frågorna', en: 'Answer the questions' },
};

/** The first page and the plan in easy words: the plan where the address holds its answers, as the guide's does. */
export default function Easy() {
  const say = useSay();
  const language = useLanguage();
  // Which question was shown last means nothing here.
  const { at: _shown, ...asked } = readPlace(useSearch());
  const { shown, problem, reload } = useGuide(asked);
  if (!shown) return <LoadingPage title={say(texts.title)} problem={problem} onRetry={reload} />;
  const { guide, place, plan, whole } = shown;
  if (place.municipality === undefined && place.event === undefined) return <EasyStart guide={guide} />;
  const isAnswered = whole && !shownStep(stepsOf(guide, place, plan, language), place);
  return isAnswered ? (
    <EasyPlanPage guide={guide} place={place} plan={whole} />
  ) : (
    <QuestionsLeft guide={guide} place={place} />
  );
}

function QuestionsLeft({ guide, place }: { guide: GuideView; place: GuidePlace }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page title={say(texts.title)} municipality={null} contact={<Contacts guide={guide} />}>
      <div className="easy">
        <p>{say(texts.left)}</p>
        <p>{say(texts.plan)}</p>
        <p>
          <Link className="button go" href={`/${language}/guide${writePlace(place)}`}>
            {say(texts.answer)}
          </Link>
        </p>
      </div>
    </Page>
  );
}
