import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { addSpan, days, isBefore } from '#domain/calendar/day.ts';
import { taskName } from '#domain/case/facts.ts';
import { caseNow } from '#domain/case/now.ts';
import { mayRead } from '#domain/case/rights.ts';
import { taskOf } from '#domain/case/view.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { receiptContent } from '#domain/pages/receipt.ts';
import { taskPageView } from '#domain/pages/task.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { cafe } from '#local/sample-cafe.ts';
import { cafeWithAlcohol, cafeWithSeating as seating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const noon = (day: string) => `${day}T11:00:00Z`;
const pageOf = (book: FactBook, day: string) =>
  applicantCaseView(catalogue, 'c', caseView(book.facts, noon(day)), 'sv');

describe('no page shows a past day as a coming one', () => {
  // Over Christmas, Midsummer and a year's end, with and without a question that nobody answers.
  test.each([
    ['2026-11-30', undefined],
    ['2026-11-30', '2026-12-23'],
    ['2027-05-31', '2027-06-24'],
  ])('a case of %s with a question until %s', (filed, lastDay) => {
    const book = new FactBook(seating, filed);
    if (lastDay !== undefined) book.ask('alcohol-licence', noon(addSpan(filed, days(1))), lastDay);
    const inWords = new Map(Array.from({ length: 600 }, (_, i) => [dayInWords(addSpan(filed, days(i)), 'sv'), i]));
    for (let n = 1; n < 200; n++) {
      const today = addSpan(filed, days(n));
      const view = caseView(book.facts, noon(today));
      const { nextDay, late, unanswered } = caseNow(view);
      if (nextDay) expect(isBefore(nextDay.day, today), `next day on ${today}`).toBe(false);
      for (const one of late) expect(isBefore(one.due, today), `late on ${today}`).toBe(true);
      for (const one of unanswered) expect(isBefore(one.lastDay, today)).toBe(true);
      const page = applicantCaseView(catalogue, 'c', view, 'sv');
      for (const text of [page.now.when, ...page.permits.map((p) => p.dueText)]) {
        const day = /\p{L}+dag \d+ \p{L}+ \d{4}/u.exec(text ?? '')?.[0];
        if (day !== undefined) expect(inWords.get(day), `${today}: ${text}`).toBeGreaterThanOrEqual(n);
      }
    }
  });
});

describe('what is late is told as late, by what its day rested on', () => {
  test('each body, opinions too', () => {
    const book = new FactBook(seating);
    expect(caseNow(caseView(book.facts, noon('2027-01-11'))).late).toEqual([]);
    const { late } = caseNow(caseView(book.facts, noon('2027-06-01')));
    expect(late).toContainEqual({
      permit: 'alcohol-licence',
      department: 'koping-alcohol',
      kind: 'review',
      due: '2027-05-11',
      basis: 'law',
    });
    expect(late).toContainEqual(expect.objectContaining({ permit: 'public-place', kind: 'review', basis: 'estimate' }));
    expect(late).toContainEqual(
      expect.objectContaining({ permit: 'alcohol-licence', department: 'police', kind: 'opinion', basis: 'goal' }),
    );
    // Who may start without a decision waits for nobody.
    expect(late.filter((l) => l.permit === 'food-registration')).toEqual([]);
  });

  test('only what a statute sets is called the law’s', () => {
    const book = new FactBook(seating);
    const early = pageOf(book, '2027-01-12');
    const due = (id: string) => early.permits.find((p) => p.id === id)?.dueText;
    expect(due('alcohol-licence')).toBe('Beslut ska enligt lag komma senast tisdag 11 maj 2027.');
    expect(due('public-place')).toBe(
      'Vi räknar med ett beslut omkring måndag 1 februari 2027. Det finns ingen säker dag.',
    );
    expect(early.permits.find((p) => p.id === 'food-registration')).toMatchObject({ startAllowedFrom: '2027-01-25' });
    expect(due('food-registration')).toBeUndefined();
    expect(early.now.when).toBe('Vi räknar med att ni kan börja måndag 25 januari 2027. Det finns ingen säker dag.');
    // Of treatment that goes through the skin the law says when one may begin.
    const treatment = pageOf(
      new FactBook({ ...cafe, treatments: ['skin_piercing'] }, '2027-01-11', 'koping', 'tattoo-piercing'),
      '2027-01-12',
    );
    expect(treatment.now.when).toBe(
      'Ni får börja måndag 22 februari 2027 även utan beslut, om ni inte har fått något annat besked.',
    );
    const later = pageOf(book, '2027-06-01');
    for (const { basis, text } of later.now.late) expect(text.includes('enligt lag')).toBe(basis === 'law');
    expect(later.permits.map((p) => p.dueText)).toEqual(later.permits.map(() => undefined));
  });

  test('the department sees the breach, and a supplement that comes too late does not hide it', () => {
    const book = new FactBook(seating);
    book.ask('alcohol-licence', noon('2027-06-01'), '2027-06-21');
    const view = caseView(book.facts, noon('2027-06-02'));
    const task = taskOf(view, taskName.review('alcohol-licence'));
    if (!task) throw new Error('no task');
    expect(
      taskPageView(catalogue, 'c', view, task, 'o', mayRead(catalogue, view, { as: 'coordinator' }), 'sv'),
    ).toMatchObject({
      due: '2027-05-11',
      dueBasis: 'law',
      breaches: [{ due: '2027-05-11', basis: 'law' }],
    });
  });
});

test('a body that was asked sees that its day has passed, and not on that day', () => {
  const book = new FactBook(seating);
  const opened = book.facts.find((f) => f.type === 'task-opened' && f.kind === 'opinion');
  if (opened?.type !== 'task-opened') throw new Error('nobody is asked');
  Object.assign(opened, { due: '2027-01-25' });
  const breaches = (day: string) => {
    const view = caseView(book.facts, noon(day));
    const task = taskOf(view, opened.task);
    return (
      task &&
      taskPageView(catalogue, 'c', view, task, 'o', mayRead(catalogue, view, { as: 'coordinator' }), 'sv').breaches
    );
  };
  expect(breaches('2027-01-25')).toEqual([]);
  expect(breaches('2027-01-26')).toEqual([{ due: '2027-01-25', basis: 'goal' }]);
});

describe('a receipt says of the time what it rests on', () => {
  const receipt = (answers: Answers) => {
    const view = caseView(new FactBook(answers).facts, noon('2027-01-11'));
    const rights = mayRead(catalogue, view, { as: 'applicant' });
    return receiptContent(catalogue, view.submitted, { reader: 'applicant', rights }, 'sv').intro.find((line) =>
      line.startsWith('Handläggningstid'),
    );
  };
  test.each([
    ['all by law', cafeWithAlcohol, 'enligt lag ska allt vara beslutat senast tisdag 11 maj 2027'],
    ['some of it not', seating, 'vi räknar med att allt är beslutat omkring tisdag 11 maj 2027'],
    ['nothing to decide', cafe, undefined],
  ])('%s', (_name, answers, expected) =>
    expected === undefined ? expect(receipt(answers)).toBeUndefined() : expect(receipt(answers)).toContain(expected),
  );
});

describe('what the owner can do', () => {
  test('the opinion is not theirs to withdraw, and a withdrawal tells what follows', () => {
    const page = pageOf(new FactBook(seating), '2027-01-12');
    const part = (id: string) => page.permits.find((p) => p.id === id);
    expect(part('land-lease')).toMatchObject({ withdrawable: false, withdrawalFollows: [] });
    expect(part('food-registration')?.withdrawalFollows).toContainEqual(
      'Ni får inte börja med det som Serveringstillstånd gäller utan den.',
    );
    expect(part('public-place')?.withdrawalFollows).toContainEqual('Serveringstillstånd prövas då utan den.');
  });

  test('going on is offered in the words of the definition, and not behind a veto', () => {
    const refused = new FactBook(seating).decide('public-place', noon('2027-01-12'), 'refused');
    expect(pageOf(refused, '2027-01-13').choices).toMatchObject([
      { permit: 'alcohol-licence', text: 'Serveringen prövas då utan den offentliga platsen.' },
    ]);
    const page = pageOf(new FactBook(seating).decide('land-lease', noon('2027-01-12'), 'refused'), '2027-01-13');
    expect(page.choices).toEqual([]);
    expect(page.barred).toMatchObject([{ permit: 'public-place', prerequisite: 'land-lease' }]);
  });

  test('the notice of the start ends with the licence it was to follow, and says so', () => {
    const page = pageOf(new FactBook(seating), '2027-01-12');
    expect(page.permits.find((p) => p.id === 'alcohol-licence')?.withdrawalFollows).toContainEqual(
      'Anmälan om serveringens start eller ändring behövs då inte längre.',
    );
    const refused = pageOf(
      new FactBook(seating).decide('alcohol-licence', noon('2027-01-12'), 'refused'),
      '2027-01-13',
    );
    expect(refused.permits.find((p) => p.id === 'alcohol-notice')).toMatchObject({
      status: 'not-needed',
      statusText: 'Behövs inte: serveringstillstånd beviljades inte.',
    });
    expect(refused.choices).toEqual([]);
    expect(refused.barred).toEqual([]);
  });

  test('a no is told in the words of its kind', () => {
    const page = pageOf(new FactBook(seating).decide('land-lease', noon('2027-01-12'), 'refused'), '2027-01-13');
    expect(page.barred).toMatchObject([{ permit: 'public-place', endText: 'Kommunens yttrande om platsen: avstyrkt' }]);
  });

  test('history never says that the owner withdrew an opinion', () => {
    const book = new FactBook(seating);
    for (const id of ['food-registration', 'public-place', 'alcohol-licence', 'land-lease'])
      book.withdraw(id, noon('2027-01-13'));
    const page = pageOf(book, '2027-01-14');
    expect(page.timeline.map((t) => t.text)).not.toContainEqual(
      expect.stringMatching(/återkallade Kommunens yttrande/),
    );
    expect(page.permits.find((p) => p.id === 'land-lease')).toMatchObject({ statusText: 'Behövs inte längre' });
  });

  test('one may not start before what the law demands for the start is there', () => {
    const book = new FactBook({ use_changes: true }, '2027-01-11', 'koping', 'preschool');
    const premises = (day: string) => pageOf(book, day).permits.find((p) => p.id === 'school-premises');
    // The six weeks are over, and the house may not be used for it yet.
    expect(premises('2027-03-01')?.startAllowedFrom).toBeUndefined();
    expect(premises('2027-03-01')?.after).toMatchObject([{ permit: 'change-of-use', gate: 'start', state: 'waiting' }]);
    book.decide('change-of-use', noon('2027-03-05'));
    expect(premises('2027-03-06')?.startAllowedFrom).toBe('2027-03-05');
    const refused = new FactBook({ use_changes: true }, '2027-01-11', 'koping', 'preschool');
    refused.decide('change-of-use', noon('2027-01-20'), 'refused');
    const page = pageOf(refused, '2027-03-06').permits.find((p) => p.id === 'school-premises');
    expect(page?.startAllowedFrom).toBeUndefined();
    expect(page?.after).toMatchObject([{ state: 'barred' }]);
  });
});
