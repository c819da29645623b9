import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { Outcome } from '../case/facts.ts';
import { extendedRequest, parseCause } from '../case/mail-causes.ts';
import { caseNow } from '../case/now.ts';
import {
  type CaseView,
  isFinished,
  isPositive,
  isWithdrawn,
  type PermitView,
  permitOf,
  type RequestView,
  taskOf,
} from '../case/view.ts';
import { inSentence, listOf, type Text } from '../definitions/text.ts';
import { outcomeText } from '../words/case.ts';
import { dayInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { lateText, processingTime, whenText, whereText, youText } from '../words/now.ts';
import { nowLabels } from '../words/now-labels.ts';
import { spanInWords } from '../words/spans.ts';
import type { MailContent, MailDetail } from './content.ts';

export interface OwnerMailContext {
  readonly catalogue: CaseCatalogue;
  /** Opens the case: the address with a key in its fragment. */
  readonly url: string;
  /** What opens the other cases of the application, by their references; only its receipt names them. */
  readonly others?: Readonly<Record<string, string>>;
  readonly detail: MailDetail;
}

/** The heart of a mail: what has happened to what, and what follows from it. */
interface Said {
  /** Behind the reference in the subject. */
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items?: MailContent['items'];
  readonly more?: readonly string[];
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
  const words = new Words(view, context);
  const said = content(cause, view, words);
  const now = caseNow(view);
  const coordinator = now.stuck ? [words.coordinator().name] : [];
  const names = listOf([...now.with.map(words.body), ...coordinator], language);
  const say = (text: Text, values: Readonly<Record<string, string>> = {}) => fill(text[language], values);
  const when = whenText(now, language);
  const place = { municipality: municipality?.name[language] ?? '' };
  return {
    language,
    subject: `${submitted.reference}: ${said.subject}`,
    heading: said.heading,
    paragraphs: said.paragraphs,
    rows: [
      { label: say(nowLabels.where), value: whereText(now, view, language) },
      ...(names === '' ? [] : [{ label: say(nowLabels.who), value: names }]),
      {
        label: say(nowLabels.you),
        value: youText(now, view, language, detail === 'open' ? words.permit : undefined),
      },
      ...(when === undefined ? [] : [{ label: say(nowLabels.when), value: when }]),
    ],
    ...(said.items && { items: said.items }),
    action: { label: fill(said.items ? labels.openIn[language] : labels.open[language], place), url },
    more: said.more ?? [],
    footer: say(footer, {
      reference: submitted.reference,
      municipality: municipality?.name[language] ?? '',
      coordinator: municipality?.coordinator.mailbox ?? '',
    }),
  };
}

const labels = {
  open: { sv: 'Öppna ärendet', en: 'Open the case' },
  openIn: { sv: 'Öppna ärendet i {municipality}', en: 'Open the case in {municipality}' },
} as const satisfies Record<string, Text>;

const footer: Text = {
  sv: 'Ärende {reference} i {municipality}. Frågor besvaras av {coordinator}. Länken är personlig: skicka den inte vidare.',
  en: 'Case {reference} in {municipality}. Questions: {coordinator}. The link is personal: do not pass it on.',
};

/** Names and sentences in the applicant's language, as much as the installation lets mails say. */
class Words {
  readonly view: CaseView;
  readonly language: 'sv' | 'en';
  readonly open: boolean;
  readonly others: Readonly<Record<string, string>>;
  readonly #catalogue: CaseCatalogue;

  constructor(view: CaseView, { catalogue, detail, others = {} }: OwnerMailContext) {
    this.others = others;
    this.view = view;
    this.language = view.submitted.applicant.language;
    this.open = detail === 'open';
    this.#catalogue = catalogue;
  }

  readonly municipality = (id: string): string => this.#catalogue.municipalities[id]?.name[this.language] ?? id;
  readonly permit = (id: string): string => this.#catalogue.permits[id]?.name[this.language] ?? id;
  readonly body = (id: string): string => this.#catalogue.departments[id]?.name[this.language] ?? id;

  outcome({ id, planned }: PermitView, outcome: Outcome): string {
    return outcomeText(outcome, planned.kind, this.#catalogue.permits[id]?.outcomes)[this.language].toLowerCase();
  }

  appeal(id: string) {
    return this.#catalogue.permits[id]?.appeal;
  }

  coordinator() {
    const coordinator = this.#catalogue.municipalities[this.view.submitted.municipality]?.coordinator;
    return {
      name: coordinator?.name[this.language] ?? '',
      reach: coordinator?.reach[this.language] ?? '',
      mailbox: coordinator?.mailbox ?? '',
      page: coordinator?.page ?? '',
    };
  }

  say(text: Text, values: Readonly<Record<string, string>> = {}): string {
    return fill(text[this.language], values);
  }

  day(day: string): string {
    return dayInWords(day, this.language);
  }
}

function content(cause: string, view: CaseView, words: Words): Said {
  const parsed = parseCause(cause);
  const { id, kind } = parsed.to === 'applicant' ? parsed : { id: '', kind: '' };
  switch (kind) {
    case 'receipt':
      return receiptOfAll(view, words);
    case 'receipt-again':
      return receipt(view, words);
    case 'decision':
      return decision(permitOf(view, id), words);
    case 'request':
    case 'request-reminder':
      return request(id, kind === 'request-reminder', view, words);
    case 'taken-back':
      return aboutRequest(
        takenBackTexts,
        view.takenBack.find((r) => r.id === id),
        words,
      );
    case 'extended':
      return aboutRequest(
        extendedTexts,
        view.requests.find((r) => r.id === extendedRequest(id)),
        words,
      );
    case 'withdrawn':
      return withdrawn(view, words);
    case 'late':
      return late(id, view, words);
    case 'file-lost':
      return plain(words, fileLost);
    case 'closed':
      return closed(view, words);
    case 'link':
      return plain(words, link);
    default:
      throw new Error(`no mail is written for the cause ${cause}`);
  }
}

interface Plain {
  readonly heading: Text;
  readonly text: Text;
}

const plain = (words: Words, { heading, text }: Plain, more: readonly string[] = []): Said => ({
  subject: words.say(heading),
  heading: words.say(heading),
  paragraphs: [words.say(text)],
  more,
});

/** Lag (2009:1079) om tjänster på den inre marknaden: what a receipt must hold. */
function receipt(view: CaseView, words: Words): Said {
  return plain(words, received, [
    ...processingTime(view.submitted.plan, words.language),
    words.say(receiptTerms.supplement),
    words.say(receiptTerms.silence),
    words.say(receiptTerms.remedy),
  ]);
}

/** One receipt for the whole application, also when it went to several municipalities: each case with its number and its link. */
function receiptOfAll(view: CaseView, words: Words): Said {
  const said = receipt(view, words);
  const { municipality, application = [] } = view.submitted;
  const shares = application.flatMap(({ case: made, ...share }) => (made ? [{ ...share, ...made }] : []));
  if (shares.length < 2) return said;
  const cases = shares.map((share) =>
    words.say(several.one, { reference: share.reference, municipality: words.municipality(share.municipality) }),
  );
  const items = shares.flatMap((share) => {
    const url = share.municipality === municipality ? undefined : words.others[share.reference];
    if (url === undefined) return [];
    return [
      {
        heading: words.say(several.one, {
          reference: share.reference,
          municipality: words.municipality(share.municipality),
        }),
        lines: words.open
          ? share.permits.map(({ id, department }) => `${words.permit(id)}: ${words.body(department)}`)
          : [],
        action: { label: words.say(labels.open), url },
      },
    ];
  });
  const about = words.say(several.all, { cases: listOf(cases, words.language) });
  const [first = '', ...rest] = said.paragraphs;
  return { ...said, paragraphs: [first, about, ...rest], items };
}

const several = {
  one: { sv: '{reference} i {municipality}', en: '{reference} in {municipality}' },
  all: {
    sv: 'Ansökan har gått till flera kommuner och har ett ärende i varje: {cases}. Varje ärende har egna handläggare, beslut och brev.',
    en: 'The application has gone to several municipalities and has a case in each: {cases}. Each case has its own officers, decisions and mails.',
  },
} as const satisfies Record<string, Text>;

const received: Plain = {
  heading: { sv: 'Vi har tagit emot er ansökan', en: 'We have received your application' },
  text: {
    sv: 'Tack för er ansökan. Den har fått ett ärendenummer och ligger nu hos dem som ska granska den. Ni behöver inte skicka samma sak till flera.',
    en: 'Thank you for your application. It has a reference number and is now with those who will review it. You need not send the same thing twice.',
  },
};

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

function decision(permit: PermitView | undefined, words: Words): Said {
  const made = permit?.decision;
  if (!permit || !made) throw new Error('there is no decision to write about');
  if (!words.open) return plain(words, decisionReserved);
  const names = {
    permit: words.permit(permit.id),
    outcome: words.outcome(permit, made.outcome),
    body: words.body(permit.planned.department),
  };
  const appeal = words.appeal(permit.id);
  const canAppeal = appeal !== undefined && appeal.to !== 'not-appealable' && appeal.to !== 'no-decision';
  return {
    subject: words.say(decided.subject, names),
    heading: words.say(decided.subject, names),
    paragraphs: [
      words.say(permit.planned.kind === 'opinion' ? decided.said : decided.who, names),
      words.say(isPositive(made.outcome) ? decided.positive : decided.negative),
      ...(canAppeal && !(made.outcome === 'granted')
        ? [words.say(decided.appeal, { ...names, within: spanInWords(appeal.within, words.language) })]
        : []),
    ],
  };
}

const decided = {
  subject: { sv: '{permit} – {outcome}', en: '{permit} – {outcome}' },
  who: { sv: '{body} har beslutat: {permit}, {outcome}.', en: '{body} has decided: {permit}, {outcome}.' },
  said: { sv: '{body} har lämnat sitt yttrande: {outcome}.', en: '{body} has given its opinion: {outcome}.' },
  positive: {
    sv: 'Öppna ärendet och läs beslutet innan ni börjar. Där står vad som gäller.',
    en: 'Open the case and read the decision before you start. It says what applies.',
  },
  negative: {
    sv: 'Öppna ärendet för att läsa skälen och se vad ni kan göra.',
    en: 'Open the case to read the reasons and see what you can do.',
  },
  appeal: {
    sv: 'Vill ni överklaga ska överklagandet ha kommit in till {body} inom {within} från den dag ni fick del av beslutet. Hur ni gör står i ärendet.',
    en: 'If you want to appeal, your appeal must reach {body} within {within} of the day you received the decision. The case says how.',
  },
} as const satisfies Record<string, Text>;

const decisionReserved: Plain = {
  heading: { sv: 'Ett beslut är fattat', en: 'A decision has been made' },
  text: {
    sv: 'Det finns ett nytt beslut i ert ärende. Öppna ärendet för att läsa beslutet, skälen och hur ni kan överklaga.',
    en: 'There is a new decision in your case. Open the case to read it, the reasons and how you can appeal.',
  },
};

function request(id: string, again: boolean, view: CaseView, words: Words): Said {
  const asked = view.requests.find((r) => r.id === id);
  if (!asked) throw new Error(`there is no question ${id} to write about`);
  const values = {
    permit: words.permit(asked.permit),
    permitInside: inSentence(words.permit(asked.permit)),
    body: words.body(asked.department),
    day: words.day(asked.lastDay),
    n: String(asked.items.length),
  };
  const { open, reserved } = requests[again ? 'reminder' : asked.kind];
  if (!words.open) return plain(words, reserved);
  return {
    subject: words.say(open.subject, values),
    heading: words.say(open.subject, values),
    paragraphs: [words.say(open.text, values), words.say(open.follows, values)],
  };
}

const requests: Readonly<
  Record<
    'supplement' | 'hearing' | 'reminder',
    { readonly open: { readonly subject: Text; readonly text: Text; readonly follows: Text }; readonly reserved: Plain }
  >
> = {
  supplement: {
    open: {
      subject: { sv: '{permit} – komplettera senast {day}', en: '{permit} – add what is missing by {day}' },
      text: {
        sv: '{body} behöver mer från er för att gå vidare med {permitInside}. Öppna ärendet för att se vad som saknas och varför.',
        en: '{body} needs more from you to go on with {permitInside}. Open the case to see what is missing and why.',
      },
      follows: {
        sv: 'Tills svaret kommer kan tiden för beslut stå still.',
        en: 'Until you answer, the time limit may stand still.',
      },
    },
    reserved: {
      heading: { sv: 'Vi behöver en uppgift till', en: 'We need something more from you' },
      text: {
        sv: 'För att komma vidare behöver handläggaren mer information. Öppna ärendet för att se vad som saknas och varför. Tills svaret kommer kan tiden för beslut stå still.',
        en: 'To go on, the officer needs more information. Open the case to see what is missing and why. Until you answer, the time limit may stand still.',
      },
    },
  },
  hearing: {
    open: {
      subject: { sv: '{permit} – säg vad ni tycker senast {day}', en: '{permit} – comment by {day}' },
      text: {
        sv: 'Innan {body} beslutar om {permitInside} får ni läsa underlaget och säga vad ni tycker.',
        en: 'Before {body} decides on {permitInside}, you can read the material and say what you think.',
      },
      follows: {
        sv: 'Hör ni inte av er i tid kan beslutet fattas ändå.',
        en: 'If you do not answer in time, the decision may be made all the same.',
      },
    },
    reserved: {
      heading: { sv: 'Ni kan yttra er före beslutet', en: 'You can comment before the decision' },
      text: {
        sv: 'Innan beslutet fattas vill vi att ni läser underlaget och säger vad ni tycker. Öppna ärendet för att läsa och svara.',
        en: 'Before the decision we want you to read the material and tell us what you think. Open the case to read and answer.',
      },
    },
  },
  reminder: {
    open: {
      subject: { sv: '{permit} – svara senast {day}', en: '{permit} – answer by {day}' },
      text: {
        sv: '{body} väntar på ert svar om {permitInside}. Sista dagen är {day}.',
        en: '{body} is waiting for your answer about {permitInside}. The last day is {day}.',
      },
      follows: {
        sv: 'Svarar ni inte i tid kan beslutet fattas på det underlag som finns.',
        en: 'If you do not answer in time, the decision may be made on what there is.',
      },
    },
    reserved: {
      heading: { sv: 'Vi väntar på ert svar', en: 'We are waiting for your answer' },
      text: {
        sv: 'Det finns en fråga i ert ärende som väntar på svar. Svarar ni inte i tid kan beslutet fattas på det underlag som finns.',
        en: 'A question in your case waits for your answer. If you do not answer in time, the decision may be made on what there is.',
      },
    },
  },
};

interface OpenAndReserved {
  readonly open: { readonly subject: Text; readonly text: Text };
  readonly reserved: Plain;
}

function aboutRequest({ open, reserved }: OpenAndReserved, request: RequestView | undefined, words: Words): Said {
  if (!request) throw new Error('there is no question to write about');
  if (!words.open) return plain(words, reserved);
  const values = {
    permit: words.permit(request.permit),
    permitInside: inSentence(words.permit(request.permit)),
    body: words.body(request.department),
    day: words.day(request.lastDay),
  };
  const heading = words.say(open.subject, values);
  return { subject: heading, heading, paragraphs: [words.say(open.text, values)] };
}

const takenBackTexts: OpenAndReserved = {
  open: {
    subject: { sv: '{permit} – ni behöver inte svara', en: '{permit} – you need not answer' },
    text: {
      sv: '{body} har tagit tillbaka sin fråga om {permitInside}. Ni behöver inte göra något.',
      en: '{body} has taken back its question about {permitInside}. You need not do anything.',
    },
  },
  reserved: {
    heading: { sv: 'Ni behöver inte svara', en: 'You need not answer' },
    text: {
      sv: 'En fråga i ert ärende är tillbakatagen. Ni behöver inte göra något.',
      en: 'A question in your case has been taken back. You need not do anything.',
    },
  },
};

const extendedTexts: OpenAndReserved = {
  open: {
    subject: { sv: '{permit} – ni har till {day} på er att svara', en: '{permit} – you have until {day} to answer' },
    text: {
      sv: '{body} har gett er mer tid att svara om {permitInside}. Den nya sista dagen är {day}.',
      en: '{body} has given you more time to answer about {permitInside}. The new last day is {day}.',
    },
  },
  reserved: {
    heading: { sv: 'Ni har fått mer tid att svara', en: 'You have more time to answer' },
    text: {
      sv: 'Sista dagen för en fråga i ert ärende är flyttad. Öppna ärendet för att se den nya dagen.',
      en: 'The last day for a question in your case has been moved. Open the case to see the new day.',
    },
  },
};

function withdrawn(view: CaseView, words: Words): Said {
  const gone = view.permits.filter((p) => p.status === 'withdrawn').map((p) => words.permit(p.id));
  if (isWithdrawn(view)) return plain(words, withdrawnTexts.whole);
  const left = view.permits.some((p) => !isFinished(p));
  const then = words.say(left ? withdrawnTexts.rest : withdrawnTexts.finished);
  if (!words.open) return { ...plain(words, withdrawnTexts.reserved), more: [then] };
  const heading = words.say(withdrawnTexts.part, { permits: listOf(gone.map(inSentence), words.language) });
  return { subject: heading, heading, paragraphs: [words.say(withdrawnTexts.told), then] };
}

const withdrawnTexts = {
  whole: {
    heading: { sv: 'Ni har återkallat ärendet', en: 'You have withdrawn the case' },
    text: {
      sv: 'De som granskade ansökan har fått veta det. Ärendet avslutas. Vill ni söka igen gör ni en ny ansökan.',
      en: 'Those who reviewed the application have been told. The case is closed. To apply again, make a new application.',
    },
  },
  reserved: {
    heading: { sv: 'Ni har återkallat en del av ärendet', en: 'You have withdrawn a part of the case' },
    text: { sv: 'Den som granskade den har fått veta det.', en: 'The body that reviewed it has been told.' },
  },
  part: { sv: 'Ni har återkallat {permits}', en: 'You have withdrawn {permits}' },
  told: {
    sv: 'Den som granskade ansökan har fått veta det. Det kommer inget beslut i den delen.',
    en: 'The body that reviewed it has been told. There will be no decision on that part.',
  },
  rest: { sv: 'Resten av ärendet går vidare.', en: 'The rest of the case goes on.' },
  finished: {
    sv: 'Allt annat är beslutat, och ärendet avslutas.',
    en: 'Everything else is decided, and the case is closed.',
  },
} as const;

/** Förvaltningslagen (2017:900) 11 §: who decides late tells the party, and why. When the body is silent, the coordinator speaks. */
function late(task: string, view: CaseView, words: Words): Said {
  const about = taskOf(view, task);
  const one = caseNow(view).late.findLast((l) => l.kind === 'review' && l.permit === about?.permit);
  const call = words.say(lateTexts.call, words.coordinator());
  if (!words.open || !one) return plain(words, lateTexts.reserved, [call]);
  const names = { permit: words.permit(one.permit), department: words.body(one.department) };
  const heading = words.say(lateTexts.subject, names);
  return {
    subject: heading,
    heading,
    paragraphs: [
      lateText(one, names, words.language),
      words.say(one.basis === 'law' ? lateTexts.silentInLaw : lateTexts.silent, names),
    ],
    more: [call],
  };
}

const lateTexts = {
  subject: { sv: '{permit} dröjer', en: '{permit} is delayed' },
  silentInLaw: {
    sv: '{department} har inte sagt varför, eller när beslutet kommer. Det ska den göra (förvaltningslagen 11 §), och vi har påmint den.',
    en: '{department} has not said why, or when the decision will come. It has to (Administrative Procedure Act, section 11), and we have reminded it.',
  },
  silent: {
    sv: '{department} har inte sagt varför, eller när beslutet kommer. Vi har påmint den.',
    en: '{department} has not said why, or when the decision will come. We have reminded it.',
  },
  call: {
    sv: 'Ring eller skriv till {name}, som också har fått veta det: {mailbox}. {reach} {page}',
    en: 'Call or write to {name}, who has been told too: {mailbox}. {reach} {page}',
  },
  reserved: {
    heading: { sv: 'En del av ert ärende dröjer', en: 'A part of your case is delayed' },
    text: {
      sv: 'En förvaltning har passerat dagen då den skulle vara klar, och har inte sagt varför. Vi har påmint den.',
      en: 'A department has passed the day it was to be ready, and has not said why. We have reminded it.',
    },
  },
} as const;

const fileLost: Plain = {
  heading: { sv: 'En fil kom inte med', en: 'A file is missing' },
  text: {
    sv: 'En fil som ni skickade med ansökan gick inte att spara. Allt annat har kommit fram och granskas. I ärendet står vilken fil det är. Svara på det här brevet, så hjälper vi er att skicka den igen.',
    en: 'A file you sent with the application could not be kept. Everything else has arrived and is being reviewed. The case says which file it is. Answer this mail and we will help you send it again.',
  },
};

function closed(view: CaseView, words: Words): Said {
  const outcomes = view.permits.flatMap((p) =>
    p.decision
      ? [`${words.permit(p.id)}: ${words.outcome(p, p.decision.outcome)}.`]
      : p.status === 'withdrawn'
        ? [`${words.permit(p.id)}: ${words.say({ sv: 'återkallat', en: 'withdrawn' })}.`]
        : [],
  );
  return plain(words, closedText, words.open ? outcomes : []);
}

const closedText: Plain = {
  heading: { sv: 'Ärendet är avslutat', en: 'Your case is closed' },
  text: {
    sv: 'Allt i ert ärende är nu färdigt. Beslut och skäl finns kvar i ärendet.',
    en: 'Everything in your case is now finished. Decisions and reasons remain in the case.',
  },
};

const link: Plain = {
  heading: { sv: 'Här är länken till ert ärende', en: 'Here is the link to your case' },
  text: {
    sv: 'Någon har bett om en ny länk till ärendet med er e-postadress. Äldre länkar har slutat fungera. Var det inte ni behöver ni bara använda den här länken i stället.',
    en: 'Somebody asked for a new link to the case with your e-mail address. Older links no longer work. If it was not you, just use this link instead.',
  },
};
