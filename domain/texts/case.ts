import type { Outcome, Stance } from '../case/facts.ts';
import type { GateState, PermitStatus } from '../case/view.ts';
import type { Appeal, PermitKind } from '../definitions/permit.ts';
import type { Text } from '../definitions/text.ts';

/** Words for what a case holds, shared by pages and mails. */
export const outcomeTexts: Readonly<Record<Outcome, Text>> = {
  granted: { sv: 'Beviljat', en: 'Granted' },
  'granted-with-conditions': { sv: 'Beviljat med villkor', en: 'Granted with conditions' },
  refused: { sv: 'Avslag', en: 'Refused' },
  dismissed: { sv: 'Avvisat', en: 'Dismissed' },
  closed: { sv: 'Avskrivet', en: 'Closed without decision' },
};

/** The municipality's opinion on land is no permit, so its outcomes have words of their own. */
const opinionOutcomes: Readonly<Partial<Record<Outcome, Text>>> = {
  granted: { sv: 'Tillstyrkt', en: 'Supported' },
  'granted-with-conditions': { sv: 'Tillstyrkt med villkor', en: 'Supported with conditions' },
  refused: { sv: 'Avstyrkt', en: 'Opposed' },
};

/** The word for an outcome of a permit of that kind. */
export const outcomeText = (outcome: Outcome, kind: PermitKind | undefined): Text =>
  (kind === 'opinion' ? opinionOutcomes[outcome] : undefined) ?? outcomeTexts[outcome];

export const permitStatusTexts: Readonly<Record<PermitStatus, Text>> = {
  'waiting-to-file': { sv: 'Väntar på något annat', en: 'Waiting for something else' },
  'under-review': { sv: 'Granskas', en: 'Under review' },
  'waiting-for-applicant': { sv: 'Väntar på svar från er', en: 'Waiting for your answer' },
  decided: { sv: 'Beslutat', en: 'Decided' },
  withdrawn: { sv: 'Återkallat', en: 'Withdrawn' },
};

export const gateStateTexts: Readonly<Record<GateState, Text>> = {
  met: { sv: 'klart', en: 'done' },
  waiting: { sv: 'inte klart', en: 'not done' },
  refused: { sv: 'avslaget', en: 'refused' },
  waived: { sv: 'går vidare utan', en: 'going on without it' },
};

export const stanceTexts: Readonly<Record<Stance, Text>> = {
  'no-objection': { sv: 'Ingen erinran', en: 'No objection' },
  'no-objection-with-conditions': { sv: 'Ingen erinran, med villkor', en: 'No objection, with conditions' },
  objection: { sv: 'Invändning', en: 'Objection' },
};

export const kindTexts: Readonly<Record<PermitKind, Text>> = {
  permit: { sv: 'Tillstånd', en: 'Permit' },
  notification: { sv: 'Anmälan', en: 'Notification' },
  registration: { sv: 'Registrering', en: 'Registration' },
  opinion: { sv: 'Yttrande', en: 'Opinion' },
};

export const appealTexts: Readonly<Record<Appeal['to'], Text>> = {
  'county-board': {
    sv: 'Beslutet kan överklagas till länsstyrelsen. Skriv vilket beslut ni överklagar, vad ni vill ändra och varför. Lämna överklagandet till den som beslutat, inom tre veckor från den dag ni fick del av beslutet.',
    en: 'The decision can be appealed to the County Administrative Board. Say which decision you appeal, what you want changed and why. Hand it to the body that decided, within three weeks of the day you received it.',
  },
  'administrative-court': {
    sv: 'Beslutet kan överklagas till förvaltningsrätten. Skriv vilket beslut ni överklagar, vad ni vill ändra och varför. Lämna överklagandet till den som beslutat, inom tre veckor från den dag ni fick del av beslutet.',
    en: 'The decision can be appealed to the Administrative Court. Say which decision you appeal, what you want changed and why. Hand it to the body that decided, within three weeks of the day you received it.',
  },
  'environment-court': {
    sv: 'Beslutet kan överklagas till mark- och miljödomstolen. Skriv vilket beslut ni överklagar, vad ni vill ändra och varför. Lämna överklagandet till den som beslutat, inom tre veckor från den dag ni fick del av beslutet.',
    en: 'The decision can be appealed to the Land and Environment Court. Say which decision you appeal, what you want changed and why. Hand it to the body that decided, within three weeks of the day you received it.',
  },
  'not-appealable': {
    sv: 'Yttrandet kan inte överklagas för sig. Det kan prövas när ni överklagar det beslut det ligger till grund för.',
    en: 'The opinion cannot be appealed by itself. It can be tried when you appeal the decision it leads to.',
  },
};
