import { Paragraph, Tag, Textfield } from '@digdir/designsystemet-react';
import { useLocation } from 'wouter';
import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import type { Basis } from '#domain/definitions/permit.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { openingDays } from '#domain/plan/opening-days.ts';
import { type Scenario, scenarios } from '#domain/plan/planned.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { type GuidePlace, writePlace } from '../guide/guide-address.ts';
import { basisBeside, basisOfDay, deciding, laterThanBase } from './basis-of-day.ts';

const texts = {
  early: { sv: 'Tidigast', en: 'At the earliest' },
  statutory: { sv: 'Med full handläggningstid', en: 'With full processing time' },
  late: { sv: 'Senast', en: 'At the latest' },
  complete: { sv: 'Om allt är komplett från början', en: 'If everything is complete from the start' },
  sameDay: {
    sv: 'Samma dag som ni har lämnat in det som står här nedanför.',
    en: 'The same day as you have handed in what stands below.',
  },
  help: {
    atOnce: { sv: 'Allt är komplett från början.', en: 'Everything is complete from the start.' },
    early: {
      sv: 'Allt är komplett från början och tar den tid det brukar.',
      en: 'Everything is complete from the start and takes the usual time.',
    },
    statutory: { sv: 'Varje beslut tar hela sin tid.', en: 'Each decision takes all its time.' },
    late: {
      sv: 'Med varje förlängning lagen tillåter. Kompletteringar kan ge längre tid.',
      en: 'With every extension the law allows. Supplements can take longer.',
    },
  },
  basis: {
    law: { sv: 'Lagens tid', en: 'The law’s time' },
    goal: { sv: 'Myndighetens mål', en: 'The authority’s aim' },
    estimate: { sv: 'Uppskattning', en: 'Estimate' },
  },
  about: { sv: 'ungefär {day}', en: 'about {day}' },
  all: { sv: 'För alla kommuner tillsammans: {days}.', en: 'For all municipalities together: {days}.' },
  inAll: {
    early: { sv: 'tidigast {day}', en: 'at the earliest {day}' },
    statutory: { sv: 'med full handläggningstid {day}', en: 'with full processing time {day}' },
    late: { sv: 'senast {day}', en: 'at the latest {day}' },
  },
  decides: { sv: 'Avgörs av {names}.', en: 'Decided by {names}.' },
};

/**
 * The three days, each with what it rests on; one card when they are the same, and a word when nothing has to be waited for.
 *
 * @param base the plan of the base, when they are another municipality's: what the days mean is said there
 */
export function Days({ plan, base }: { plan: PlanView; base?: PlanView }) {
  const say = useSay();
  const waits = (one: PlanView) => scenarios.some((scenario) => one.opening.paths[scenario].length > 0);
  if (!waits(plan) && !(base && waits(base))) {
    return <Paragraph>{say(aimTexts[plan.aim].free)}</Paragraph>;
  }
  const { opening } = plan;
  if (opening.late <= plan.today) return <Paragraph>{say(texts.sameDay)}</Paragraph>;
  const isOne = opening.shown.early === opening.shown.late;
  return (
    <dl className="days">
      {isOne ? (
        <DayCard plan={plan} base={base} scenario="statutory" isOne />
      ) : (
        scenarios.map((scenario) => <DayCard key={scenario} plan={plan} base={base} scenario={scenario} />)
      )}
    </dl>
  );
}

function DayCard({
  plan,
  base,
  scenario,
  isOne = false,
}: {
  plan: PlanView;
  base: PlanView | undefined;
  scenario: Scenario;
  isOne?: boolean;
}) {
  const say = useSay();
  const language = useLanguage();
  const basis = base ? basisBeside(base, plan, scenario) : basisOfDay(plan, scenario);
  const day = dayInWords(plan.opening.shown[scenario], language);
  const names = listOf(
    deciding(plan, scenario).map((p) => inSentence(p.name)),
    language,
  );
  return (
    <div className={scenario}>
      <dt>{say(isOne ? texts.complete : texts[scenario])}</dt>
      <dd>
        {basis === 'law' ? (
          <strong className="day">{day}</strong>
        ) : (
          <span className="day about">{say(texts.about, { day })}</span>
        )}
        <BasisTag basis={basis} />
        {base === undefined && (
          <>
            {!isOne && <span>{say(texts.help[scenario === 'early' && basis === 'law' ? 'atOnce' : scenario])}</span>}
            <span>{say(texts.decides, { names })}</span>
          </>
        )}
      </dd>
    </div>
  );
}

/** The days by which it is done in every municipality, where they are later than those of the base. */
export function DaysOfAll({ plan }: { plan: PlanAnswer }) {
  const say = useSay();
  const language = useLanguage();
  const days = scenarios.flatMap((scenario) => {
    const last = laterThanBase(plan, scenario);
    if (!last) return [];
    const day = dayInWords(last.opening.shown[scenario], language);
    const told = basisBeside(plan, last, scenario) === 'law' ? day : say(texts.about, { day });
    return [say(texts.inAll[scenario], { day: told })];
  });
  return days.length > 0 && <Paragraph>{say(texts.all, { days: listOf(days, language) })}</Paragraph>;
}

/** The day the owner has in mind, kept in the address. An impossible day shows up among the obstacles. */
export function Wish({ place, plan }: { place: GuidePlace; plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [first, last] = openingDays(today());
  const change = (opening: string) => {
    const { opening: _former, ...rest } = place;
    navigate(`/${language}/guide${writePlace(opening === '' ? rest : { ...rest, opening })}`, { replace: true });
  };
  return (
    <div className="wish">
      <Textfield
        label={say(aimTexts[plan.aim].wish)}
        type="date"
        defaultValue={place.opening ?? ''}
        min={first}
        max={last}
        onBlur={(e) => e.target.value !== (place.opening ?? '') && change(e.target.value)}
      />
    </div>
  );
}

/** What a day rests on. */
export function BasisTag({ basis }: { basis: Basis }) {
  const say = useSay();
  return (
    <Tag data-color="neutral" data-size="sm" className={`basis ${basis}`}>
      {say(texts.basis[basis])}
    </Tag>
  );
}
