import { type QuestionMail, questionMail } from '../acts/question-mail.ts';
import { lapsedIn } from '../case/closed.ts';
import { ofRound } from '../case/mail-causes.ts';
import { caseNow } from '../case/now.ts';
import { type CaseView, permitOf, taskOf } from '../case/view.ts';
import { listOf, type Text } from '../definitions/text.ts';
import { type MailSaid, type MailWords, type PlainMail, plain } from '../words/mail.ts';
import { lateText, processingTime } from '../words/now.ts';
import { receiptTerms } from '../words/receipt-terms.ts';

/**
 * What a mail of the route says. `id` is what its cause is about, and `others` opens the application's other cases.
 *
 * @returns nothing when the case has nothing of what the cause names
 */
type Say = (
  id: string,
  view: CaseView,
  words: MailWords,
  others: Readonly<Record<string, string>>,
) => MailSaid | undefined;

/** The mails that the route makes due, by the kind of their cause. Those of acts stand with each act. */
export const routeMails = {
  receipt: (_id, view, words, others) => receiptOfAll(view, words, others),
  'receipt-again': (_id, view, words) => receipt(view, words, receivedAgain),
  'request-reminder': (id, view, words) =>
    questionMail(
      reminder,
      view.requests.find((r) => ofRound(r.id, r.round) === id),
      words,
    ),
  late: (id, view, words) => late(id, view, words),
  'file-lost': (_id, _view, words) => plain(words, fileLost),
  closed: (_id, view, words) => closed(view, words),
  link: (_id, _view, words) => plain(words, link),
} as const satisfies Readonly<Record<string, Say>>;

export type RouteMail = keyof typeof routeMails;

const reminder: QuestionMail = {
  subject: { sv: '{permit} – kom ihåg att svara senast {day}', en: '{permit} – remember to answer by {day}' },
  text: {
    sv: '{body} väntar på ert svar om {permitInside}. Sista dagen att svara är {day}.',
    en: '{body} is waiting for your answer about {permitInside}. The last day to answer is {day}.',
  },
  follows: {
    sv: 'Svarar ni inte i tid kan beslutet fattas på det underlag som finns. Saknas något som behövs för att pröva ansökan kan den avvisas.',
    en: 'If you do not answer in time, the decision may be based on what is already in the case. If something is missing that is needed to examine the application, it may be dismissed.',
  },
  decidedAnyway: {
    sv: 'Svarar ni inte i tid kan beslutet fattas på det underlag som finns.',
    en: 'If you do not answer in time, the decision may be based on what is already in the case.',
  },
  button: { sv: 'Svara på frågan', en: 'Answer the question' },
};

/** Lag (2009:1079) om tjänster på den inre marknaden 8 §: what the receipt of a complete application must hold. Ours goes at once, and holds it. */
function receipt(view: CaseView, words: MailWords, said = received): MailSaid {
  return plain(words, said, [
    ...processingTime(view.submitted.plan, words.language),
    ...words.timeNotes(),
    words.say(receiptTerms.supplement),
    words.say(receiptTerms.silence),
    words.say(receiptTerms.remedy),
  ]);
}

/** One receipt for the whole application, also when it went to several municipalities: each case with its number and its link. */
function receiptOfAll(view: CaseView, words: MailWords, others: Readonly<Record<string, string>>): MailSaid {
  const said = receipt(view, words);
  const { municipality, application = [] } = view.submitted;
  const shares = application.flatMap(({ case: made, ...share }) => (made ? [{ ...share, ...made }] : []));
  if (shares.length < 2) return said;
  const cases = shares.map((share) =>
    words.say(several.one, { reference: share.reference, municipality: words.municipality(share.municipality) }),
  );
  const items = shares.flatMap((share) => {
    const url = share.municipality === municipality ? undefined : others[share.reference];
    if (url === undefined) return [];
    return [
      {
        heading: words.say(several.one, {
          reference: share.reference,
          municipality: words.municipality(share.municipality),
        }),
        lines: share.permits.map(({ id, department }) => `${words.permit(id)}: ${words.body(department)}`),
        action: { label: words.say(openTheCase), url },
      },
    ];
  });
  const about = words.say(several.all, { cases: listOf(cases, words.language) });
  const [first = '', ...rest] = said.paragraphs;
  return { ...said, paragraphs: [first, about, ...rest], items };
}

/** What opens a case, in a mail. */
export const openTheCase: Text = { sv: 'Öppna ärendet', en: 'Open the case' };

const several = {
  one: { sv: '{reference} i {municipality}', en: '{reference} in {municipality}' },
  all: {
    sv: 'Ansökan har gått till flera kommuner och har ett ärende i varje: {cases}. Varje ärende har egna handläggare, beslut och mejl.',
    en: 'The application has gone to several municipalities and has a case in each: {cases}. Each case has its own officers, decisions and emails.',
  },
} as const satisfies Record<string, Text>;

const received: PlainMail = {
  heading: { sv: 'Vi har tagit emot er ansökan', en: 'We have received your application' },
  text: {
    sv: 'Tack. Vi skickar ansökan till alla som ska granska den, så ni behöver inte skicka den till var och en. Vi mejlar er när någon av dem har en fråga eller har beslutat.',
    en: 'Thank you. We send your application to everyone who will review it, so you do not need to send it to each of them. We will email you when any of them has a question or has made a decision.',
  },
};

/** To an address that was corrected: it gets what the former one never did. */
const receivedAgain: PlainMail = {
  heading: {
    sv: 'Vi har tagit emot er ansökan, och er nya adress',
    en: 'We have received your application, and your new address',
  },
  text: {
    sv: 'Ärendet har nu den här e-postadressen, och våra mejl kommer hit. Länken här är ny, och äldre länkar har slutat fungera. Det här är bekräftelsen på er ansökan igen.',
    en: 'The case now has this email address, and our emails will come here. The link here is new, and older links no longer work. This is the confirmation of your application again.',
  },
};

/** Förvaltningslagen (2017:900) 11 §: who decides much too late tells the party, and why; no day is asked for. When the body is silent, the coordinator speaks. */
function late(task: string, view: CaseView, words: MailWords): MailSaid {
  const about = taskOf(view, task);
  const one = caseNow(view).late.findLast((l) => l.kind === 'review' && l.permit === about?.permit);
  const call = words.say(lateTexts.call, words.coordinator());
  if (!one) return plain(words, lateTexts.some, [call]);
  const names = { permit: words.permit(one.permit), department: words.bodyInside(one.department) };
  const heading = words.say(lateTexts.subject, names);
  const told = permitOf(view, one.permit)?.delays.at(-1);
  const silent = one.basis === 'law' ? lateTexts.silentInLaw : lateTexts.silent;
  return {
    subject: heading,
    heading,
    paragraphs: [
      lateText(one, names, words.language),
      told ? words.say(lateTexts.told, { ...names, day: words.day(told.newDay) }) : words.say(silent, names),
    ],
    more: [call],
  };
}

const lateTexts = {
  subject: { sv: '{permit} – beslutet dröjer', en: '{permit} – the decision is late' },
  silentInLaw: {
    sv: 'Här i ärendet har {department} inte sagt varför, eller när beslutet kommer. Vi har påmint om det. Blir ett beslut väsentligt försenat ska ni få veta varför (förvaltningslagen 11 §).',
    en: 'In this case {department} has not said why, or when the decision will come. We have sent a reminder. If a decision is considerably delayed, you must be told why (Administrative Procedure Act, section 11).',
  },
  silent: {
    sv: 'Här i ärendet har {department} inte sagt varför, eller när beslutet kommer. Vi har påmint om det.',
    en: 'In this case {department} has not said why, or when the decision will come. We have sent a reminder.',
  },
  told: {
    sv: '{department} har sagt varför, och tänker besluta senast {day}. Skälen står i ärendet.',
    en: '{department} has said why, and means to decide by {day}. The case gives the reasons.',
  },
  call: {
    sv: '{name} känner också till det. Ni kan ringa eller skriva dit.',
    en: '{name} knows about this too. You can ring or write to them.',
  },
  some: {
    heading: { sv: 'En del av ert ärende dröjer', en: 'Part of your case is delayed' },
    text: {
      sv: 'En förvaltning har passerat dagen då den skulle vara klar, och har inte sagt varför. Vi har påmint den.',
      en: 'A department has missed the day when it should have finished, and has not said why. We have sent a reminder.',
    },
  },
} as const;

const fileLost: PlainMail = {
  heading: {
    sv: 'En fil gick inte att spara – skicka den igen',
    en: 'A file could not be saved – please send it again',
  },
  text: {
    sv: 'Vi kunde inte spara en av filerna i er ansökan. Allt annat har kommit fram och granskas. Öppna ärendet, se vilken fil det är och skicka den igen. Vill ni ha hjälp svarar ni på det här mejlet.',
    en: 'We could not save one of the files in your application. Everything else has arrived and is being reviewed. Open the case, see which file it is and send it again. If you would like help, reply to this email.',
  },
};

function closed(view: CaseView, words: MailWords): MailSaid {
  const outcomes = view.permits.flatMap((p) =>
    p.decision
      ? [`${words.permit(p.id)}: ${words.outcome(p, p.decision.outcome)}.`]
      : p.status === 'withdrawn'
        ? [`${words.permit(p.id)}: ${words.say({ sv: 'återkallat', en: 'withdrawn' })}.`]
        : [],
  );
  const unanswered = lapsedIn(view).map(({ permit }) =>
    words.say(suggestionLapsed, { permitInside: words.permitInside(permit) }),
  );
  return plain(words, closedText, [...(words.open ? outcomes : []), ...unanswered]);
}

const suggestionLapsed: Text = {
  sv: 'Ni hade inte svarat på förslaget om {permitInside}. Krävs det söker ni det i en ny ansökan.',
  en: 'You had not answered the suggestion about {permitInside}. If it is required, apply for it in a new application.',
};

const closedText: PlainMail = {
  heading: { sv: 'Ärendet är avslutat', en: 'Your case is closed' },
  text: {
    sv: 'Allt i ert ärende är klart, och ni behöver inte göra något mer i det. Ni kan fortfarande läsa besluten och skälen där.',
    en: 'Everything in your case is finished, and there is nothing more for you to do in it. You can still read the decisions and the reasons there.',
  },
};

const link: PlainMail = {
  heading: { sv: 'Här är länken till ert ärende', en: 'Here is the link to your case' },
  text: {
    sv: 'Någon bad om en ny länk och angav er e-postadress. Äldre länkar har slutat fungera. Var det inte ni räcker det att ni använder den här länken i stället.',
    en: 'Somebody asked for a new link to your case and gave your email address. Older links no longer work. If it was not you, just use this link from now on.',
  },
};
