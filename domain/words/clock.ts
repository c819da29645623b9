import type { LeftAlone } from '../case/clock-count.ts';
import type { LineEvent } from '../case/clock-lines.ts';
import type { ClockStart } from '../definitions/permit.ts';
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
    sv: 'Komplettering begärd när tiden redan var ute. Sista dagen står kvar.',
    en: 'Asked for what is missing when the time was already over. The last day stands.',
  },
  complete: {
    sv: 'Komplettering begärd när ärendet redan var komplett. Tiden löper.',
    en: 'Asked for more when the matter was already complete. The time runs on.',
  },
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
    sv: 'Begäran avslogs. Avslaget överklagas dit som beslutet i ärendet kan överklagas.',
    en: 'The request was refused. That is appealed to where a decision in the matter can be appealed.',
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

const due = {
  first: { sv: 'Sista dagen.', en: 'The last day.' },
  extended: { sv: 'Sista dagen, med förlängningen.', en: 'The last day, with the extension.' },
  firstMoved: {
    sv: 'Sista dagen. Tiden gick ut en ledig dag, så den flyttas till nästa vardag.',
    en: 'The last day. The time ended on a day off, so it moves to the next working day.',
  },
  extendedMoved: {
    sv: 'Sista dagen, med förlängningen. Tiden gick ut en ledig dag, så den flyttas till nästa vardag.',
    en: 'The last day, with the extension. The time ended on a day off, so it moves to the next working day.',
  },
} as const;

const breached: Text = {
  sv: 'Försenat. Sista dagen, {due}, gick utan beslut. Raden står kvar vad som än händer sedan.',
  en: 'Late. The last day, {due}, passed without a decision. This line stays, whatever happens afterwards.',
};
const delayTold: Text = {
  sv: 'Ni meddelade företaget att beslutet dröjer till {newDay}, och varför. Sista dagen flyttas inte.',
  en: 'You told the business that the decision is delayed until {newDay}, and why. The last day does not move.',
};

/** What a line of a clock says. `{from}`, `{due}` and `{newDay}` are days that its event holds. */
export function lineText(event: LineEvent): Text {
  switch (event.what) {
    case 'started':
      return started[event.by];
    case 'asked':
      return leftAlone[event.why];
    case 'complete':
      return event.counts ? complete.counts : complete.alone;
    case 'due':
      return event.moved ? due[`${event.span}Moved`] : due[event.span];
    case 'breached':
      return breached;
    case 'delay-told':
      return delayTold;
    default:
      return plain[event.what];
  }
}
