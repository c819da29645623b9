import { describe, expect, test } from 'vitest';
import { caseClosed } from '#domain/case/closed.ts';
import { taskName } from '#domain/case/facts.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { hasLostRoute, missedLooks, missedMails } from '#domain/case/missed.ts';
import { departmentsTask, taskOpened } from '#domain/case/opened.ts';
import { remindersOf } from '#domain/case/reminders.ts';
import { taskOf } from '#domain/case/view.ts';
import { cafe } from '#local/sample-cafe.ts';
import { cafeWithAlcohol } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { namedCase, noon } from '../support/named.ts';

const food = taskName.review('food-registration');
const licence = taskName.review('alcohol-licence');

function reminders(book: FactBook, name: string, at: string) {
  const named = namedCase(book, at);
  const task = taskOf(named.view, name);
  if (!task) throw new Error(`no task ${name}`);
  return remindersOf(named, task, at);
}

describe('a look at a task', () => {
  test('leads to nothing while nothing is due', () => {
    expect(reminders(new FactBook(cafe), food, noon('2027-01-15'))).toEqual({ followUps: [], facts: [] });
  });
  test('reminds the department of its last day, and nobody else', () => {
    const { followUps, facts } = reminders(new FactBook(cafe), food, noon('2027-01-18'));
    expect(followUps).toEqual([]);
    expect(facts).toEqual([
      expect.objectContaining({
        type: 'reminded',
        level: 'reminder',
        due: '2027-01-25',
        mails: [`notice/reminder/${food}/0`],
      }),
    ]);
  });
  test('after the last day, asks the coordinator, and tells the applicant the first time alone', () => {
    const book = new FactBook(cafe);
    const first = reminders(book, food, noon('2027-01-26'));
    expect(first.followUps).toEqual([{ about: `${food}.overdue`, problem: 'clock-overdue', concerns: food }]);
    expect(first.facts[0]?.mails).toEqual([`notice/reminder/${food}/0`, `late/${food}`]);
    book.facts.push(...first.facts);
    const second = reminders(book, food, noon('2027-02-02'));
    expect(second.facts[0]?.mails).toEqual([`notice/reminder/${food}/1`]);
  });
  test('of a late opinion, tells the applicant nothing', () => {
    const opinion = taskName.opinion('alcohol-licence', 'police');
    const { facts } = reminders(new FactBook(cafeWithAlcohol), opinion, noon('2027-06-01'));
    expect(facts[0]).toMatchObject({ level: 'overdue', mails: [`notice/reminder/${opinion}/0`] });
  });
  test('reminds the applicant of a question, under a key of its own', () => {
    const book = new FactBook(cafeWithAlcohol);
    const request = book.ask('alcohol-licence', noon('2027-01-12'), '2027-01-29');
    const { facts } = reminders(book, licence, noon('2027-01-26'));
    expect(facts).toEqual([
      expect.objectContaining({ type: 'applicant-reminded', request, mails: [`request-reminder/${request}`] }),
    ]);
    book.facts.push(...facts);
    expect(reminders(book, licence, noon('2027-01-26')).facts).toEqual([]);
  });
  test('reminds the applicant once more when what was missing still is, each time under a key and a cause of its own', () => {
    const book = new FactBook(cafeWithAlcohol);
    const request = book.ask('alcohol-licence', noon('2027-01-12'), '2027-01-29');
    const remind = (day: string) => {
      const { facts } = reminders(book, licence, noon(day));
      book.facts.push(...facts);
      return facts.filter(({ type }) => type === 'applicant-reminded');
    };
    expect(remind('2027-01-26')).toHaveLength(1);
    book.answer('alcohol-licence', request, noon('2027-01-26'));
    book.stillMissing('alcohol-licence', request, noon('2027-01-27'), '2027-02-26');
    expect(remind('2027-02-22')).toEqual([]);
    expect(remind('2027-02-23')).toMatchObject([
      { key: `reminder/applicant/${request}/1`, round: 1, mails: [`request-reminder/${request}/1`] },
    ]);
    expect(remind('2027-02-24')).toEqual([]);
    const { view } = namedCase(book, noon('2027-02-23'));
    expect(owedMails(book.facts, view).filter((cause) => cause.startsWith('request-reminder/'))).toEqual([
      `request-reminder/${request}/1`,
    ]);
  });
});

describe('what was missed', () => {
  const graceSeconds = 300;
  test('is a review whose time came a while ago, and not one whose time has just come', () => {
    const missed = (at: string, grace = graceSeconds) => missedLooks(namedCase(new FactBook(cafe), at), at, grace);
    expect(missed(noon('2027-01-15'))).toEqual([]);
    expect(missed(noon('2027-01-18'))).toEqual([food]);
    // The reminder fell due in the morning of the 18th: by noon that is less than a day ago.
    expect(missed(noon('2027-01-18'), 86_400)).toEqual([]);
  });
  test('is no review that is over, and no opinion', () => {
    const at = noon('2027-06-01');
    const book = new FactBook(cafeWithAlcohol).decide('alcohol-licence', noon('2027-02-01'));
    expect(missedLooks(namedCase(book, at), at, graceSeconds)).toEqual([food]);
  });
  test('is a mail that nobody has sent, when it has had its time', () => {
    const book = new FactBook(cafe);
    const mails = (at: string) =>
      missedMails(book.facts, namedCase(book, at).view, { now: at, realNow: at, graceSeconds, eventSeconds: 3600 });
    const [submitted] = book.facts;
    book.facts.splice(0, 1, { ...submitted, mails: ['receipt'] } as never);
    expect(mails('2027-01-11T09:01:00Z')).toEqual([]);
    expect(mails('2027-01-11T09:02:00Z')).toEqual(['receipt']);
    const by = { kind: 'system' } as const;
    const at = '2027-01-11T09:03:00Z';
    book.facts.push({ type: 'mail-attempted', key: 'mail/receipt/attempt/000', at, by, cause: 'receipt' });
    // Until the mail service's word must have come, it may be on its way.
    expect(mails('2027-01-11T10:02:59Z')).toEqual([]);
    expect(mails('2027-01-11T10:03:00Z')).toEqual(['receipt']);
  });
  test('is the route of a case that was there before the executions were listed', () => {
    const { view } = namedCase(new FactBook(cafe), noon('2027-01-12'));
    expect(hasLostRoute(view, '2027-01-11T09:04:59Z', graceSeconds)).toBe(false);
    expect(hasLostRoute(view, '2027-01-11T09:05:00Z', graceSeconds)).toBe(true);
  });
});

describe('the facts of the route', () => {
  const at = noon('2027-01-13');
  test('a department’s task has its last day, and is the very same when it is open already', () => {
    const { view } = namedCase(new FactBook(cafeWithAlcohol), at);
    const review = taskOpened(view, 'alcohol-licence', undefined, at);
    expect(review).toMatchObject({ task: licence, kind: 'review', at: '2027-01-11T09:01:00Z' });
    const opinion = taskOpened(view, 'alcohol-licence', 'police', at);
    expect(opinion).toMatchObject({ task: departmentsTask('alcohol-licence', 'police'), kind: 'opinion' });
    expect(opinion.due).toMatch(/^2027-/);
    expect(taskOpened(view, 'alcohol-licence', 'nobody', at)).toMatchObject({ at, department: 'nobody' });
    expect(() => taskOpened(view, 'no-such-permit', undefined, at)).toThrow('no permit no-such-permit');
  });
  test('the applicant is told that a case is closed when it ends with a decision, not when they ended it', () => {
    const mails = (book: FactBook) => caseClosed(namedCase(book, at).view, at).mails;
    const book = () => new FactBook(cafeWithAlcohol).decide('food-registration', noon('2027-01-12'));
    expect(mails(book().decide('alcohol-licence', at))).toEqual(['closed']);
    expect(mails(book().withdraw('alcohol-licence', at))).toEqual([]);
  });
});
