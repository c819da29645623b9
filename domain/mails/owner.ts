import { actMails } from '../acts/mails.ts';
import { isApart } from '../case/address-mails.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { parseCause } from '../case/mail-causes.ts';
import { caseNow } from '../case/now.ts';
import type { CaseView } from '../case/view.ts';
import { capital, listOf, type Text } from '../definitions/text.ts';
import { fill } from '../words/fill.ts';
import { type MailSaid, MailWords } from '../words/mail.ts';
import { whenText, whereText } from '../words/now.ts';
import { nowLabels } from '../words/now-labels.ts';
import { youTexts } from '../words/owes.ts';
import type { MailContent, MailDetail } from './content.ts';
import { openTheCase, type RouteMail, routeMails } from './route.ts';

export interface OwnerMailContext {
  readonly catalogue: CaseCatalogue;
  /** Opens the case: the address with a key in its fragment. None when the mail opens nothing. */
  readonly url: string | undefined;
  /** What opens the other cases of the application, by their references; only its receipt names them. */
  readonly others?: Readonly<Record<string, string>>;
  readonly detail: MailDetail;
  /** What the mail tells besides its cause, most pressing first. */
  readonly also?: readonly string[];
}

/**
 * The mail to the applicant for a cause. Its subject and first line say what happened to what and who did it; then what to
 * do, and by when. It never holds reasons, conditions, answers or attachments.
 *
 * @throws Error for a cause that no mail is written for
 */
export function ownerMail(cause: string, view: CaseView, context: OwnerMailContext): MailContent {
  const { submitted } = view;
  const { language } = submitted.applicant;
  const { catalogue, url, detail } = context;
  const municipality = catalogue.municipalities[submitted.municipality];
  const words = new MailWords(view, catalogue, detail === 'open');
  const said = content(cause, view, words, context.others ?? {});
  if (!said) throw new Error(`no mail is written for the cause ${cause}`);
  const besides = (context.also ?? []).flatMap((one) => {
    const also = content(one, view, words, {});
    return also ? [also] : [];
  });
  const say = (text: Text, values: Readonly<Record<string, string>> = {}) => fill(text[language], values);
  const place = { municipality: municipality?.name[language] ?? '' };
  return {
    language,
    sender: words.coordinator().name,
    ...(municipality?.look && { colour: municipality.look.colour }),
    subject: `${submitted.reference}: ${said.subject}${besides.length > 0 ? ` ${andMore(besides.length, language)}` : ''}`,
    heading: said.heading,
    paragraphs: said.paragraphs,
    ...(besides.length > 0 && {
      besides: besides.map(({ heading, paragraphs, more = [] }) => ({
        heading,
        text: paragraphs.join(' '),
        lines: more,
      })),
    }),
    rows: isApart(cause) ? [] : standing(view, catalogue, words),
    ...(said.items && { items: said.items }),
    ...(url !== undefined && {
      action: { label: said.button ?? fill(said.items ? labels.openIn[language] : openTheCase[language], place), url },
    }),
    more: said.more ?? [],
    contact: say(contact, words.coordinator()),
    footer: say(url === undefined ? footerAlone : footer, { reference: submitted.reference, ...place }),
  };
}

/** Whether there is something to say of a cause in a case as it stands. */
export const isWritten = (cause: string, view: CaseView, catalogue: CaseCatalogue): boolean =>
  content(cause, view, new MailWords(view, catalogue, false), {}) !== undefined;

/** Where the case stands: who has it, what there is to do, and by when. */
function standing(view: CaseView, catalogue: CaseCatalogue, words: MailWords): MailContent['rows'] {
  const { language } = words;
  const now = caseNow(view);
  const coordinator = now.stuck ? [words.coordinator().nameInside] : [];
  const [first = '', ...others] = [...now.with.map(words.bodyInside), ...coordinator];
  const names = listOf([capital(first), ...others], language);
  // What there is to answer says its own day.
  const when = now.nextDay?.what === 'answer' ? undefined : whenText(now, language);
  const { owed, nothing } = youTexts(catalogue, view, now, language);
  return [
    { label: words.say(nowLabels.where), value: whereText(now, view, language) },
    ...(names === '' ? [] : [{ label: words.say(nowLabels.who), value: names }]),
    {
      label: words.say(nowLabels.you),
      ...(owed.length > 0 ? { lines: owed } : { value: nothing }),
    },
    ...(when === undefined ? [] : [{ label: words.say(nowLabels.when), value: when }]),
  ];
}

const labels = {
  openIn: { sv: 'Öppna ärendet i {municipality}', en: 'Open the case in {municipality}' },
} as const satisfies Record<string, Text>;

/** Behind the most pressing thing that a mail tells: whoever reads subjects alone must see that it is not all. */
const andMore = (count: number, language: 'sv' | 'en'): string =>
  fill((count === 1 ? moreTold.one : moreTold.several)[language], { count });
const moreTold = {
  one: { sv: '(och en sak till)', en: '(and one more thing)' },
  several: { sv: '(och {count} saker till)', en: '(and {count} more things)' },
} as const satisfies Record<string, Text>;

const footer: Text = {
  sv: 'Ärende {reference} i {municipality}. Länken är personlig: skicka den inte vidare.',
  en: 'Case {reference} in {municipality}. The link is personal: please do not pass it on.',
};

const footerAlone: Text = { sv: 'Ärende {reference} i {municipality}.', en: 'Case {reference} in {municipality}.' };

/** Every mail ends with who to call. Its answers go to the same people. */
const contact: Text = {
  sv: 'Frågor? Svara på det här mejlet, så når ni {nameInside} ({mailbox}). {reach} {page}',
  en: 'Questions? Reply to this email and you will reach {nameInside} ({mailbox}). {reach} {page}',
};

function content(
  cause: string,
  view: CaseView,
  words: MailWords,
  others: Readonly<Record<string, string>>,
): MailSaid | undefined {
  const parsed = parseCause(cause);
  const { id, kind } = parsed.to === 'applicant' ? parsed : { id: '', kind: '' };
  return (
    actMails.flatMap((mails) => mails[kind]?.say(id, view, words) ?? [])[0] ??
    (Object.hasOwn(routeMails, kind) ? routeMails[kind as RouteMail](id, view, words, others) : undefined)
  );
}
