import { historyLine } from '../acts/history.ts';
import { actMailSent } from '../acts/history-lines.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { isSystemFact, type SystemFact } from '../case/effects.ts';
import type { Fact } from '../case/facts.ts';
import { capital, inSentence, type Language, type Text } from '../definitions/text.ts';
import { outcomeText } from '../words/case.ts';
import { fill } from '../words/fill.ts';
import { withGround } from '../words/grounds.ts';
import { askedWords, bodyOf, filingWords, textsOf } from './fact-texts.ts';

const sentences: Readonly<Partial<Record<SystemFact, Text>>> = {
  'case-submitted': { sv: 'Ansökan kom in.', en: 'The application came in.' },
  'file-lost': { sv: 'En fil gick inte att spara: {file}.', en: 'A file could not be saved: {file}.' },
  'mail-bounced': { sv: 'Ett mejl till er kom inte fram.', en: 'An email to you did not arrive.' },
  'case-closed': { sv: 'Ärendet avslutades.', en: 'The case was closed.' },
};

const opened: Readonly<Record<'review' | 'opinion', Text>> = {
  review: { sv: '{department} fick {permit} att granska.', en: '{department} received {permit} to review.' },
  opinion: {
    sv: '{department} ombads yttra sig: {permit}.',
    en: '{department} was asked for its opinion: {permit}.',
  },
};

const mailed: Readonly<Record<string, Text>> = {
  receipt: { sv: 'Bekräftelse skickades till er.', en: 'A receipt was sent to you.' },
  'receipt-again': { sv: 'Bekräftelsen skickades igen.', en: 'The receipt was sent again.' },
  'request-reminder': { sv: 'Påminnelse skickades till er.', en: 'A reminder was sent to you.' },
  late: { sv: 'Ni fick veta att beslutet dröjer.', en: 'You were told that the decision is delayed.' },
  'file-lost': { sv: 'Ni fick veta att en fil inte kom med.', en: 'You were told that a file is missing.' },
  link: { sv: 'En ny länk skickades till er.', en: 'A new link was sent to you.' },
  closed: {
    sv: 'Ett mejl om att ärendet är avslutat skickades till er.',
    en: 'An email was sent to you: the case is closed.',
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
    ...textsOf(fact),
    permit: inSentence(definition?.name[language] ?? permit ?? ''),
    department: bodyOf(fact, about?.department, catalogue, language),
    ...filingWords(fact, catalogue, language),
    ...askedWords(fact, catalogue, facts, language),
    file: fact.type === 'file-lost' ? fact.name : '',
    outcome:
      fact.type === 'decided'
        ? withGround(
            inSentence(outcomeText(fact.outcome, definition?.kind, definition?.outcomes)[language]),
            fact.ground,
            language,
          )
        : '',
  };
  const text =
    fact.type === 'task-opened'
      ? fact.kind === 'follow-up'
        ? undefined
        : opened[fact.kind]
      : fact.type === 'mail-sent'
        ? mailedText(fact.cause.split('/')[0] ?? '')
        : lineOf(fact.type);
  return text && capital(fill(text[language], values));
}

const mailedText = (kind: string): Text | undefined => mailed[kind] ?? actMailSent[kind]?.applicant;

const lineOf = (type: Fact['type']): Text | undefined =>
  isSystemFact(type) ? sentences[type] : historyLine(type)?.applicant;
