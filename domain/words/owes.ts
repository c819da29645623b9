import { daysBetween, isBefore } from '../calendar/day.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { CaseNow } from '../case/now.ts';
import { isMust, type Owed, owes } from '../case/owes.ts';
import type { OwnFiling } from '../case/own-filings.ts';
import { type CaseView, isWithdrawn } from '../case/view.ts';
import { capital, inSentence, type Language, listOf, spokenOf, type Text } from '../definitions/text.ts';
import { dayInWords, dayShortly } from './dates.ts';
import { fill } from './fill.ts';
import { nameOf } from './names.ts';
import { isOver, whereText } from './now.ts';

type Said =
  | Exclude<Owed['kind'], 'address'>
  | 'hearing'
  | 'promised'
  | 'lost'
  | Extract<Owed, { kind: 'address' }>['about'];

const what: Readonly<Record<Said, Text>> = {
  answer: { sv: 'Svara på frågan om {permit}.', en: 'Answer the question about {permit}.' },
  hearing: {
    sv: 'Säg vad ni tycker innan det beslutas om {permit}.',
    en: 'Have your say before {permit} is decided.',
  },
  choose: { sv: 'Välj hur ni vill gå vidare med {permit}.', en: 'Choose how you want to go on with {permit}.' },
  suggestion: { sv: 'Svara på förslaget om {permit}.', en: 'Answer the suggestion about {permit}.' },
  paper: { sv: 'Lämna in: {thing}.', en: 'Hand in: {thing}.' },
  promised: {
    sv: 'Lämna in: {thing}. Ni har lovat det till {day}.',
    en: 'Hand in: {thing}. You promised it by {day}.',
  },
  lost: { sv: 'Lämna in igen: {thing}.', en: 'Hand in again: {thing}.' },
  filing: { sv: 'Sköt själva: {thing}.', en: 'Do this yourselves: {thing}.' },
  company: {
    sv: 'Lägg till organisationsnumret när bolaget är registrerat.',
    en: 'Add the organisation number when the company is registered.',
  },
  confirm: { sv: 'Bekräfta den nya e-postadressen.', en: 'Confirm the new email address.' },
  'ask-again': { sv: 'Byt till rätt e-postadress.', en: 'Change to the right email address.' },
  'comes-back': { sv: 'Se över e-postadressen.', en: 'Check the email address.' },
};

/** A filing says why by its own definition. */
const why: Readonly<Record<Exclude<Said, 'filing' | 'promised' | 'hearing'>, Text>> = {
  answer: { sv: '{permit} väntar på svaret.', en: '{permit} is waiting for the answer.' },
  choose: { sv: '{permit} går inte vidare förrän ni har valt.', en: '{permit} cannot go on until you have chosen.' },
  suggestion: {
    sv: 'Det är ett råd. Inget läggs till om ni inte säger ja.',
    en: 'This is advice. Nothing is added unless you say yes.',
  },
  paper: { sv: 'Behövs för {permit}.', en: 'Needed for {permit}.' },
  lost: {
    sv: 'Vi kunde inte spara en fil som ni lämnade. Den behövs för {permit}.',
    en: 'We could not save a file that you handed in. It is needed for {permit}.',
  },
  company: {
    sv: 'Bolaget kan varken söka eller ha tillstånd innan dess.',
    en: 'Before that the company can neither apply for permits nor hold any.',
  },
  confirm: {
    sv: 'Öppna mejlet som har gått dit. Tills dess går mejlen till den gamla adressen.',
    en: 'Open the email that was sent there. Until then the emails go to the old address.',
  },
  'ask-again': {
    sv: 'Mejlet till den nya adressen kom tillbaka.',
    en: 'The email to the new address came back.',
  },
  'comes-back': { sv: 'Våra mejl till er kommer tillbaka.', en: 'Our emails to you come back.' },
};

const isHearing = (owed: Owed): boolean => owed.kind === 'answer' && owed.request.kind === 'hearing';

/** Which words say it: a hearing, a promised paper and a lost one have their own. */
function saidOf(owed: Owed): Said {
  if (owed.kind === 'address') return owed.about;
  if (isHearing(owed)) return 'hearing';
  if (owed.kind !== 'paper') return owed.kind;
  return owed.isLost ? 'lost' : owed.lastDay === undefined ? 'paper' : 'promised';
}

/** What a paper, a filing or what is suggested is called. */
function namedIn(catalogue: CaseCatalogue, owed: Owed, language: Language): string | undefined {
  if (owed.kind === 'paper') return catalogue.requirements[owed.requirement]?.label[language] ?? owed.requirement;
  return owed.kind === 'filing' ? nameOf(catalogue, 'permits', owed.filing, language) : undefined;
}

/** What is owed, as a sentence, what a paper or filing is called, and why: from the definition that demands it, where it says so. */
export function owedText(
  catalogue: CaseCatalogue,
  owed: Owed,
  language: Language,
): { readonly what: string; readonly name?: string; readonly why: string } {
  const said = saidOf(owed);
  const about = owed.kind === 'suggestion' ? [owed.permit] : owed.permits;
  const permit = listOf(
    about.map((id) => spokenOf(nameOf(catalogue, 'permits', id, language), language)),
    language,
  );
  const name = namedIn(catalogue, owed, language);
  const day = 'lastDay' in owed && owed.lastDay !== undefined ? dayInWords(owed.lastDay, language) : '';
  const reason =
    said === 'filing'
      ? ''
      : fill(why[said === 'promised' ? 'paper' : said === 'hearing' ? 'answer' : said][language], { permit });
  return {
    what: fill(what[said][language], { permit, thing: inSentence(name ?? ''), day }),
    ...(name !== undefined && { name }),
    why: owed.kind === 'filing' ? filingWhy(catalogue, owed, language) : capital(reason),
  };
}

const withDay: Readonly<Record<'answer' | 'hearing' | 'address', Text>> = {
  answer: { sv: 'Svara på frågan om {permit} senast {day}.', en: 'Answer the question about {permit} by {day}.' },
  hearing: {
    sv: 'Säg vad ni tycker innan det beslutas om {permit}, senast {day}.',
    en: 'Have your say before {permit} is decided, by {day}.',
  },
  address: {
    sv: 'Bekräfta den nya e-postadressen senast {day}, i mejlet som har gått dit.',
    en: 'Confirm the new email address by {day}, in the email that was sent there.',
  },
};

/** What is owed, where its day stands nowhere else: as long as it has not passed. A promised paper says its day by itself. */
function owedWithDay(catalogue: CaseCatalogue, owed: Owed, view: CaseView, language: Language): string {
  const hasDay = (owed.kind === 'answer' || owed.kind === 'address') && owed.lastDay !== undefined;
  if (!hasDay || isBefore(owed.lastDay, view.today)) return owedText(catalogue, owed, language).what;
  const permit = spokenOf(nameOf(catalogue, 'permits', owed.permits[0] ?? '', language), language);
  return fill(withDay[isHearing(owed) ? 'hearing' : owed.kind][language], {
    permit,
    day: dayInWords(owed.lastDay, language),
  });
}

const nothing = {
  withdrawn: {
    sv: 'Inget. Ni har återkallat ärendet, och det finns inget beslut att vänta på.',
    en: 'Nothing. You have withdrawn the case, and there is no decision to wait for.',
  },
  read: { sv: 'Läs besluten och spara dem.', en: 'Read the decisions and keep them.' },
  now: {
    sv: 'Inget just nu. Vi hör av oss när något händer.',
    en: 'Nothing right now. We will email you when something happens.',
  },
} as const satisfies Record<string, Text>;

/** What the owner can do now, a sentence for each thing; what to do when nothing is owed, in `nothing`. */
export function youTexts(
  catalogue: CaseCatalogue,
  view: CaseView,
  now: CaseNow,
  language: Language,
): { readonly owed: readonly string[]; readonly nothing: string } {
  const state = isWithdrawn(view) ? 'withdrawn' : isOver(now, view) ? 'read' : 'now';
  return {
    owed: owes(catalogue, view).map((one) => owedWithDay(catalogue, one, view, language)),
    nothing: nothing[state][language],
  };
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
  suggestion: { sv: 'Ett förslag väntar på ert svar.', en: 'One suggestion is waiting for your answer.' },
  suggestions: { sv: '{n} förslag väntar på ert svar.', en: '{n} suggestions are waiting for your answer.' },
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
  const owed = owes(catalogue, view);
  const must = owed.filter(isMust).length;
  const suggested = owed.filter(({ kind }) => kind === 'suggestion').length;
  const said = [
    whoHasIt(catalogue, view, now, language),
    must === 0 ? who.none[language] : must === 1 ? who.one[language] : fill(who.several[language], { n: must }),
    suggested === 0
      ? undefined
      : suggested === 1
        ? who.suggestion[language]
        : fill(who.suggestions[language], { n: suggested }),
  ];
  return said.filter((one) => one !== undefined).join(' ');
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
