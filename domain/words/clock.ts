import type { LeftAlone } from '../case/clock-count.ts';
import type { ClockLine, LineEvent } from '../case/clock-lines.ts';
import type { Basis, ClockStart } from '../definitions/permit.ts';
import type { Text } from '../definitions/text.ts';

const started: Readonly<Record<ClockStart, Text>> = {
  received: { sv: 'Kom in. Tiden börjar.', en: 'Came in. The time begins.' },
  complete: {
    sv: 'Kom in. Tiden räknas från komplett ansökan, och från den här dagen tills något visar sig saknas.',
    en: 'Came in. The time is counted from a complete application, and from this day until something turns out to be missing.',
  },
  'gate-open': {
    sv: 'Det som måste vara klart före var klart. Tiden börjar.',
    en: 'What had to be finished first was finished. The time begins.',
  },
};

const leftAlone: Readonly<Record<LeftAlone, Text>> = {
  'runs-on': {
    sv: 'Komplettering begärd. Tiden löper: lagen låter inte frågan stanna den.',
    en: 'Asked for what is missing. The time runs on: by law the question does not stop it.',
  },
  'asked-late': {
    sv: 'Komplettering begärd mer än tre veckor efter att ansökan kom in. Tiden löper.',
    en: 'Asked for what is missing more than three weeks after the application came in. The time runs on.',
  },
  'time-over': {
    sv: 'Komplettering begärd när tiden redan var ute. Dagen som gick står kvar.',
    en: 'Asked for what is missing when the time was already over. The day that passed stands.',
  },
  complete: {
    sv: 'Komplettering begärd när ärendet redan var komplett. Tiden löper.',
    en: 'Asked for more when the matter was already complete. The time runs on.',
  },
};

/** Where the law sets no time, it does not keep a question from stopping one either. */
const runsOn: Text = {
  sv: 'Komplettering begärd. Dagen flyttas inte.',
  en: 'Asked for what is missing. The day does not move.',
};

const plain: Readonly<
  Record<Exclude<LineEvent['what'], 'started' | 'asked' | 'complete' | 'due' | 'breached' | 'delay-told'>, Text>
> = {
  stopped: { sv: 'Komplettering begärd. Tiden står still.', en: 'Asked for what is missing. The time stands still.' },
  restarted: { sv: 'Kompletteringen kom in. Tiden börjar om.', en: 'What was missing came in. The time starts again.' },
  extended: {
    sv: 'Tiden förlängd med skäl, innan den var ute. Det får ske en gång.',
    en: 'The time extended with reasons, before it was over. That may be done once.',
  },
  usual: { sv: 'Vid den här tiden brukar beslutet ha kommit.', en: 'It has usually been decided by now.' },
  'may-start': {
    sv: 'Företaget får börja om det inte har fått något annat besked.',
    en: 'The business may start unless it has been told otherwise.',
  },
  'own-goal': { sv: 'Eget mål: klart senast.', en: 'Own goal: done by this day.' },
  decided: { sv: 'Beslut.', en: 'Decided.' },
  withdrawn: { sv: 'Återkallat av företaget.', en: 'Withdrawn by the business.' },
  'not-needed': { sv: 'Behövs inte längre.', en: 'No longer needed.' },
  'opinion-asked': { sv: 'Frågan om yttrande kom.', en: 'The question came.' },
  'answer-due': {
    sv: 'Svara senast den här dagen. Den som frågade har satt den.',
    en: 'Answer by this day. Whoever asked has set it.',
  },
  'opinion-given': { sv: 'Yttrandet lämnades.', en: 'The opinion was given.' },
  'new-day': {
    sv: 'Den dag ni har sagt till företaget att ni tänker besluta.',
    en: 'The day by which you told the business that you mean to decide.',
  },
  'may-ask': {
    sv: 'Sex månader har gått. Företaget får en gång begära att ärendet avgörs.',
    en: 'Six months have passed. The business may ask, once, for a decision.',
  },
  'decision-asked': {
    sv: 'Företaget begärde att ärendet avgörs. Fyra veckor börjar.',
    en: 'The business asked for a decision. Four weeks begin.',
  },
  'ask-due': {
    sv: 'Senast nu ska ärendet vara avgjort, eller begäran avslagen i ett särskilt beslut.',
    en: 'By now the matter must be decided, or the request refused by a decision of its own.',
  },
  'ask-refused': {
    sv: 'Begäran avslogs. Företaget kan överklaga avslaget till samma instans som prövar ett överklagande av beslutet i ärendet.',
    en: 'The request was refused. The business can appeal that to the body that tries appeals in the matter.',
  },
};

const complete = {
  counts: {
    sv: 'Ni sade att allt hade kommit in {from}. Tiden räknas från den dagen.',
    en: 'You said that everything was in on {from}. The time is counted from that day.',
  },
  alone: {
    sv: 'Ni sade att allt hade kommit in {from}. Tiden flyttas inte.',
    en: 'You said that everything was in on {from}. The time does not move.',
  },
};

/** What becomes of a day on which an own goal or an estimate ends. */
const moved: Text = {
  sv: 'Tiden gick ut en ledig dag, så den flyttas till nästa vardag.',
  en: 'The time ended on a day off, so it moves to the next working day.',
};

/** A day that the law does not set. */
const ownDue: Readonly<Record<Exclude<Basis, 'law'>, Text>> = {
  goal: { sv: 'Eget mål: beslut senast den här dagen.', en: 'Own goal: a decision by this day.' },
  estimate: { sv: 'Beräknad dag. Lagen sätter ingen.', en: 'Estimated day. The law sets none.' },
};

const lawsDue = {
  first: { sv: 'Sista dagen.', en: 'The last day.' },
  extended: { sv: 'Sista dagen, med förlängningen.', en: 'The last day, with the extension.' },
} as const;

const breached = {
  law: {
    sv: 'Försenat. Sista dagen, {due}, gick utan beslut. Raden står kvar vad som än händer sedan.',
    en: 'Late. The last day, {due}, passed without a decision. This line stays, whatever happens afterwards.',
  },
  own: {
    sv: 'Målet eller den beräknade dagen, {due}, gick utan beslut. Lagen sätter ingen dag. Raden står kvar vad som än händer sedan.',
    en: 'The goal or estimated day, {due}, passed without a decision. The law sets no day. This line stays, whatever happens afterwards.',
  },
  answer: {
    sv: 'Dagen att svara, {due}, gick utan yttrande. Lagen sätter ingen dag. Raden står kvar vad som än händer sedan.',
    en: 'The day to answer, {due}, passed without an opinion. The law sets no day. This line stays, whatever happens afterwards.',
  },
} as const satisfies Record<string, Text>;
const delayTold: Text = {
  sv: 'Ni meddelade företaget att beslutet dröjer till {newDay}, och varför. Ingen sista dag flyttas, varken lagens eller er egen.',
  en: 'You told the business that the decision is delayed until {newDay}, and why. No last day moves, neither the law’s nor your own.',
};

/** What the day of a time says of itself: the law's last day, or what the body has set or expected itself. */
function dueText({ span, moved: isMoved }: Extract<LineEvent, { what: 'due' }>, basis: Basis): Text {
  const said = basis === 'law' ? lawsDue[span] : ownDue[basis];
  return isMoved ? { sv: `${said.sv} ${moved.sv}`, en: `${said.en} ${moved.en}` } : said;
}

/**
 * What a line of a clock says. `{from}`, `{due}` and `{newDay}` are days that its event holds.
 *
 * @param basis what its day rests on: only the law's is told as a last day
 */
export function lineText({ event, basis }: Pick<ClockLine, 'event' | 'basis'>): Text {
  switch (event.what) {
    case 'started':
      return started[event.by];
    case 'asked':
      return event.why === 'runs-on' && basis !== 'law' ? runsOn : leftAlone[event.why];
    case 'complete':
      return event.counts ? complete.counts : complete.alone;
    case 'due':
      return dueText(event, basis);
    case 'breached':
      return breached[event.of ?? (basis === 'law' ? 'law' : 'own')];
    case 'delay-told':
      return delayTold;
    default:
      return plain[event.what];
  }
}
