import { historyLine } from '../acts/history.ts';
import { actMailSent } from '../acts/history-lines.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { isSystemFact, type SystemFact } from '../case/effects.ts';
import type { Fact } from '../case/facts.ts';
import { type CaseView, type PermitStatus, type TaskView, taskOf } from '../case/view.ts';
import { type Language, languages, type Text } from '../definitions/text.ts';
import { outcomeText, permitStatusTexts } from '../words/case.ts';
import { fill } from '../words/fill.ts';
import { withGround } from '../words/grounds.ts';
import { carriedLine } from './carried.ts';
import { askedWords, bodyOf, filingWords, textsOf } from './fact-texts.ts';

/** Where a permit stands, as officers say it. */
export const staffStatusTexts: Readonly<Record<PermitStatus, Text>> = {
  ...permitStatusTexts,
  'waiting-for-applicant': { sv: 'Väntar på svar från företaget', en: 'Waiting for the business to answer' },
};

/** What happened, as officers read it. `null`: they need not know. */
const sentences: Readonly<Record<SystemFact, Text | null>> = {
  'case-submitted': { sv: 'Ansökan kom in.', en: 'The application came in.' },
  'task-opened': { sv: '{department} fick {permit} att granska.', en: '{department} received {permit} to review.' },
  reminded: { sv: '{department} påmindes: {permit}.', en: '{department} was reminded: {permit}.' },
  'applicant-reminded': null,
  'consulted-reminded': null,
  'gate-opened': { sv: 'Beslutet får fattas nu: {permit}.', en: 'The decision may be made now: {permit}.' },
  'suggestions-lapsed': {
    sv: 'Ärendet avslutades innan företaget hade svarat på ett förslag.',
    en: 'The case ended before the business had answered a suggestion.',
  },
  'file-lost': { sv: 'En fil gick inte att spara: {file}.', en: 'A file could not be saved: {file}.' },
  'access-renewed': { sv: 'Företagets länkar gjordes om.', en: 'The links of the business were replaced.' },
  'mail-attempted': null,
  'mail-refused': null,
  'mail-queued': null,
  'mail-sent': null,
  'mail-bounced': { sv: 'Ett mejl till företaget kom inte fram.', en: 'An email to the business did not arrive.' },
  'route-restarted': null,
  'case-closed': { sv: 'Ärendet avslutades.', en: 'The case was closed.' },
};

const opened = {
  opinion: {
    sv: '{department} ombads yttra sig: {permit}.',
    en: '{department} was asked for its opinion: {permit}.',
  },
  'follow-up': { sv: 'En uppföljning öppnades.', en: 'A follow-up was opened.' },
} as const satisfies Record<string, Text>;

const takenOver: Text = {
  sv: '{officer} tog över uppgiften från {colleague}.',
  en: '{officer} took the task over from {colleague}.',
};

const handedOn: Text = {
  sv: '{officer} lämnade uppgiften från {colleague} till {assignee}.',
  en: '{officer} handed the task from {colleague} to {assignee}.',
};

/** What was mailed to the applicant, by the kind of its cause. */
const mailed: Readonly<Record<string, Text>> = {
  receipt: { sv: 'Bekräftelse skickades till företaget.', en: 'A receipt was sent to the business.' },
  'receipt-again': { sv: 'Bekräftelsen skickades igen.', en: 'The receipt was sent again.' },
  'request-reminder': { sv: 'Företaget påmindes om frågan.', en: 'The business was reminded of the question.' },
  late: {
    sv: 'Företaget fick veta att beslutet dröjer.',
    en: 'The business was told that the decision is delayed.',
  },
  'file-lost': {
    sv: 'Företaget fick veta att en fil inte kom med.',
    en: 'The business was told that a file is missing.',
  },
  link: { sv: 'En ny länk skickades till företaget.', en: 'A new link was sent to the business.' },
  closed: {
    sv: 'Ett mejl om att ärendet är avslutat skickades till företaget.',
    en: 'An email was sent to the business: the case is closed.',
  },
};

/**
 * One line of a case's history for officers, or nothing.
 *
 * @param inboxes of those who read it: they see the names of their own colleagues, and of no others
 */
export function staffTimelineText(
  fact: Fact,
  catalogue: CaseCatalogue,
  view: CaseView,
  inboxes: readonly string[],
  language: Language,
): string | undefined {
  const task = 'task' in fact ? taskOf(view, fact.task) : undefined;
  const permit = 'permit' in fact && fact.permit !== undefined ? fact.permit : task?.permit;
  const isOwn = fact.by.kind === 'officer' && inboxes.includes(fact.by.department);
  const values = {
    ...textsOf(fact),
    permit: permit === undefined ? '' : (catalogue.permits[permit]?.name[language] ?? permit),
    department: bodyOf(fact, task?.department, catalogue, language),
    officer: fact.by.kind === 'officer' ? fact.by.name : '',
    colleague: fact.tookOver?.name ?? '',
    assignee: fact.type === 'task-assigned' ? fact.assignee.name : '',
    ...filingWords(fact, catalogue, language),
    ...askedWords(fact, catalogue, view.history, language),
    file: fact.type === 'file-lost' ? fact.name : '',
    outcome:
      fact.type === 'decided' || fact.type === 'decision-recommended'
        ? withGround(
            outcomeText(fact.outcome, catalogue.permits[fact.permit]?.kind)[language].toLowerCase(),
            fact.ground,
            language,
          )
        : '',
  };
  if (fact.type === 'task-assigned' && fact.tookOver && isOwn && fact.tookOver.id !== fact.assignee.id)
    return fill(handedOn[language], values);
  const takeover = fact.tookOver && isOwn ? fill(takenOver[language], values) : undefined;
  if (fact.type === 'task-claimed' && takeover !== undefined) return takeover;
  const text = textOf(fact, isOwn);
  const said = text && fill(text[language], values);
  const line = said !== undefined && fact.type === 'decided' ? said + carriedLine(catalogue, fact, language) : said;
  return line === undefined ? takeover : takeover === undefined ? line : `${takeover} ${line}`;
}

function textOf(fact: Fact, isOwn: boolean): Text | undefined {
  if (fact.type === 'task-opened' && fact.kind !== 'review') return opened[fact.kind];
  if (fact.type === 'mail-sent') {
    const kind = fact.cause.split('/')[0] ?? '';
    return mailed[kind] ?? actMailSent[kind]?.staff;
  }
  if (isSystemFact(fact.type)) return sentences[fact.type] ?? undefined;
  const line = historyLine(fact.type);
  return (isOwn ? line?.own : undefined) ?? line?.staff ?? undefined;
}

/**
 * What has happened in a task since it was read, for those whose act came too late.
 *
 * @param version the task's version when it was read; NaN, when it never had such a one, tells nothing
 */
export function happenedSince(
  catalogue: CaseCatalogue,
  view: CaseView,
  task: TaskView,
  version: number,
): readonly Text[] {
  return view.history
    .filter((f) => 'task' in f && f.task === task.task && f.type !== 'reminded')
    .slice(Number.isInteger(version) ? version : task.version)
    .flatMap((fact) => {
      const [sv, en] = languages.map((language) =>
        staffTimelineText(fact, catalogue, view, [task.department], language),
      );
      return sv === undefined || en === undefined ? [] : [{ sv, en }];
    });
}
