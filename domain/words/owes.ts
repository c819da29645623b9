import { daysBetween, isBefore } from '../calendar/day.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { CaseNow } from '../case/now.ts';
import { type Owed, owes } from '../case/owes.ts';
import type { OwnFiling } from '../case/own-filings.ts';
import type { CaseView } from '../case/view.ts';
import { capital, inSentence, type Language, listOf, spokenOf, type Text } from '../definitions/text.ts';
import { dayInWords, dayShortly } from './dates.ts';
import { fill } from './fill.ts';
import { nameOf } from './names.ts';
import { whereText } from './now.ts';

const what: Readonly<Record<Owed['kind'] | 'hearing' | 'promised', Text>> = {
  answer: { sv: 'Svara på frågan om {permit}.', en: 'Answer the question about {permit}.' },
  hearing: {
    sv: 'Säg vad ni tycker innan det beslutas om {permit}.',
    en: 'Have your say before {permit} is decided.',
  },
  choose: { sv: 'Välj hur ni vill gå vidare med {permit}.', en: 'Choose how you want to go on with {permit}.' },
  paper: { sv: 'Lämna in: {thing}.', en: 'Hand in: {thing}.' },
  promised: {
    sv: 'Lämna in: {thing}. Ni har lovat det till {day}.',
    en: 'Hand in: {thing}. You promised it by {day}.',
  },
  filing: { sv: 'Sköt själva: {thing}.', en: 'Do this yourselves: {thing}.' },
};

const why: Readonly<Record<'answer' | 'choose' | 'paper', Text>> = {
  answer: { sv: '{permit} väntar på svaret.', en: '{permit} is waiting for the answer.' },
  choose: { sv: '{permit} går inte vidare förrän ni har valt.', en: '{permit} cannot go on until you have chosen.' },
  paper: { sv: 'Behövs för {permit}.', en: 'Needed for {permit}.' },
};

/** What is owed, as a sentence, what a paper or filing is called, and why: from the definition that demands it, where it says so. */
export function owedText(
  catalogue: CaseCatalogue,
  owed: Owed,
  language: Language,
): { readonly what: string; readonly name?: string; readonly why: string } {
  const names = listOf(
    owed.permits.map((id) => spokenOf(nameOf(catalogue, 'permits', id, language), language)),
    language,
  );
  const name =
    owed.kind === 'paper'
      ? (catalogue.requirements[owed.requirement]?.label[language] ?? owed.requirement)
      : owed.kind === 'filing'
        ? nameOf(catalogue, 'permits', owed.filing, language)
        : undefined;
  const thing = inSentence(name ?? '');
  const isPromised = owed.kind === 'paper' && owed.lastDay !== undefined;
  const day = 'lastDay' in owed && owed.lastDay !== undefined ? dayInWords(owed.lastDay, language) : '';
  const own = owed.kind === 'filing' ? filingWhy(catalogue, owed, language) : undefined;
  const said = fill(why[owed.kind === 'filing' ? 'paper' : owed.kind][language], { permit: names });
  return {
    what: fill(what[isPromised ? 'promised' : isHearing(owed) ? 'hearing' : owed.kind][language], {
      permit: names,
      thing,
      day,
    }),
    ...(name !== undefined && { name }),
    why: own ?? capital(said),
  };
}

const isHearing = (owed: Owed): boolean => owed.kind === 'answer' && owed.request.kind === 'hearing';

const answerBy: Readonly<Record<'answer' | 'hearing', Text>> = {
  answer: { sv: 'Svara på frågan om {permit} senast {day}.', en: 'Answer the question about {permit} by {day}.' },
  hearing: {
    sv: 'Säg vad ni tycker innan det beslutas om {permit}, senast {day}.',
    en: 'Have your say before {permit} is decided, by {day}.',
  },
};

/** What is owed, where its day stands nowhere else: as long as it has not passed. */
export function owedWithDay(catalogue: CaseCatalogue, owed: Owed, view: CaseView, language: Language): string {
  if (owed.kind !== 'answer' || isBefore(owed.lastDay, view.today)) return owedText(catalogue, owed, language).what;
  const permit = spokenOf(nameOf(catalogue, 'permits', owed.permits[0], language), language);
  return fill(answerBy[isHearing(owed) ? 'hearing' : 'answer'][language], {
    permit,
    day: dayInWords(owed.lastDay, language),
  });
}

const opens: Text = {
  sv: 'Gör det innan ni öppnar.',
  en: 'Do it before you open.',
};

/** Why something is filed elsewhere: for the parts that ask for it, or by itself, and whether the opening waits for it. */
function filingWhy(catalogue: CaseCatalogue, { filing, permits, toOpen }: OwnFiling, language: Language): string {
  const asked = permits.map(
    (id) => catalogue.permits[id]?.after?.find((a) => a.permit === filing)?.why[language] ?? '',
  );
  const reasons = asked.length > 0 ? [...new Set(asked)] : [catalogue.permits[filing]?.why[language] ?? ''];
  return [...reasons, ...(toOpen ? [opens[language]] : [])].join(' ');
}

const who = {
  law: {
    sv: '{department} ska enligt lag besluta inom {n}.',
    en: '{department} is required by law to decide within {n}.',
  },
  goal: { sv: '{department} har som mål att besluta inom {n}.', en: '{department} aims to decide within {n}.' },
  estimate: {
    sv: 'Räkna med beslut av {department} omkring {day}.',
    en: 'Expect a decision by {department} around {day}.',
  },
  has: { sv: '{department} har det nu.', en: '{department} has it now.' },
  have: { sv: '{department} och {n} till har det nu.', en: '{department} and {n} more have it now.' },
  late: { sv: '{department} är försenad.', en: '{department} is late.' },
  waits: { sv: '{department} väntar på er.', en: '{department} is waiting for you.' },
  coordinator: { sv: 'Företagslotsen har det nu.', en: 'The business coordinator has it now.' },
  day: { sv: '1 dag', en: '1 day' },
  days: { sv: '{n} dagar', en: '{n} days' },
  none: { sv: 'Ni behöver inte göra något.', en: 'You do not need to do anything.' },
  one: { sv: 'Ni behöver göra 1 sak.', en: 'You need to do 1 thing.' },
  several: { sv: 'Ni behöver göra {n} saker.', en: 'You need to do {n} things.' },
  lawToday: {
    sv: '{department} ska enligt lag besluta senast i dag.',
    en: '{department} is required by law to decide today.',
  },
  lawDay: {
    sv: '{department} ska enligt lag besluta senast {day}.',
    en: '{department} is required by law to decide by {day}.',
  },
  goalDay: {
    sv: '{department} har som mål att besluta senast {day}.',
    en: '{department} aims to decide by {day}.',
  },
  goalToday: { sv: '{department} har som mål att besluta i dag.', en: '{department} aims to decide today.' },
} as const satisfies Record<string, Text>;

/** So many days ahead are counted; what is further away is a day of the calendar. */
const countedDays = 30;

/**
 * Who has the case now, and how many things the owner must do, as the first thing one reads.
 *
 * @example 'Polismyndigheten har som mål att besluta inom 9 dagar. Ni behöver göra 2 saker.'
 */
export function statusSentence(catalogue: CaseCatalogue, view: CaseView, now: CaseNow, language: Language): string {
  if (view.status === 'closed' || now.finished === now.total) return whereText(now, view, language);
  const must = owes(catalogue, view).filter((one) => one.kind !== 'filing' || one.must).length;
  const yours =
    must === 0 ? who.none[language] : must === 1 ? who.one[language] : fill(who.several[language], { n: must });
  const theirs = whoHasIt(catalogue, view, now, language);
  return theirs === undefined ? yours : `${theirs} ${yours}`;
}

function whoHasIt(catalogue: CaseCatalogue, view: CaseView, now: CaseNow, language: Language): string | undefined {
  const name = (id: string) => nameOf(catalogue, 'departments', id, language);
  if (now.late[0]) return fill(who.late[language], { department: name(now.late[0].department) });
  const next = view.permits
    .filter((p) => p.status === 'under-review' && p.planned.clock.kind === 'decision' && p.clock?.state === 'running')
    .flatMap((p) =>
      p.clock?.due === undefined ? [] : [{ day: p.clock.due, basis: p.clock.basis, by: p.planned.department }],
    )
    .filter(({ day }) => daysBetween(view.today, day) >= 0)
    .toSorted((a, b) => daysBetween(b.day, a.day))[0];
  if (next) {
    const left = daysBetween(view.today, next.day);
    const n = left === 1 ? who.day[language] : fill(who.days[language], { n: left });
    const near = left === 0 ? 'Today' : left > countedDays ? 'Day' : '';
    const key = next.basis === 'estimate' ? next.basis : (`${next.basis}${near}` as const);
    return fill(who[key][language], { department: name(next.by), n, day: dayShortly(next.day, view.today, language) });
  }
  const waiting = view.permits.find((p) => p.status === 'waiting-for-applicant');
  if (waiting) return fill(who.waits[language], { department: name(waiting.planned.department) });
  if (now.stuck) return who.coordinator[language];
  const [first, ...others] = now.with;
  if (first === undefined) return undefined;
  const has = others.length === 0 ? who.has : who.have;
  return fill(has[language], { department: name(first), n: others.length });
}
