import { at, ExampleCase, mailFollowUp, officerOf, owner, part, requestOf, rescue } from '../acts/example-case.ts';
import { suggestions } from '../acts/example-joins.ts';
import { answeredOutside, askedOutside, askedReferral } from '../acts/referral-examples.ts';
import type { Day, Instant } from '../calendar/day.ts';
import { type Fact, factKey, type ReminderLevel, taskName } from '../case/facts.ts';
import { mailCause } from '../case/mail-causes.ts';
import { outcomesOf } from '../definitions/outcome.ts';
import type { PermitKind } from '../definitions/permit.ts';
import type { NoticeWords } from './inbox.ts';
import type { RouteMail } from './route.ts';

/** A case in which a mail is due. Those of acts follow from the examples of each act. */
export interface MailExample {
  readonly cause: string;
  readonly given: ExampleCase;
  readonly at: Instant;
  /** What it tells besides, most pressing first. */
  readonly also?: readonly string[];
}

const given = new ExampleCase();
const review = taskName.review(part.building);
const asked = given.asked(part.building, '2027-01-13', '2027-01-27', 'supplement-requested');
const early = at('2027-01-11', '09:02:00');
const decided = Object.values(part).reduce((so, permit) => so.decided(permit, '2027-03-01'), given);

/** Of each mail that the route makes due to the applicant. */
export const routeMailExamples: Readonly<Record<RouteMail, MailExample>> = {
  receipt: { cause: mailCause.receipt, given, at: early },
  'receipt-again': { cause: mailCause.receiptAgain(1), given, at: at('2027-01-13') },
  'request-reminder': {
    cause: mailCause.requestReminder(requestOf(part.building)),
    given: asked,
    at: at('2027-01-25'),
  },
  late: { cause: mailCause.late(review), given, at: at('2027-03-23') },
  'file-lost': { cause: mailCause.fileLost('plan'), given, at: early },
  closed: { cause: mailCause.closed, given: decided, at: at('2027-03-01') },
  link: { cause: mailCause.link(1), given, at: at('2027-01-20') },
};

const ofKind: Readonly<Record<PermitKind, string>> = {
  permit: part.building,
  notification: part.noLimit,
  registration: part.food,
  opinion: part.opinion,
};

/** Of a decision, for each outcome that a matter of each kind can have. */
export const outcomeMailExamples: Readonly<Record<string, MailExample>> = Object.fromEntries(
  Object.entries(ofKind).flatMap(([kind, id]) =>
    outcomesOf(kind as PermitKind).map((outcome): [string, MailExample] => [
      `${kind}/${outcome}`,
      { cause: mailCause.decision(id), given: given.decided(id, '2027-02-15', outcome), at: at('2027-02-15') },
    ]),
  ),
);

const pressed = given.asked(part.building, '2027-03-10', '2027-03-29', 'supplement-requested');

/** Of several things that are told in one mail. */
export const togetherMailExamples: Readonly<Record<string, MailExample>> = {
  'asked, decided and late': {
    cause: mailCause.request(requestOf(part.building)),
    also: [mailCause.decision(part.food), mailCause.late(taskName.review(part.place))],
    given: pressed.decided(part.food, '2027-03-10'),
    at: at('2027-03-23'),
  },
  'reminded and late': {
    cause: mailCause.requestReminder(requestOf(part.building)),
    also: [mailCause.late(taskName.review(part.alcohol))],
    given: pressed.decided(part.food, '2027-02-15'),
    at: at('2027-03-25'),
  },
  'the last decisions': {
    cause: mailCause.decision(part.alcohol),
    also: [mailCause.decision(part.place), mailCause.closed],
    given: decided,
    at: at('2027-03-01'),
  },
};

/** Of each thing that a department or the coordinator is told. */
export const noticeExamples: Readonly<Record<NoticeWords, MailExample>> = {
  review: { cause: mailCause.notice('opened', review), given, at: early },
  opinion: { cause: mailCause.notice('opened', taskName.opinion(part.building, rescue)), given, at: early },
  answered: {
    cause: mailCause.notice('answered', review),
    given: asked.inTask(review, '2027-01-18', owner, {
      type: 'supplement-answered',
      request: requestOf(part.building),
      text: 'Här är ritningen.',
    }),
    at: at('2027-01-18'),
  },
  papers: {
    cause: mailCause.notice('papers', review),
    given: given.inTask(review, '2027-01-18', owner, { type: 'papers-handed-in', files: [] }),
    at: at('2027-01-18'),
  },
  message: {
    cause: mailCause.notice('message', review),
    given: given.inTask(review, '2027-01-18', owner, { type: 'message-written', text: 'Vi flyttar in senare.' }),
    at: at('2027-01-18'),
  },
  'decision-asked': {
    cause: mailCause.notice('decision-asked', review),
    given: given.inTask(review, '2027-07-13', owner, { type: 'decision-asked', permit: part.building }),
    at: at('2027-07-13'),
  },
  talk: {
    cause: mailCause.notice('talk', taskName.review(part.alcohol), `${review}/1`),
    given: given.inTask(review, '2027-01-18', officerOf('example-building'), {
      type: 'bodies-written-to',
      text: 'Vi besöker lokalen på torsdag.',
    }),
    at: at('2027-01-18'),
  },
  suggestion: {
    cause: mailCause.notice('suggestion', taskName.review(part.alcohol), '1'),
    given: suggestions.declined,
    at: at('2027-01-14'),
  },
  company: {
    cause: mailCause.notice('company', review, '1'),
    given: given.forming().with({
      type: 'company-registered',
      key: factKey.company(1),
      at: at('2027-01-20'),
      by: owner,
      organisationNumber: '556036-0793',
      name: 'Kafé Exempel AB',
    }),
    at: at('2027-01-20'),
  },
  'gate-open': {
    cause: mailCause.notice('gate-open', taskName.review(part.alcohol)),
    given: given.decided(part.building, '2027-02-15'),
    at: at('2027-02-15'),
  },
  withdrawn: {
    cause: mailCause.notice('withdrawn', review),
    given: given.with({
      type: 'permit-withdrawn',
      key: factKey.withdrawn(part.building),
      at: at('2027-01-20'),
      by: owner,
      permit: part.building,
    }),
    at: at('2027-01-20'),
  },
  'not-needed': {
    cause: mailCause.notice('not-needed', taskName.opinion(part.building, rescue)),
    given: given.decided(part.building, '2027-02-15', 'refused'),
    at: at('2027-02-15'),
  },
  assigned: {
    cause: mailCause.notice('assigned', review, '1'),
    given: given.inTask(review, '2027-01-12', officerOf('example-building'), {
      type: 'task-assigned',
      assignee: { id: 'officer-2', name: 'Robin Berg' },
    }),
    at: at('2027-01-12'),
  },
  recommended: { cause: mailCause.notice('recommended', review, '1'), given, at: early },
  returned: { cause: mailCause.notice('returned', review, '2'), given, at: early },
  reminder: reminderOf('reminder', '2027-03-15'),
  overdue: reminderOf('overdue', '2027-03-23'),
  unanswered: reminderOf('unanswered', '2027-01-28', asked),
  'opinion-given': {
    cause: mailCause.notice('opinion-given', review, askedReferral),
    given: answeredOutside,
    at: at('2027-01-18'),
  },
  'opinion-late': {
    cause: mailCause.notice('opinion-late', review, askedReferral),
    given: askedOutside,
    at: at('2027-01-28'),
  },
  'opinion-undelivered': {
    cause: mailCause.notice('opinion-undelivered', review, `${askedReferral}/0`),
    given: askedOutside,
    at: at('2027-01-13'),
  },
  'route-failed': followUp('route-failed'),
  'clock-overdue': followUp('clock-overdue', review),
  'mail-bounced': {
    cause: mailCause.notice('opened', mailFollowUp),
    given: given.mailsFail('2027-01-12'),
    at: at('2027-01-12'),
  },
  'mail-not-sent': followUp('mail-not-sent'),
  'file-lost': followUp('file-lost'),
  'follow-up': followUp('other'),
};

function reminderOf(level: ReminderLevel, day: Day, of = given): MailExample {
  const fact: Fact = {
    type: 'reminded',
    key: factKey.reminder(review, 0),
    at: at(day),
    by: { kind: 'system' },
    task: review,
    level,
    due: '2027-03-22',
  };
  return { cause: mailCause.notice('reminder', review), given: of.with(fact), at: at(day) };
}

/** A follow-up for the coordinator. @param concerns the task it is about */
function followUp(problem: string, concerns?: string): MailExample {
  const task = taskName.followUp(problem);
  const opened = given.inTask(
    task,
    '2027-03-23',
    { kind: 'system' },
    {
      type: 'task-opened',
      kind: 'follow-up',
      department: officerOf('coordinator-example').department,
      problem,
      ...(concerns !== undefined && { concerns, permit: part.building }),
    },
  );
  return { cause: mailCause.notice('opened', task), given: opened, at: at('2027-03-23') };
}
