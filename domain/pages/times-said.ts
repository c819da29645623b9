import type { CasePermit } from '../api/answers/case.ts';
import { dayOf, isBefore, weeks } from '../calendar/day.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { CaseView, PermitView } from '../case/view.ts';
import type { Appeal } from '../definitions/permit.ts';
import type { Language, Text } from '../definitions/text.ts';
import { appealText } from '../words/case.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { nameOf } from '../words/names.ts';

const texts = {
  complete: { sv: 'Allt som behövs hade kommit in {day}.', en: 'Everything that is needed was in on {day}.' },
  delay: {
    sv: 'Beslutet dröjer. {department} tänker besluta senast {day}.',
    en: 'The decision is delayed. {department} means to decide by {day}.',
  },
  offered: {
    sv: 'Det har gått sex månader utan beslut. Ni kan en gång begära att {department} avgör ärendet. Då ska ni inom fyra veckor få beslutet, eller ett nej som ni kan överklaga (förvaltningslagen 12 §).',
    en: 'Six months have passed without a decision. You can ask, once, for {department} to decide. Within four weeks you must then get the decision, or a no that you can appeal (Administrative Procedure Act, section 12).',
  },
  asked: {
    sv: 'Ni begärde {day} att ärendet avgörs. Senast {due} ska ni få beslutet, eller ett nej som ni kan överklaga.',
    en: 'You asked for a decision on {day}. By {due} you must get it, or a no that you can appeal.',
  },
  late: {
    sv: 'Ni begärde {day} att ärendet avgörs. Ni skulle ha fått svar senast {due}. Svaret är försenat.',
    en: 'You asked for a decision on {day}. You should have had an answer by {due}. It is late.',
  },
  refused: {
    sv: '{department} avslog {day} er begäran om att avgöra ärendet nu. Det är inget nej till det ni har ansökt om: handläggningen fortsätter.',
    en: 'On {day} {department} refused your request for a decision now. It is not a no to what you applied for: the work on it goes on.',
  },
} as const satisfies Record<string, Text>;

type Said = Pick<CasePermit, 'completeText' | 'delay' | 'ask'>;

/** What the owner is told of a part's time beside its day: that everything is in, that it is delayed, that they may ask for a decision. */
export function timesSaid(
  catalogue: CaseCatalogue,
  caseId: string,
  permit: PermitView,
  { today }: CaseView,
  language: Language,
): Said {
  if (permit.endedAt !== undefined) return {};
  const department = nameOf(catalogue, 'departments', permit.planned.department, language);
  const say = (text: Text, days: Readonly<Record<string, string>> = {}) =>
    fill(text[language], {
      department,
      ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dayInWords(day, language)])),
    });
  const complete = permit.clockEvents?.complete?.at(-1);
  const delay = permit.delays.at(-1);
  const ask = askSaid(catalogue, caseId, permit, today, say, language);
  return {
    ...(complete && { completeText: say(texts.complete, { day: complete.from }) }),
    ...(delay && {
      delay: {
        text: say(texts.delay, { day: delay.newDay }),
        newDay: delay.newDay,
        reasons: delay.reasons,
        toldAt: delay.at,
      },
    }),
    ...(ask && { ask }),
  };
}

type Say = (text: Text, days?: Readonly<Record<string, string>>) => string;

function askSaid(
  catalogue: CaseCatalogue,
  caseId: string,
  { id, ask, mayAskFrom, status }: PermitView,
  today: string,
  say: Say,
  language: Language,
): Said['ask'] {
  if (!ask) {
    const canAsk = mayAskFrom !== undefined && status !== 'waiting-to-file' && !isBefore(today, mayAskFrom);
    const call = `/api/cases/${caseId}/permits/${id}/ask-for-decision`;
    return canAsk ? { state: 'offered', text: say(texts.offered), call } : undefined;
  }
  const { refused, due, breach } = ask;
  const day = dayOf(ask.askedAt);
  if (!refused) return { state: 'asked', text: say(breach ? texts.late : texts.asked, { day, due }), due };
  return {
    state: 'refused',
    text: say(texts.refused, { day: dayOf(refused.at) }),
    reasons: refused.reasons,
    appeal: appealText(appealOfRefusal(catalogue.permits[id]?.appeal), language),
  };
}

/**
 * A refusal is appealed to whoever would try the matter itself (förvaltningslagen 12 § second paragraph), within three weeks (44 §).
 * Where nothing says who that is, it is an administrative court (40 §).
 */
function appealOfRefusal(appeal: Appeal | undefined): Appeal {
  const tries = appeal?.to;
  const isKnown = tries === 'county-board' || tries === 'environment-court' || tries === 'environment-court-of-appeal';
  return { to: isKnown ? tries : 'administrative-court', within: weeks(3) };
}
