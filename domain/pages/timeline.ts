import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { Fact } from '../case/facts.ts';
import { inSentence, type Language, type Text } from '../definitions/text.ts';
import { outcomeText } from '../words/case.ts';
import { fill } from '../words/fill.ts';

const sentences: Readonly<Partial<Record<Fact['type'], Text>>> = {
  'case-submitted': { sv: 'Ansökan kom in.', en: 'The application came in.' },
  'supplement-requested': {
    sv: '{department} bad om komplettering: {permit}.',
    en: '{department} asked for a supplement: {permit}.',
  },
  'supplement-answered': { sv: 'Ni lämnade en komplettering.', en: 'You sent in what was missing.' },
  'hearing-started': {
    sv: '{department} vill att ni yttrar er: {permit}.',
    en: '{department} wants your comments: {permit}.',
  },
  'request-taken-back': {
    sv: '{department} tog tillbaka sin fråga: {permit}.',
    en: '{department} took its question back: {permit}.',
  },
  'request-extended': {
    sv: '{department} gav er mer tid att svara: {permit}.',
    en: '{department} gave you more time to answer: {permit}.',
  },
  'hearing-answered': { sv: 'Ni yttrade er.', en: 'You gave your comments.' },
  'opinion-given': {
    sv: '{department} lämnade sitt yttrande: {permit}.',
    en: '{department} gave its opinion: {permit}.',
  },
  decided: { sv: '{permit}: {outcome}.', en: '{permit}: {outcome}.' },
  'permit-withdrawn': { sv: 'Ni återkallade {permit}.', en: 'You withdrew {permit}.' },
  'went-on': { sv: 'Ni valde att gå vidare med {permit}.', en: 'You chose to go on with {permit}.' },
  'file-lost': { sv: 'En fil gick inte att spara: {file}.', en: 'A file could not be kept: {file}.' },
  'mail-bounced': { sv: 'Ett e-brev till er kom inte fram.', en: 'A mail to you did not arrive.' },
  'contact-corrected': { sv: 'Er e-postadress rättades.', en: 'Your e-mail address was corrected.' },
  'case-closed': { sv: 'Ärendet avslutades.', en: 'The case was closed.' },
};

const opened: Readonly<Record<'review' | 'opinion', Text>> = {
  review: { sv: '{department} fick {permit} att granska.', en: '{department} got {permit} to review.' },
  opinion: {
    sv: '{department} ombads yttra sig: {permit}.',
    en: '{department} was asked for its opinion: {permit}.',
  },
};

const mailed: Readonly<Record<string, Text>> = {
  receipt: { sv: 'Bekräftelse skickades till er.', en: 'A receipt was sent to you.' },
  'receipt-again': { sv: 'Bekräftelsen skickades igen.', en: 'The receipt was sent again.' },
  decision: { sv: 'E-brev om beslutet skickades till er.', en: 'E-mail about the decision was sent to you.' },
  request: { sv: 'E-brev med en fråga skickades till er.', en: 'E-mail with a question was sent to you.' },
  'request-reminder': { sv: 'Påminnelse skickades till er.', en: 'A reminder was sent to you.' },
  'taken-back': { sv: 'Ni fick veta att ni inte behöver svara.', en: 'You were told that you need not answer.' },
  extended: { sv: 'Ni fick veta den nya sista dagen.', en: 'You were told the new last day.' },
  withdrawn: { sv: 'E-brev om återkallelsen skickades till er.', en: 'E-mail about the withdrawal was sent to you.' },
  late: { sv: 'Ni fick veta att beslutet dröjer.', en: 'You were told that the decision is delayed.' },
  'file-lost': { sv: 'Ni fick veta att en fil inte kom med.', en: 'You were told that a file is missing.' },
  link: { sv: 'En ny länk skickades till er.', en: 'A new link was sent to you.' },
  closed: {
    sv: 'E-brev om att ärendet är avslutat skickades till er.',
    en: 'E-mail that the case is closed was sent to you.',
  },
};

/** One line of a case's history, or nothing when the reader need not know. */
export function timelineText(
  fact: Fact,
  catalogue: CaseCatalogue,
  facts: readonly Fact[],
  language: Language,
): string | undefined {
  const task = 'task' in fact ? facts.find((f) => f.type === 'task-opened' && f.task === fact.task) : undefined;
  const about = task?.type === 'task-opened' ? task : undefined;
  const permit = 'permit' in fact && fact.permit !== undefined ? fact.permit : about?.permit;
  const definition = permit === undefined ? undefined : catalogue.permits[permit];
  // An opinion is not the owner's to withdraw.
  if (fact.type === 'permit-withdrawn' && definition?.kind === 'opinion') return undefined;
  const values = {
    permit: definition?.name[language] ?? permit ?? '',
    department: about ? (catalogue.departments[about.department]?.name[language] ?? about.department) : '',
    file: fact.type === 'file-lost' ? fact.name : '',
    outcome:
      fact.type === 'decided'
        ? inSentence(outcomeText(fact.outcome, definition?.kind, definition?.outcomes)[language])
        : '',
  };
  const text =
    fact.type === 'task-opened'
      ? fact.kind === 'follow-up'
        ? undefined
        : opened[fact.kind]
      : fact.type === 'mail-sent'
        ? mailed[fact.cause.split('/')[0] ?? '']
        : sentences[fact.type];
  return text && fill(text[language], values);
}
