import type { Span } from '../calendar/day.ts';
import type { Outcome, Stance } from '../case/facts.ts';
import type { GateState, PermitStatus } from '../case/view.ts';
import type { Appeal, PermitKind } from '../definitions/permit.ts';
import type { Language, Text } from '../definitions/text.ts';
import { fill } from './fill.ts';
import { spanInWords } from './spans.ts';

/**
 * Words for what a case holds, shared by pages and mails. A permit is granted or refused. What has been notified is left
 * as it is, ordered to take precautions, or prohibited (förordning (1998:899) 26 d and 27 §§). A registration is made or
 * not. An opinion supports or opposes (ordningslagen 3 kap. 2 §).
 */
const ended: Readonly<Record<'dismissed' | 'closed', Text>> = {
  dismissed: { sv: 'Avvisat', en: 'Dismissed' },
  closed: { sv: 'Avskrivet', en: 'Closed without being examined' },
};

const outcomeTexts: Readonly<Record<PermitKind, Readonly<Record<Outcome, Text>>>> = {
  permit: {
    granted: { sv: 'Beviljat', en: 'Granted' },
    'granted-with-conditions': { sv: 'Beviljat med villkor', en: 'Granted with conditions' },
    refused: { sv: 'Avslag', en: 'Refused' },
    ...ended,
  },
  notification: {
    granted: { sv: 'Klart, ingen åtgärd', en: 'No further action' },
    'granted-with-conditions': { sv: 'Föreläggande om försiktighetsmått', en: 'Order to take precautions' },
    refused: { sv: 'Förbud', en: 'Prohibited' },
    ...ended,
  },
  registration: {
    granted: { sv: 'Registrerat', en: 'Registered' },
    'granted-with-conditions': { sv: 'Registrerat med villkor', en: 'Registered with conditions' },
    refused: { sv: 'Inte registrerat', en: 'Not registered' },
    ...ended,
  },
  opinion: {
    granted: { sv: 'Tillstyrkt', en: 'Supported' },
    'granted-with-conditions': { sv: 'Tillstyrkt med villkor', en: 'Supported with conditions' },
    refused: { sv: 'Avstyrkt', en: 'Opposed' },
    ...ended,
  },
};

/**
 * The word for an outcome of a matter of that kind.
 *
 * @param own what the matter's own law calls it, when that differs
 */
export const outcomeText = (
  outcome: Outcome,
  kind: PermitKind | undefined,
  own?: Readonly<Partial<Record<Outcome, Text>>>,
): Text => own?.[outcome] ?? outcomeTexts[kind ?? 'permit'][outcome];

export const permitStatusTexts: Readonly<Record<PermitStatus, Text>> = {
  'waiting-to-file': { sv: 'Väntar på något annat', en: 'Waiting for something else' },
  'under-review': { sv: 'Granskas', en: 'Under review' },
  'waiting-for-applicant': { sv: 'Väntar på svar från er', en: 'Waiting for your answer' },
  decided: { sv: 'Beslutat', en: 'Decided' },
  withdrawn: { sv: 'Återkallat', en: 'Withdrawn' },
  'not-needed': { sv: 'Behövs inte längre', en: 'No longer needed' },
};

export const gateStateTexts: Readonly<Record<GateState, Text>> = {
  met: { sv: 'klart', en: 'done' },
  waiting: { sv: 'inte klart', en: 'not done' },
  refused: { sv: 'saknar ett ja', en: 'lacks a yes' },
  waived: { sv: 'går vidare utan', en: 'going on without it' },
  barred: { sv: 'saknar ett ja', en: 'lacks a yes' },
};

export const stanceTexts: Readonly<Record<Stance, Text>> = {
  'no-objection': { sv: 'Ingen erinran', en: 'No objection' },
  'no-objection-with-conditions': { sv: 'Tillstyrkt med villkor', en: 'Supported with conditions' },
  objection: { sv: 'Invändning', en: 'Objection' },
};

/** The stances, said to those who do not use the words of the trade. */
export const stancesOutside: Readonly<Record<Stance, Text>> = {
  ...stanceTexts,
  'no-objection': { sv: 'Ingen erinran (inget att invända)', en: 'No objection' },
  'no-objection-with-conditions': {
    sv: 'Tillstyrkt med villkor (inget att invända om villkoren gäller)',
    en: 'Supported with conditions',
  },
};

export const kindTexts: Readonly<Record<PermitKind, Text>> = {
  permit: { sv: 'Tillstånd', en: 'Permit' },
  notification: { sv: 'Anmälan', en: 'Notification' },
  registration: { sv: 'Registrering', en: 'Registration' },
  opinion: { sv: 'Yttrande', en: 'Opinion' },
};

const appealTexts: Readonly<Record<Appeal['to'], Text>> = {
  'county-board': {
    sv: 'Beslutet kan överklagas till länsstyrelsen. {how}',
    en: 'The decision can be appealed to the County Administrative Board. {how}',
  },
  'administrative-court': {
    sv: 'Beslutet kan överklagas till förvaltningsrätten. {how}',
    en: 'The decision can be appealed to the Administrative Court. {how}',
  },
  'environment-court': {
    sv: 'Beslutet kan överklagas till mark- och miljödomstolen. {how}',
    en: 'The decision can be appealed to the Land and Environment Court. {how}',
  },
  'environment-court-of-appeal': {
    sv: 'Domen kan överklagas till Mark- och miljööverdomstolen. {how}',
    en: 'The judgment can be appealed to the Land and Environment Court of Appeal. {how}',
  },
  'tax-agency': {
    sv: 'Ni kan begära att Skatteverket omprövar beslutet, och sedan överklaga till förvaltningsrätten. {how}',
    en: 'You can ask the Tax Agency to review its decision, and then appeal to the Administrative Court. {how}',
  },
  'not-appealable': {
    sv: 'Yttrandet kan inte överklagas för sig. Det kan prövas när ni överklagar det beslut det ligger till grund för.',
    en: 'The opinion cannot be appealed by itself. It can be reviewed when you appeal the decision that rests on it.',
  },
  'no-decision': {
    sv: 'Det fattas inget beslut om en sådan anmälan. Beslutar myndigheten något mot er kan ni överklaga det.',
    en: 'No decision is made on such a notification. If the authority decides something against you, you can appeal that.',
  },
};

const howToAppeal: Text = {
  sv: 'Skriv vilket beslut ni överklagar, vad ni vill ändra och varför. Lämna överklagandet till den som beslutat, inom {within} från den dag ni fick del av beslutet.',
  en: 'Say which decision you are appealing, what you want changed and why. Send it to the body that made the decision, within {within} of the day you received it.',
};

/** Where, how and within which time a decision can be appealed (förvaltningslagen 33 §). */
export function appealText({ to, within }: Appeal, language: Language): string {
  return fill(appealTexts[to][language], { how: howToAppealText(within, language) });
}

/** What an appeal must say, and where and by when it is handed in (förvaltningslagen 43 and 44 §§). */
export const howToAppealText = (within: Span, language: Language): string =>
  fill(howToAppeal[language], { within: spanInWords(within, language) });
