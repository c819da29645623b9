import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import { inSentence, type Language, listOf } from '#domain/definitions/text.ts';
import type { Scenario } from '#domain/plan/planned.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { dayOfMonthInWords } from '#domain/words/dates.ts';
import { fill } from '#domain/words/fill.ts';
import { call } from '../../shared/api.ts';
import { Loading, ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useLoad } from '../../shared/use-load.ts';
import { type GuidePlace, writePlace } from '../guide/guide-address.ts';
import { basisOfDay } from './basis-of-day.ts';
import { figuresOf, moneyInWords } from './figures.ts';
import { whatIsSaid } from './said.ts';
import type { Way } from './ways.ts';

const texts = {
  caption: { sv: 'Er plan bredvid den andra vägen', en: 'Your plan beside the other way' },
  yours: { sv: 'Er plan', en: 'Your plan' },
  span: { sv: 'Tidigast och senast', en: 'Earliest and latest' },
  bodies: { sv: 'Myndigheter', en: 'Authorities' },
  money: { sv: 'Avgifter', en: 'Fees' },
  only: { sv: 'Bara på den här vägen', en: 'Only this way' },
  none: { sv: 'inget', en: 'nothing' },
  free: { sv: 'när ni vill', en: 'any day' },
  about: { sv: 'ca {day}', en: 'about {day}' },
  unanswered: {
    sv: 'Den andra vägen leder till frågor som ni inte har svarat på. Dagen kan ändras när ni gör det.',
    en: 'The other way leads to questions that you have not answered. The day may change when you answer them.',
  },
  go: { sv: 'Byt till den här vägen', en: 'Switch to this way' },
};

/** Two plans beside each other: the day, how many permits and bodies, the money, and what only one of them has. */
export function SideBySide({ plan, way }: { plan: PlanAnswer; way: Way }) {
  const say = useSay();
  const language = useLanguage();
  const { value, problem, reload } = useLoad(() => planOf(way.place, language), [language, writePlace(way.place)]);
  if (!value) return problem ? <ProblemAlert problem={problem} onRetry={reload} /> : <Loading />;
  const other = whatIsSaid(value);
  return (
    <>
      <Table
        heads={[
          plan.municipality === other.municipality ? say(texts.yours) : plan.municipalityName,
          headOf(way, plan, other),
        ]}
        rows={rowsOf(plan, other, language)}
      />
      {other.next !== undefined && <p>{say(texts.unanswered)}</p>}
      <p>
        <Link className="button second" href={`/${language}/guide${writePlace(way.place)}`}>
          {say(texts.go)}
          <span className="unseen">: {way.label}</span>
        </Link>
      </p>
    </>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
const headOf = (way: Way, mine: PlanView, theirs: PlanView): string =>
  mine.municipality === theirs.municipality ? way.label : theirs.municipalityName;

interface Row {
  readonly name: string;
  readonly isFirst?: true;
  readonly cells: readonly [ReactNode, ReactNode];
}

/** A line of each thing that is compared, told of both. */
function rowsOf(mine: PlanAnswer, theirs: PlanAnswer, language: Language): readonly Row[] {
  const aim = aimTexts[mine.aim];
  const both = (cell: (one: PlanAnswer, beside: PlanAnswer) => string): Row['cells'] => [
    cell(mine, theirs),
    cell(theirs, mine),
  ];
  const day = (one: PlanView, scenario: Scenario) =>
    dayOfMonthInWords(one.opening.shown[scenario], language, one.today);
  const isFree = (one: PlanView) => one.opening.late <= one.today;
  const none = texts.none[language];
  const only = both((one, beside) => {
    const names = one.permits.filter((p) => !beside.permits.some((b) => b.id === p.id)).map((p) => inSentence(p.name));
    return names.length > 0 ? listOf(names, language) : none;
  });
  const opens = both((one) => {
    if (isFree(one)) return texts.free[language];
    const words = day(one, 'statutory');
    return basisOfDay(one, 'statutory') === 'law' ? words : fill(texts.about[language], { day: words });
  });
  const span = both((one) => (isFree(one) ? '–' : [...new Set([day(one, 'early'), day(one, 'late')])].join(' – ')));
  return [
    { name: aim.days[language], isFirst: true, cells: opens },
    { name: texts.span[language], cells: span },
    { name: capital(aim.matters[language]), cells: both((one) => `${figuresOf(one).matters}`) },
    { name: texts.bodies[language], cells: both((one) => `${figuresOf(one).bodies}`) },
    { name: texts.money[language], cells: both((one) => moneyInWords(figuresOf(one), language).number) },
    ...(only.some((names) => names !== none) ? [{ name: texts.only[language], cells: only }] : []),
  ];
}

/** Two columns, with the name of each line beside them; on a phone above them. */
function Table({ heads, rows }: { heads: readonly [string, string]; rows: readonly Row[] }) {
  const say = useSay();
  return (
    <table className="ways">
      <caption className="unseen">{say(texts.caption)}</caption>
      <thead>
        <tr>
          <td />
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, isFirst, cells: [mine, theirs] }) => (
          <tr key={name} className={isFirst && 'first'}>
            <th scope="row">{name}</th>
            <td>{mine}</td>
            <td>{theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The plan of another place. */
async function planOf({ municipality, also, event, opening, answers }: GuidePlace, language: Language) {
  if (municipality === undefined || event === undefined) throw new Error('a plan has a municipality and an event');
  const body = { municipality, also, event, answers, ...(opening !== undefined && { openingDate: opening }) };
  return call('POST /api/guide/plan', { language, body });
}
