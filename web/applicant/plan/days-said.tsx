import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import type { Basis } from '#domain/definitions/permit.ts';
import { inSentence, type Language, listOf } from '#domain/definitions/text.ts';
import { type Scenario, scenarios } from '#domain/plan/planned.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { dayInWords, dayOfMonthInWords } from '#domain/words/dates.ts';
import { fill } from '#domain/words/fill.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { DaySaid, SentenceSaid } from '../../shared/face/plan.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { basisBeside, basisOfDay, deciding, laterThanBase } from './basis-of-day.ts';
import { capital } from './capital.ts';
import { dayOfPlan } from './day-of-plan.ts';

const texts = {
  expected: { sv: 'Vi räknar med att {can}', en: 'We expect that {can}' },
  between: { sv: 'tidigast {early} · senast {late}', en: 'earliest {early} · latest {late}' },
  complete: { sv: 'om allt är komplett från början', en: 'if everything is complete from the start' },
  why: { sv: 'Varför?', en: 'Why?' },
  day: {
    early: { sv: 'Tidigast {day}', en: 'At the earliest {day}' },
    statutory: { sv: 'Med full handläggningstid {day}', en: 'With full processing time {day}' },
    late: { sv: 'Senast {day}', en: 'At the latest {day}' },
    one: { sv: 'Om allt är komplett från början {day}', en: 'If everything is complete from the start {day}' },
  },
  help: {
    atOnce: { sv: 'Allt är komplett från början.', en: 'Everything is complete from the start.' },
    early: {
      sv: 'Allt är komplett från början och tar den tid det brukar.',
      en: 'Everything is complete from the start and takes the usual time.',
    },
    statutory: { sv: 'Varje beslut tar hela sin tid.', en: 'Each decision takes its full time.' },
    late: {
      sv: 'Med varje förlängning lagen tillåter. Behöver ni komplettera kan det ta längre tid.',
      en: 'With every extension the law allows. If you have to send in more, it can take longer.',
    },
  },
  decides: { sv: 'Avgörs av {names}.', en: 'Depends on {names}.' },
  dayOff: {
    sv: '{off} är en ledig dag. Därför säger vi {day}.',
    en: '{off} is a day off. That is why we say {day}.',
  },
  about: { sv: 'ungefär {day}', en: 'about {day}' },
  all: { sv: 'För alla kommuner tillsammans: {days}.', en: 'For all municipalities together: {days}.' },
  inAll: {
    early: { sv: 'tidigast {day}', en: 'at the earliest {day}' },
    statutory: { sv: 'med full handläggningstid {day}', en: 'with full processing time {day}' },
    late: { sv: 'senast {day}', en: 'at the latest {day}' },
  },
};

/** What each kind of day is called. */
export const basisTexts = {
  law: { sv: 'Lagens tid.', en: 'Set by law.' },
  goal: { sv: 'Myndighetens mål.', en: 'The authority’s own target.' },
  estimate: { sv: 'En uppskattning, det finns ingen bestämd tid.', en: 'An estimate; there is no set time.' },
} as const satisfies Record<Basis, { sv: string; en: string }>;

/**
 * What a plan says first: the day with full processing time, and the two beside it; or a sentence, where nothing has to be
 * waited for.
 *
 * @param base the plan of the base, when it is another municipality's: what the days mean is said there
 */
export function DaysSaid({ plan, base }: { plan: PlanAnswer; base?: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const aim = aimTexts[plan.aim];
  const { shown } = plan.opening;
  const basis = dayOfPlan(plan, base);
  if (basis === 'nothing' || basis === 'free' || basis === 'sameDay')
    return <SentenceSaid>{say(aim[basis])}</SentenceSaid>;
  const can = say(aim.can);
  const short = (scenario: Scenario) => dayOfMonthInWords(shown[scenario], language, plan.today);
  return (
    <DaySaid
      what={basis === 'law' ? can : say(texts.expected, { can: inSentence(can) })}
      day={short('statutory')}
      span={
        <>
          <p>
            {shown.early === shown.late
              ? say(texts.complete)
              : say(texts.between, { early: short('early'), late: short('late') })}
          </p>
          {!base && (
            <Fold label={say(texts.why)} quiet>
              <Why plan={plan} />
            </Fold>
          )}
        </>
      }
    />
  );
}

/** Each of the three days, with what it rests on and what decides it; told once when they are the same. */
function Why({ plan }: { plan: PlanAnswer }) {
  const say = useSay();
  const language = useLanguage();
  const { shown, statutory } = plan.opening;
  const isOne = shown.early === shown.late;
  const words = (day: string) => dayInWords(day, language);
  const all = daysOfAll(plan, language);
  return (
    <>
      <ul className="why-days">
        {(isOne ? (['statutory'] as const) : scenarios).map((scenario) => {
          const basis = basisOfDay(plan, scenario);
          const names = deciding(plan, scenario).map((p) => inSentence(p.name));
          const help = texts.help[scenario === 'early' && basis === 'law' ? 'atOnce' : scenario];
          return (
            <li key={scenario}>
              <strong>{say(texts.day[isOne ? 'one' : scenario], { day: words(shown[scenario]) })}.</strong>{' '}
              {!isOne && say(help)} {say(basisTexts[basis])} {say(texts.decides, { names: listOf(names, language) })}
            </li>
          );
        })}
      </ul>
      {statutory !== shown.statutory && (
        <p>{say(texts.dayOff, { off: capital(words(statutory)), day: words(shown.statutory) })}</p>
      )}
      {all !== undefined && <p>{all}</p>}
    </>
  );
}

/** The days by which it is done in every municipality, where they are later than those of the base. */
function daysOfAll(plan: PlanAnswer, language: Language): string | undefined {
  const days = scenarios.flatMap((scenario) => {
    const last = laterThanBase(plan, scenario);
    if (!last) return [];
    const day = dayInWords(last.opening.shown[scenario], language);
    const told = basisBeside(plan, last, scenario) === 'law' ? day : fill(texts.about[language], { day });
    return [fill(texts.inAll[scenario][language], { day: told })];
  });
  return days.length > 0 ? fill(texts.all[language], { days: listOf(days, language) }) : undefined;
}
