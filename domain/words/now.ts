import type { StoredPlan } from '../case/facts.ts';
import type { CaseNow, Late, NextDay } from '../case/now.ts';
import { lastDecision } from '../case/stored-plan.ts';
import type { CaseView } from '../case/view.ts';
import type { Basis } from '../definitions/permit.ts';
import type { Language, Text } from '../definitions/text.ts';
import { dayInWords } from './dates.ts';
import { fill } from './fill.ts';

/** Nothing is left to decide in it. */
export const isOver = ({ finished, total }: CaseNow, { status }: CaseView): boolean =>
  status === 'closed' || finished === total;

/** Where the case is, as one sentence. */
export function whereText(now: CaseNow, view: CaseView, language: Language): string {
  if (isOver(now, view)) {
    return { sv: 'Alla delar är färdiga.', en: 'Every part is finished.' }[language];
  }
  if (now.total === 1)
    return { sv: 'Beslutet är inte fattat än.', en: 'The decision has not been made yet.' }[language];
  return fill(
    { sv: '{finished} av {total} delar är klara hittills.', en: '{finished} of {total} parts done so far.' }[language],
    {
      finished: String(now.finished),
      total: String(now.total),
    },
  );
}

/** A day to come, by what it rests on: only what a statute sets is said to be due. */
const coming: Readonly<Record<NextDay['what'], Readonly<Record<Basis, Text>>>> = {
  answer: {
    law: { sv: 'Svara senast {day}.', en: 'Answer by {day}.' },
    goal: { sv: 'Svara senast {day}.', en: 'Answer by {day}.' },
    estimate: { sv: 'Svara senast {day}.', en: 'Answer by {day}.' },
  },
  decision: {
    law: {
      sv: 'Nästa beslut ska enligt lag komma senast {day}.',
      en: 'By law, the next decision is due by {day}.',
    },
    goal: {
      sv: 'Målet är att nästa beslut kommer senast {day}.',
      en: 'The aim is to make the next decision by {day}.',
    },
    estimate: {
      sv: 'Vi räknar med nästa beslut omkring {day}. Det finns ingen säker dag.',
      en: 'We expect the next decision around {day}. There is no set day.',
    },
  },
  start: {
    law: {
      sv: 'Ni får börja {day} även utan beslut, om ni inte har fått något annat besked.',
      en: 'You may start on {day}, even without a decision, unless you have been told otherwise.',
    },
    goal: {
      sv: 'Räkna med att kunna börja {day}.',
      en: 'Expect to be able to start {day}.',
    },
    estimate: {
      sv: 'Vi räknar med att ni kan börja {day}. Det finns ingen säker dag.',
      en: 'We expect you to be able to start on {day}. There is no set day.',
    },
  },
};

/** By when: the applicant's own last day, or the next that somebody else keeps. Never a day that has passed. */
export function whenText({ nextDay }: Pick<CaseNow, 'nextDay'>, language: Language): string | undefined {
  return nextDay && fill(coming[nextDay.what][nextDay.basis][language], { day: dayInWords(nextDay.day, language) });
}

/** What a receipt says of the time (lag (2009:1079) om tjänster på den inre marknaden 8 §), by what the last day rests on. */
const times: Readonly<Record<Basis, Text>> = {
  law: {
    sv: 'Handläggningstid: enligt lag ska allt vara beslutat senast {day}, om ansökan är komplett. I ärendet står tiden för varje del.',
    en: 'Processing time: by law everything must be decided by {day}, if the application is complete. The case shows the time for each part.',
  },
  goal: {
    sv: 'Handläggningstid: målet är att allt är beslutat senast {day}, om ansökan är komplett. Lagen sätter ingen tid för en del av besluten. I ärendet står vad som gäller för varje del.',
    en: 'Processing time: the aim is to decide everything by {day}, if the application is complete. For some decisions the law sets no time. The case shows what applies to each part.',
  },
  estimate: {
    sv: 'Handläggningstid: vi räknar med att allt är beslutat omkring {day}, om ansökan är komplett. Lagen sätter ingen tid för en del av besluten. I ärendet står vad som gäller för varje del.',
    en: 'Processing time: we expect everything to be decided around {day}, if the application is complete. For some decisions the law sets no time. The case shows what applies to each part.',
  },
};

/** When everything should be decided, as one sentence; none when nothing needs a decision. */
export function processingTime(plan: StoredPlan, language: Language): readonly string[] {
  const last = lastDecision(plan);
  return last ? [fill(times[last.basis][language], { day: dayInWords(last.day, language) })] : [];
}

/** What one part of the case waits for, by what its day rests on. */
export const dueTexts: Readonly<Record<Basis, Text>> = {
  law: { sv: 'Beslut ska enligt lag komma senast {day}.', en: 'By law, the decision is due by {day}.' },
  goal: { sv: 'Målet är ett beslut senast {day}.', en: 'The aim is a decision by {day}.' },
  estimate: {
    sv: 'Vi räknar med ett beslut omkring {day}. Det finns ingen säker dag.',
    en: 'We expect a decision around {day}. There is no set day.',
  },
};

/** A day that has passed is told as late, by what it rested on. */
const passed: Readonly<Record<Late['kind'], Readonly<Record<Basis, Text>>>> = {
  review: {
    law: {
      sv: '{permit}: {department} skulle enligt lag ha beslutat senast {day}. Beslutet är försenat.',
      en: '{permit}: by law, {department} should have decided by {day}. The decision is late.',
    },
    goal: {
      sv: '{permit}: {department} hade som mål att besluta senast {day}. Det dröjer.',
      en: '{permit}: {department} aimed to decide by {day}. It is taking longer.',
    },
    estimate: {
      sv: '{permit}: vi räknade med ett beslut från {department} omkring {day}. Det dröjer.',
      en: '{permit}: we expected a decision from {department} around {day}. It is taking longer.',
    },
  },
  opinion: {
    law: {
      sv: '{permit}: {department} skulle enligt lag ha yttrat sig senast {day}. Yttrandet är försenat.',
      en: '{permit}: by law, {department} should have given its opinion by {day}. It is late.',
    },
    goal: {
      sv: '{permit}: {department} ombads yttra sig senast {day} och har inte gjort det än.',
      en: '{permit}: {department} was asked for its opinion by {day} and has not given it yet.',
    },
    estimate: {
      sv: '{permit}: vi räknade med ett yttrande från {department} omkring {day}. Det dröjer.',
      en: '{permit}: we expected an opinion from {department} around {day}. It is taking longer.',
    },
  },
};

/** Who is late with what, as one sentence. Names are given in the reader's language. */
export const lateText = (
  { kind, basis, due }: Late,
  names: { readonly permit: string; readonly department: string },
  language: Language,
): string => fill(passed[kind][basis][language], { ...names, day: dayInWords(due, language) });
