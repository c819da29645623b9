import { askedName } from '../case/asked.ts';
import { type CaseCatalogue, caseCatalogue } from '../case/case-catalogue.ts';
import { type FollowUpProblem, factKey } from '../case/facts.ts';
import type { NoticeKind, ParsedCause } from '../case/mail-causes.ts';
import { dueDay } from '../case/timers.ts';
import { askedOf, type CaseView, permitOf, type TaskView, taskOf } from '../case/view.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { Basis, PermitKind } from '../definitions/permit.ts';
import { idToday } from '../definitions/retired.ts';
import { capital, inSentence, listOf, spokenOf } from '../definitions/text.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { nameOf } from '../words/names.ts';
import type { MailContent } from './content.ts';

/** What a department or the coordinator is told of one task. */
export interface Notice {
  readonly cause: Extract<ParsedCause, { readonly to: 'inbox' }>;
  readonly view: CaseView;
  /** Opens the task. */
  readonly url: string;
}

/** One notice in words: which permit, which kind of task, by when, why, and the way in. Officers are written to in Swedish. */
interface Said {
  readonly reference: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly url: string;
}

const sender = 'Företagslots';
const action = 'Öppna uppgiften';
const footer = 'Meddelandet kommer från Företagslots. Svara inte på det: öppna uppgiften.';

/**
 * A notice as a mail of its own.
 *
 * @throws Error when the case has no such task
 */
export function noticeMail(notice: Notice, catalogue: Catalogue): MailContent {
  const { reference, heading, lines, url } = said(notice, caseCatalogue(catalogue, notice.view.submitted));
  return {
    language: 'sv',
    sender,
    subject: `${reference}: ${heading}`,
    heading,
    paragraphs: lines,
    rows: [],
    action: { label: action, url },
    more: [],
    contact: contactOf([notice], catalogue),
    footer,
  };
}

/** The morning's notices as one mail, oldest first. `inboxUrl` opens the inbox. */
export function digestMail(notices: readonly Notice[], catalogue: Catalogue, inboxUrl: string): MailContent {
  const items = notices.map((notice) => said(notice, caseCatalogue(catalogue, notice.view.submitted)));
  const cases = new Set(items.map((i) => i.reference)).size;
  const count = items.length === 1 ? 'en nyhet' : `${items.length} nyheter`;
  const heading = `${capital(count)} i er inkorg`;
  return {
    language: 'sv',
    sender,
    subject: `${heading}, om ${cases === 1 ? 'ett ärende' : `${cases} ärenden`}`,
    heading,
    paragraphs: ['Det här har hänt sedan förra sammanställningen.'],
    rows: [],
    items: items.map(({ reference, heading: title, lines, url }) => ({
      heading: `${reference}: ${title}`,
      lines,
      action: { label: action, url },
    })),
    action: { label: 'Öppna inkorgen', url: inboxUrl },
    more: [],
    contact: contactOf(notices, catalogue),
    footer,
  };
}

/** Who follows the cases that it is about. */
function contactOf(notices: readonly Notice[], catalogue: Catalogue): string {
  const coordinators = notices.flatMap(({ cause, view }) => {
    const { submitted } = view;
    // Whoever follows the case is told nothing of whom to ask about it.
    if (taskOf(view, cause.task)?.kind === 'follow-up') return [];
    const of = caseCatalogue(catalogue, submitted).municipalities[submitted.municipality]?.coordinator;
    return of ? [`${of.name.sv} (${of.mailbox})`] : [];
  });
  return coordinators.length > 0
    ? `Frågor om hela ärendet: ${listOf([...new Set(coordinators)], 'sv')}.`
    : 'Ni får det här för att ni följer hela ärendet.';
}

function said({ cause, view, url }: Notice, catalogue: CaseCatalogue): Said {
  const task = taskOf(view, cause.task);
  if (!task) throw new Error(`the case has no task ${cause.task}`);
  const { submitted } = view;
  const permit = task.permit === undefined ? undefined : catalogue.permits[task.permit]?.name.sv;
  const kind = noticeKindOf(cause.kind, cause.detail, task);
  const planned = permitOf(view, task.permit ?? '')?.planned;
  const bodyOf = (id = '') => catalogue.departments[id]?.name.sv ?? '';
  const values = {
    sent: handedIn[planned?.kind ?? 'permit'],
    decides: bodyOf(planned?.department),
    body: bodyOf(concerned(task, view)?.department),
    ...handedOver(cause.kind, cause.detail, task, view),
    asked: whoWasAsked(cause, view, catalogue),
    ...suggestionIn(cause, view, catalogue),
  };
  const { heading, text } = notices[kind];
  return {
    reference: submitted.reference,
    heading: permit !== undefined ? `${permit} – ${inSentence(heading)}` : heading,
    lines: [
      ...(text === '' ? [] : [fill(text, values)]),
      ...(cause.kind === 'opened' ? whyAsked(task, view, catalogue) : []),
      ...lastDay(task, view),
      `Ärendet gäller ${nameOf(catalogue, 'municipalities', submitted.municipality, 'sv')}.`,
    ],
    url,
  };
}

/** Who handed a task to whom. @param detail the number of that fact in the task */
function handedOver(kind: NoticeKind, detail: string, { task }: TaskView, { history }: CaseView) {
  const fact =
    kind === 'assigned' ? history.find(({ key }) => key === factKey.inTask(task, Number(detail))) : undefined;
  if (fact?.type !== 'task-assigned') return {};
  const before = fact.tookOver ? ` ${fact.tookOver.name} arbetade med den tidigare.` : '';
  return { giver: fact.by.kind === 'officer' ? fact.by.name : '', assignee: fact.assignee.name, before };
}

/** What a business has handed in, by what it asks for. */
const handedIn: Readonly<Record<PermitKind, string>> = {
  permit: 'en ansökan',
  notification: 'en anmälan',
  registration: 'en anmälan om registrering',
  opinion: 'en ansökan som kräver ert yttrande',
};

/** What a notice says, by what has happened. */
export type NoticeWords =
  | 'review'
  | 'opinion'
  | 'answered'
  | 'papers'
  | 'message'
  | 'decision-asked'
  | 'talk'
  | 'company'
  | 'gate-open'
  | 'withdrawn'
  | 'not-needed'
  | 'assigned'
  | 'recommended'
  | 'returned'
  | 'reminder'
  | 'overdue'
  | 'unanswered'
  | 'opinion-given'
  | 'opinion-late'
  | 'opinion-undelivered'
  | 'suggestion'
  | FollowUpProblem
  | 'follow-up';

function noticeKindOf(kind: NoticeKind, detail: string, task: TaskView): NoticeWords {
  if (kind === 'reminder') return task.remindedOf[Number(detail)]?.level ?? 'reminder';
  if (kind !== 'opened') return kind;
  if (task.kind !== 'follow-up') return task.kind;
  // What an earlier version called something else is a follow-up all the same.
  return task.problem !== undefined && Object.hasOwn(notices, task.problem) ? task.problem : 'follow-up';
}

const notices: Readonly<Record<NoticeWords, { readonly heading: string; readonly text: string }>> = {
  review: { heading: 'Ny uppgift: granska och besluta', text: 'Ett företag har skickat in {sent}.' },
  opinion: { heading: 'Ny fråga om yttrande', text: '{decides} ber er att yttra er innan den beslutar.' },
  answered: {
    heading: 'Företaget har svarat',
    text: 'Företaget har svarat på er fråga. Öppna uppgiften för att läsa svaret.',
  },
  papers: {
    heading: 'Nya handlingar från företaget',
    text: 'Företaget har skickat handlingar utan att ni har frågat. Öppna uppgiften för att se dem.',
  },
  message: {
    heading: 'Meddelande från företaget',
    text: 'Företaget har skrivit till er. Öppna uppgiften för att läsa.',
  },
  'decision-asked': {
    heading: 'Företaget begär att ärendet avgörs',
    text: 'Det har gått sex månader. Besluta, eller avslå begäran i ett särskilt beslut, inom fyra veckor från den dag begäran kom in (förvaltningslagen 12 §).',
  },
  talk: {
    heading: 'Meddelande från en annan myndighet i ärendet',
    text: 'En annan myndighet med en uppgift i ärendet har skrivit till er. Öppna uppgiften för att läsa och svara.',
  },
  company: {
    heading: 'Bolaget är registrerat',
    text: 'Ansökan kom in innan bolaget var registrerat, med personnumret för den som bildar det. Nu har företaget lagt till namn och organisationsnummer. De är inte kontrollerade här. Är det bolaget som söker? Kontrollera numret hos Bolagsverket innan ni beslutar.',
  },
  'gate-open': {
    heading: 'Nu kan ni besluta',
    text: 'Det som beslutet väntade på är klart.',
  },
  withdrawn: {
    heading: 'Företaget har återkallat',
    text: 'Uppgiften är avslutad här. Skriv av ärendet hos er.',
  },
  'not-needed': {
    heading: 'Ert yttrande behövs inte längre',
    text: 'Saken är avgjord eller frågan tillbakatagen. Uppgiften är avslutad.',
  },
  assigned: {
    heading: 'Uppgiften har lämnats över',
    text: '{giver} har lämnat uppgiften till {assignee}.{before}',
  },
  recommended: {
    heading: 'Ett beslut är föreslaget',
    text: 'Två ska ha sett beslutet. Den som har delegation beslutar eller skickar tillbaka förslaget.',
  },
  returned: {
    heading: 'Ett förslag till beslut har kommit tillbaka',
    text: 'Den som beslutar vill att något ses över. Öppna uppgiften för att läsa vad.',
  },
  reminder: {
    heading: 'Dagen då det ska vara klart närmar sig',
    text: 'Hinner ni inte i tid: tala om för företaget varför. Ni måste göra det om beslutet blir väsentligt försenat (förvaltningslagen 11 §).',
  },
  overdue: {
    heading: 'Dagen då det skulle vara klart har passerat',
    text: 'Vi har sagt det till företaget och företagslotsen. Tala om för företaget varför det dröjer och gärna när beslutet kommer. Blir det väsentligt försenat måste ni säga varför (förvaltningslagen 11 §).',
  },
  unanswered: {
    heading: 'Företaget har inte svarat',
    text: 'Tiden att svara har gått ut. Ring gärna och fråga. Ni kan nu besluta på det underlag som finns.',
  },
  'opinion-given': {
    heading: 'Ett yttrande har kommit',
    text: '{asked} har svarat på er fråga. Öppna uppgiften för att läsa yttrandet.',
  },
  'opinion-late': {
    heading: 'Ett yttrande dröjer',
    text: '{asked} har inte svarat i tid, och har fått veta det. Ni kan vänta, ta tillbaka frågan eller besluta ändå, om beslutet inte måste vänta på svaret.',
  },
  'opinion-undelivered': {
    heading: 'En fråga om yttrande kom inte fram',
    text: 'Mejlet till {asked} kom tillbaka. Rätta e-postadressen i uppgiften, så skickas länken igen.',
  },
  suggestion: {
    heading: 'Företaget har svarat på ett förslag',
    text: 'Företaget sa {answer} till förslaget om att lägga till {suggested}. Öppna uppgiften för att läsa svaret.',
  },
  'route-failed': {
    heading: 'Ärendet kan inte gå vidare av sig självt',
    text: 'Ta reda på varför, rätta det och avsluta uppgiften. Då försöker Företagslots igen.',
  },
  'clock-overdue': {
    heading: 'En förvaltning är försenad',
    text: '{body} har passerat dagen då det skulle vara klart. Fråga hur det går, och om företaget har fått veta varför det dröjer.',
  },
  'mail-bounced': {
    heading: 'Ett mejl till företaget kom inte fram',
    text: 'Ring företaget, fråga efter rätt e-postadress och rätta den i uppgiften.',
  },
  'mail-not-sent': {
    heading: 'Ett mejl gick inte att skicka',
    text: 'E-posttjänsten tar inte emot det. Kontrollera adressen, och fråga dem som sköter driften.',
  },
  'file-lost': {
    heading: 'En fil från företaget gick inte att spara',
    text: 'Hjälp företaget att skicka den igen. Handläggaren kan också fråga efter den.',
  },
  'follow-up': { heading: 'Något behöver följas upp', text: 'Öppna uppgiften för att se vad.' },
};

/** Why it is theirs: they decide it, or are asked, in the words of the permit's own definition. */
function whyAsked(task: TaskView, view: CaseView, catalogue: CaseCatalogue): readonly string[] {
  if (task.kind === 'review') {
    const decides = permitOf(view, task.permit ?? '')?.planned.kind !== 'opinion';
    return [`Ni får uppgiften för att ni ${decides ? 'beslutar' : 'yttrar er'} i sådana ärenden.`];
  }
  if (task.kind !== 'opinion') return [];
  // What an officer has written stands in the task, and in no mail.
  if (task.asked !== undefined) return ['Frågan, och det ni får läsa, står i uppgiften.'];
  const roles = catalogue.municipalities[view.submitted.municipality]?.departments ?? {};
  const referral = catalogue.permits[task.permit ?? '']?.referrals?.find(
    (r) => roles[r.to] === idToday(catalogue, 'departments', task.department),
  );
  return referral ? [`Frågan gäller: ${referral.why.sv}`] : [];
}

function lastDay(task: TaskView, view: CaseView): readonly string[] {
  if (task.status === 'done') return [];
  const due = dueDay(task, task.permit === undefined ? undefined : permitOf(view, task.permit));
  return due === undefined ? [] : [fill(lastDays[due.basis], { day: dayInWords(due.day, 'sv') })];
}

/** Only a day that a statute sets is the law's. */
const lastDays: Readonly<Record<Basis, string>> = {
  law: 'Sista dag enligt lag: {day}.',
  goal: 'Mål: senast {day}.',
  estimate: 'Uppskattad dag: omkring {day}.',
};

/** Whom a notice about a question to another body is about. */
function whoWasAsked({ kind, detail }: Notice['cause'], view: CaseView, catalogue: CaseCatalogue): string {
  const asked = kind.startsWith('opinion-') ? askedOf(view, detail.split('/')[0] ?? '') : undefined;
  return asked ? nameOf(catalogue, 'departments', askedName(asked), 'sv') : '';
}

/** What the owner answered to what a notice is about. */
function suggestionIn({ kind, detail }: Notice['cause'], { suggestions }: CaseView, catalogue: CaseCatalogue) {
  const suggestion = kind === 'suggestion' ? suggestions.find(({ id }) => id === detail) : undefined;
  if (!suggestion) return {};
  return {
    answer: suggestion.state === 'accepted' ? 'ja' : 'nej',
    suggested: spokenOf(nameOf(catalogue, 'permits', suggestion.permit, 'sv'), 'sv'),
  };
}

const concerned = (task: TaskView, view: CaseView): TaskView | undefined =>
  task.concerns === undefined ? undefined : taskOf(view, task.concerns);
