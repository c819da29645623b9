import { Link } from 'wouter';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { listOf } from '#domain/definitions/text.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { Figures } from '../../shared/face/plan.tsx';
import { NextStep } from '../../shared/face/rows.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { type GuidePlace, whatIsPlanned, writePlace } from '../guide/guide-address.ts';
import { DaysSaid } from './days-said.tsx';
import { figuresOf, moneyInWords } from './figures.ts';
import { tonight } from './tonight.ts';

const texts = {
  what: { sv: '{event} i {municipality}', en: '{event} in {municipality}' },
  several: {
    sv: 'Planen gäller {base}, där företaget har sin bas, och även {others}.',
    en: 'The plan is for {base}, where the business is based, and also for {others}.',
  },
  change: { sv: 'Ändra', en: 'Change' },
  changeAll: { sv: 'det ni har svarat', en: 'what you have answered' },
  easy: { sv: 'Lättläst', en: 'Easy to read' },
  bodies: { sv: 'myndigheter', en: 'authorities' },
  body: { sv: 'myndighet', en: 'authority' },
  tonight: { sv: 'I kväll', en: 'Tonight' },
  eachGets: {
    sv: 'Samma formulär gäller {all}. Varje kommun får sin del.',
    en: 'The same form covers {all}. Each municipality gets its part.',
  },
};

/** What the plan is for, and its day: before anything else. */
export function FirstSaid({ guide, place, plan }: { guide: GuideView; place: GuidePlace; plan: PlanAnswer }) {
  const say = useSay();
  const language = useLanguage();
  const event = guide.events.find((e) => e.id === plan.event)?.name ?? '';
  const base = plan.municipalityName;
  const others = plan.others?.map((o) => o.municipalityName) ?? [];
  return (
    <>
      <p className="plan-of">
        <span>{say(texts.what, { event, municipality: base })}</span>
        <span className="ways-on">
          <Link href={`/${language}/easy${writePlace(place)}`}>{say(texts.easy)}</Link>
          <Link href={`/${language}/guide${writePlace({ ...place, at: 'municipality' })}`}>
            {say(texts.change)}
            <span className="unseen"> {say(texts.changeAll)}</span>
          </Link>
        </span>
      </p>
      {others.length > 0 && (
        <p className="small quiet">{say(texts.several, { base, others: listOf(others, language) })}</p>
      )}
      <DaysSaid plan={plan} />
    </>
  );
}

/** How much it is, the one thing to do tonight, and the one button. */
export function FirstScreen({ place, plan }: { place: GuidePlace; plan: PlanAnswer }) {
  const say = useSay();
  const language = useLanguage();
  const aim = aimTexts[plan.aim];
  const figures = figuresOf(plan);
  const money = moneyInWords(figures, language);
  const next = tonight(plan, place, language);
  /** Where something is handed in with the form. */
  const form = [plan, ...(plan.others ?? [])].flatMap(({ permits, municipalityName }) =>
    permits.some((p) => p.elsewhere === undefined) ? [municipalityName] : [],
  );
  return (
    <div className="first-screen">
      {figures.matters > 0 && (
        <Figures
          figures={[
            { number: figures.matters, of: say(figures.matters === 1 ? aim.matter : aim.matters) },
            { number: figures.bodies, of: say(figures.bodies === 1 ? texts.body : texts.bodies) },
            money,
          ]}
        />
      )}
      {next && (
        <NextStep when={say(texts.tonight)} href={next.href}>
          {next.what}
        </NextStep>
      )}
      {form.length > 0 && (
        <p className="apply">
          <Link className="button go" href={`/${language}/apply${writePlace(whatIsPlanned(place))}`}>
            {say(aim.all)}
          </Link>
        </p>
      )}
      {form.length > 1 && <p className="small quiet">{say(texts.eachGets, { all: listOf(form, language) })}</p>}
    </div>
  );
}
