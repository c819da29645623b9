import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { at, ExampleCase, officerOf, owner, part, requestOf, rescue } from '#domain/acts/example-case.ts';
import { addSpan, days } from '#domain/calendar/day.ts';
import { clockLines } from '#domain/case/clock-lines.ts';
import { taskName } from '#domain/case/facts.ts';
import { taskOf } from '#domain/case/view.ts';
import { languages } from '#domain/definitions/text.ts';
import { taskClockView } from '#domain/pages/clock.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const alcohol = taskName.review(part.alcohol);
const building = taskName.review(part.building);
const board = officerOf('example-environment');
const answer = (given: ExampleCase, permit: string, day: string) =>
  given.inTask(taskName.review(permit), day, owner, {
    type: 'supplement-answered',
    request: requestOf(permit),
    text: 'Här är ritningen.',
  });

function linesOf(given: ExampleCase, task: string, today: string) {
  const view = caseView(given.facts, at(today));
  const one = taskOf(view, task);
  if (!one) throw new Error('no such task');
  return clockLines(view, one).map(
    ({ day, event, basis, days: passed, ahead }) =>
      `${day} ${event.what}${'why' in event ? ` ${event.why}` : ''} ${basis} ${passed ?? '–'}${ahead ? ' ahead' : ''}`,
  );
}

const asked = new ExampleCase().asked(part.alcohol, '2027-01-18', '2027-02-01', 'supplement-requested');

test('a clock tells from when it counts, what stopped it, when it began anew, and to which day', () => {
  expect(linesOf(answer(asked, part.alcohol, '2027-01-28'), alcohol, '2027-02-01')).toEqual([
    '2027-01-11 started law 0',
    '2027-01-18 stopped law 7',
    '2027-01-28 restarted law 0',
    '2027-05-20 due law 112 ahead',
    '2027-07-12 may-ask law 182 ahead',
  ]);
});

test('while it stands there is no last day, and a question that the law lets pass stops nothing', () => {
  expect(linesOf(asked, alcohol, '2027-02-01')).toEqual([
    '2027-01-11 started law 0',
    '2027-01-18 stopped law 7',
    '2027-07-12 may-ask law 182 ahead',
  ]);
  const late = new ExampleCase().asked(part.building, '2027-02-02', '2027-02-16', 'supplement-requested');
  expect(linesOf(late, building, '2027-02-02')).toContain('2027-02-02 asked asked-late law –');
  const food = new ExampleCase().asked(part.food, '2027-01-18', '2027-02-01', 'supplement-requested');
  expect(linesOf(food, taskName.review(part.food), '2027-01-18')).toContain('2027-01-18 asked runs-on goal –');
});

test('an extension, a breach and the decision are lines of their own', () => {
  const extended = new ExampleCase().inTask(building, '2027-03-15', officerOf('example-building'), {
    type: 'clock-extended',
    permit: part.building,
    reasons: 'Grannarna hörs.',
  });
  expect(linesOf(extended.decided(part.building, '2027-06-04'), building, '2027-09-01')).toEqual([
    '2027-01-11 started law 0',
    '2027-03-15 extended law 63',
    '2027-05-31 due law 140',
    '2027-06-01 breached law –',
    '2027-06-04 decided law 144',
  ]);
});

test('a delay that is told moves nothing: the new day is the body’s own', () => {
  const told = new ExampleCase().inTask(building, '2027-03-15', officerOf('example-building'), {
    type: 'delay-told',
    permit: part.building,
    newDay: '2027-04-15',
    reasons: 'Grannarna hörs.',
  });
  expect(linesOf(told, building, '2027-03-25')).toEqual([
    '2027-01-11 started law 0',
    '2027-03-15 delay-told law –',
    '2027-03-22 due law 70',
    '2027-03-23 breached law –',
    '2027-04-15 new-day goal – ahead',
    '2027-07-12 may-ask law 182 ahead',
  ]);
});

test('a request for a decision has a clock of its own, which is breached for ever', () => {
  const begged = new ExampleCase().inTask(alcohol, '2027-07-13', owner, {
    type: 'decision-asked',
    permit: part.alcohol,
  });
  const ofAsk = (given: ExampleCase, today: string) =>
    linesOf(given, alcohol, today).filter((line) => line > '2027-07-12');
  expect(ofAsk(begged, '2027-07-20')).toEqual([
    '2027-07-12 may-ask law 182',
    '2027-07-13 decision-asked law 0',
    '2027-08-10 ask-due law 28 ahead',
  ]);
  const refused = begged.inTask(alcohol, '2027-08-13', board, {
    type: 'decision-ask-refused',
    permit: part.alcohol,
    reasons: 'Ett yttrande väntas.',
  });
  expect(ofAsk(refused, '2027-12-01')).toEqual([
    '2027-07-12 may-ask law 182',
    '2027-07-13 decision-asked law 0',
    '2027-08-10 ask-due law 28',
    '2027-08-11 breached law –',
    '2027-08-13 ask-refused law 31',
  ]);
});

test('a body that is asked has the day it was given, as its own time', () => {
  const task = taskName.opinion(part.building, rescue);
  expect(linesOf(new ExampleCase(), task, '2027-01-13')).toEqual(['2027-01-11 opinion-asked goal 0']);
});

test('every line is said in both languages, with the law of its matter, and no place is left open', () => {
  const view = caseView(
    answer(asked, part.alcohol, '2027-01-28').inTask(alcohol, '2027-01-29', board, {
      type: 'found-complete',
      permit: part.alcohol,
      day: '2027-01-28',
    }).facts,
    at('2027-09-01'),
  );
  const task = taskOf(view, alcohol);
  if (!task) throw new Error('no such task');
  for (const language of languages) {
    const { lines } = taskClockView(catalogue, 'c', view, task, language);
    expect(JSON.stringify(lines)).not.toMatch(/[{]\w+[}]/);
    expect(lines.filter((line) => line.breach)).toHaveLength(1);
    expect(lines.find((line) => line.event === 'started')?.laws).toEqual([
      expect.objectContaining({ text: 'Alkoholförordningen (2010:1636) 5 §' }),
    ]);
    expect(lines.find((line) => line.event === 'may-ask')?.laws).toEqual([
      expect.objectContaining({ text: 'Förvaltningslagen (2017:900) 12 §' }),
    ]);
    // What is a statute leads to that statute, whatever every matter or this one is handled by.
    const cited = lines.flatMap(({ laws }) => laws).filter(({ text }) => /\(\d{4}:\d+\)/.test(text));
    expect(new Set(cited.map(({ text }) => text)).size).toBeGreaterThan(1);
    for (const { text, url } of cited) expect(url, text).toContain(`sfs-${/\((\d{4}):/.exec(text)?.[1]}-`);
    for (const { text, url } of cited) expect(url, text).toMatch(new RegExp(`-${/:(\d+)\)/.exec(text)?.[1]}$`));
  }
});

test('a line that says that a last day was missed is there on every later day, whatever happens', () => {
  const day = (n: number) => addSpan('2027-01-11', days(n));
  const isBreach = (line: string) => line.includes('breached');
  fc.assert(
    fc.property(
      fc.nat(250),
      fc.nat(250),
      fc.nat(60),
      fc.constantFrom('asked', 'extended', 'complete', 'decided', 'delay'),
      (looked, waits, more, then) => {
        const before = new ExampleCase();
        const was = linesOf(before, building, day(looked)).filter(isBreach);
        const when = day(looked + waits);
        const by = officerOf('example-building');
        const after =
          then === 'asked'
            ? answer(
                before.asked(part.building, when, day(looked + waits + 14), 'supplement-requested'),
                part.building,
                when,
              )
            : then === 'extended'
              ? before.inTask(building, when, by, { type: 'clock-extended', permit: part.building, reasons: 'r' })
              : then === 'complete'
                ? before.inTask(building, when, by, { type: 'found-complete', permit: part.building, day: when })
                : then === 'delay'
                  ? before.inTask(building, when, by, {
                      type: 'delay-told',
                      permit: part.building,
                      newDay: day(looked + waits + 30),
                      reasons: 'r',
                    })
                  : before.decided(part.building, when);
        const now = linesOf(after, building, day(looked + waits + more)).filter(isBreach);
        expect(now).toEqual(expect.arrayContaining(was));
      },
    ),
    { numRuns: 300 },
  );
});
