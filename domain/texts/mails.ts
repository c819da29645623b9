import { caseNow } from '../case/case-now.ts';
import type { ReminderLevel } from '../case/facts.ts';
import type { CaseView } from '../case/view.ts';
import type { DepartmentDefinition, MunicipalityDefinition } from '../definitions/organisation.ts';
import { type Language, listOf, type Text } from '../definitions/text.ts';
import { processingTime, whenText } from './case-now.ts';
import { dayInWords } from './dates.ts';
import { fill } from './fill.ts';

export { fill } from './fill.ts';

/** What a mail says, before any layout. The same content gives the HTML and the text part. */
export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly action: { readonly label: string; readonly url: string };
  readonly more: readonly string[];
  readonly footer: string;
}

/** The mails an applicant gets. Each says where the case is, who has it, what to do now and by when. */
export type ApplicantMail = 'receipt' | 'decision' | 'supplement' | 'hearing' | 'reminder' | 'closed';

const headings: Readonly<Record<ApplicantMail, Text>> = {
  receipt: { sv: 'Vi har tagit emot er ansökan', en: 'We have received your application' },
  decision: { sv: 'Ett beslut är fattat', en: 'A decision has been made' },
  supplement: { sv: 'Vi behöver en uppgift till', en: 'We need something more from you' },
  hearing: { sv: 'Ni kan yttra er före beslutet', en: 'You can comment before the decision' },
  reminder: { sv: 'Vi väntar på ert svar', en: 'We are waiting for your answer' },
  closed: { sv: 'Ärendet är avslutat', en: 'Your case is closed' },
};

const openings: Readonly<Record<ApplicantMail, Text>> = {
  receipt: {
    sv: 'Tack för er ansökan. Den har fått ett ärendenummer och ligger nu hos dem som ska granska den. Ni behöver inte skicka samma sak till flera.',
    en: 'Thank you for your application. It has a reference number and is now with those who will review it. You need not send the same thing twice.',
  },
  decision: {
    sv: 'Det finns ett nytt beslut i ert ärende. Öppna ärendet för att läsa beslutet, skälen och hur ni kan överklaga.',
    en: 'There is a new decision in your case. Open the case to read it, the reasons and how you can appeal.',
  },
  supplement: {
    sv: 'För att komma vidare behöver handläggaren mer information. Öppna ärendet för att se vad som saknas och varför. Tills svaret kommer kan tiden för beslut stå still.',
    en: 'To go on, the officer needs more information. Open the case to see what is missing and why. Until you answer, the time limit may stand still.',
  },
  hearing: {
    sv: 'Innan beslutet fattas vill vi att ni läser underlaget och säger vad ni tycker. Öppna ärendet för att läsa och svara.',
    en: 'Before the decision we want you to read the material and tell us what you think. Open the case to read and answer.',
  },
  reminder: {
    sv: 'Det finns en fråga i ert ärende som väntar på svar. Svarar ni inte i tid kan beslutet fattas på det underlag som finns.',
    en: 'A question in your case waits for your answer. If you do not answer in time, the decision may be made on what there is.',
  },
  closed: {
    sv: 'Allt i ert ärende är nu färdigt. Beslut och skäl finns kvar i ärendet.',
    en: 'Everything in your case is now finished. Decisions and reasons remain in the case.',
  },
};

const labels = {
  where: { sv: 'Var ärendet är', en: 'Where the case is' },
  who: { sv: 'Vem som har det', en: 'Who has it' },
  you: { sv: 'Vad ni kan göra nu', en: 'What you can do now' },
  when: { sv: 'När', en: 'By when' },
  open: { sv: 'Öppna ärendet', en: 'Open the case' },
} as const satisfies Record<string, Text>;

/** Lag (2009:1079) om tjänster på den inre marknaden: what a receipt must hold. */
const receiptTerms = {
  silence: {
    sv: 'Uteblivet svar är inte ett ja. Undantag: en anmälan där lagen låter er börja efter en viss tid. Det står i så fall i ärendet.',
    en: 'No answer does not mean yes. The exception is a notification where the law lets you start after a certain time. The case says so.',
  },
  remedy: {
    sv: 'Går något emot er får ni skälen skriftligt och kan överklaga. Dröjer beslutet mer än sex månader kan ni skriftligt begära att det avgörs.',
    en: 'If something goes against you, you get the reasons in writing and can appeal. If it takes more than six months, you can ask in writing for a decision.',
  },
  supplement: {
    sv: 'Saknas något hör handläggaren av sig. Då kan tiden räknas från dagen då allt har kommit in.',
    en: 'If something is missing the officer will ask. The time may then be counted from the day everything is in.',
  },
} as const satisfies Record<string, Text>;

const footers: Text = {
  sv: 'Ärende {reference} i {municipality}. Frågor besvaras av {coordinator}. Länken är personlig: skicka den inte vidare.',
  en: 'Case {reference} in {municipality}. Questions: {coordinator}. The link is personal: do not pass it on.',
};

export interface MailContext {
  readonly departments: Readonly<Record<string, DepartmentDefinition>>;
  readonly municipality: MunicipalityDefinition;
  /** Opens the case: address with a fresh key in its fragment. */
  readonly url: string;
}

/**
 * A mail to the applicant. It carries the reference and what to do, never which permits, decisions or reasons it is
 * about: e-mail is not private.
 */
export function applicantMail(
  kind: ApplicantMail,
  view: CaseView,
  { departments, municipality, url }: MailContext,
): MailContent {
  const { submitted } = view;
  const language = submitted.applicant.language;
  const say = (text: Text, values: Readonly<Record<string, string>> = {}) => fill(text[language], values);
  const now = caseNow(view);
  const when = whenText(now, language);
  const names = listOf(
    now.with.map((id) => departments[id]?.name[language] ?? id),
    language,
  );
  return {
    language,
    subject: `${submitted.reference}: ${say(headings[kind])}`,
    heading: say(headings[kind]),
    paragraphs: [say(openings[kind])],
    rows: [
      { label: say(labels.where), value: whereText(now, view, language) },
      ...(names === '' ? [] : [{ label: say(labels.who), value: names }]),
      { label: say(labels.you), value: youText(now, view, language) },
      ...(when === undefined ? [] : [{ label: say(labels.when), value: when }]),
    ],
    action: { label: say(labels.open), url },
    more:
      kind === 'receipt'
        ? [
            ...processingTime(submitted.plan, language),
            say(receiptTerms.supplement),
            say(receiptTerms.silence),
            say(receiptTerms.remedy),
          ]
        : [],
    footer: say(footers, {
      reference: submitted.reference,
      municipality: municipality.name[language],
      coordinator: municipality.coordinator.mailbox,
    }),
  };
}

/** Where the case is, as one sentence. */
export function whereText(now: ReturnType<typeof caseNow>, view: CaseView, language: Language): string {
  if (view.status === 'closed' || now.finished === now.total) {
    return { sv: 'Alla delar är färdiga.', en: 'All parts are finished.' }[language];
  }
  return fill(
    { sv: '{finished} av {total} delar är färdiga.', en: '{finished} of {total} parts are finished.' }[language],
    {
      finished: String(now.finished),
      total: String(now.total),
    },
  );
}

/** What the applicant can do now, as one sentence. */
export function youText(now: ReturnType<typeof caseNow>, view: CaseView, language: Language): string {
  const answers = now.todo.filter((t) => t.kind === 'answer').length;
  const choices = now.todo.length - answers;
  if (answers > 0) {
    return { sv: 'Svara på det handläggaren frågar om.', en: 'Answer what the officer asks.' }[language];
  }
  if (choices > 0) return { sv: 'Välj hur ni vill gå vidare.', en: 'Choose how you want to go on.' }[language];
  if (view.status === 'closed' || now.finished === now.total) {
    return { sv: 'Läs besluten och spara dem.', en: 'Read the decisions and keep them.' }[language];
  }
  return {
    sv: 'Inget just nu. Vi hör av oss när något händer.',
    en: 'Nothing right now. We will write when something happens.',
  }[language];
}

const departmentNotices: Readonly<Record<ReminderLevel, { readonly heading: string; readonly text: string }>> = {
  reminder: {
    heading: 'Sista dagen närmar sig',
    text: 'En uppgift i er inkorg ska snart vara klar. Hinner ni inte i tid ska företaget få veta varför (förvaltningslagen 11 §).',
  },
  overdue: {
    heading: 'Sista dagen har passerat',
    text: 'En uppgift i er inkorg har passerat sin sista dag. Företagslotsen har också fått veta det. Tala om för företaget varför det dröjer och när beslutet kommer (förvaltningslagen 11 §).',
  },
  unanswered: {
    heading: 'Företaget har inte svarat',
    text: 'Företagets tid att svara har gått ut. Ring gärna och fråga. Ni kan nu besluta på det underlag som finns.',
  },
};

/** A notice to a department about one of its tasks. Holds the reference and no more. */
export function departmentMail(
  level: ReminderLevel,
  reference: string,
  due: string | undefined,
  { url }: { readonly url: string },
): MailContent {
  const { heading, text } = departmentNotices[level];
  return {
    language: 'sv',
    subject: `${reference}: ${heading}`,
    heading,
    paragraphs: [text],
    rows: [
      { label: 'Ärende', value: reference },
      ...(due === undefined ? [] : [{ label: 'Sista dag', value: dayInWords(due, 'sv') }]),
    ],
    action: { label: 'Öppna uppgiften', url },
    more: [],
    footer: 'Meddelandet kommer från Företagslots.',
  };
}

/** A fresh way in for somebody who lost their link. */
export function accessLinkMail(reference: string, language: Language, url: string): MailContent {
  const say = (text: Text) => text[language];
  return {
    language,
    subject: `${reference}: ${say({ sv: 'Länk till ert ärende', en: 'Link to your case' })}`,
    heading: say({ sv: 'Här är länken till ert ärende', en: 'Here is the link to your case' }),
    paragraphs: [
      say({
        sv: 'Någon har bett om en länk till ärendet med er e-postadress. Var det inte ni kan ni bortse från det här brevet.',
        en: 'Somebody asked for a link to the case with your e-mail address. If it was not you, ignore this message.',
      }),
    ],
    rows: [{ label: say({ sv: 'Ärende', en: 'Case' }), value: reference }],
    action: { label: say(labels.open), url },
    more: [],
    footer: say({ sv: 'Länken är personlig: skicka den inte vidare.', en: 'The link is personal: do not pass it on.' }),
  };
}
