import { expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { at, ExampleCase, officerOf, part } from '#domain/acts/example-case.ts';
import { words } from '#domain/acts/extend-clock/words.ts';
import { taskName } from '#domain/case/facts.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { mayRead } from '#domain/case/rights.ts';
import { permitOf } from '#domain/case/view.ts';
import { staffTimelineText } from '#domain/pages/staff-timeline.ts';
import { timelineText } from '#domain/pages/timeline.ts';
import { MailWords } from '#domain/words/mail.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const task = taskName.review(part.building);
const cause = `extend-clock/${task}`;
const by = officerOf('example-building');
const reasons = 'Grannarna hörs.';
const extended = new ExampleCase().inTask(task, '2027-02-01', by, {
  type: 'clock-extended',
  permit: part.building,
  reasons,
  mails: [cause],
});
const seen = (one: ExampleCase, day = '2027-02-02') => caseView(one.facts, at(day));
const said = (one: ExampleCase, open = true) =>
  words.mails?.['extend-clock']?.say(task, seen(one), new MailWords(seen(one), catalogue, open))?.paragraphs.join();

test('the owner and the department read why, and the other departments that it is so', () => {
  const view = seen(extended);
  const fact = extended.facts.at(-1);
  if (!fact) throw new Error('nothing was stored');
  expect(view.timeline).toContain(fact);
  expect(timelineText(fact, catalogue, extended.facts, 'sv')).toContain(reasons);
  expect(staffTimelineText(fact, catalogue, view, ['example-building'], 'sv')).toContain(reasons);
  expect(staffTimelineText(fact, catalogue, view, ['police'], 'sv')).toMatch(/förlängde tiden/);
  expect(staffTimelineText(fact, catalogue, view, ['police'], 'sv')).not.toContain(reasons);
});

test('the mail names the new day, or says that the clock stands while a question is open', () => {
  expect(permitOf(seen(extended), part.building)?.clock).toMatchObject({ due: '2027-05-31', extended: true });
  expect(said(extended)).toContain('31 maj 2027');
  const asked = new ExampleCase()
    .asked(part.building, '2027-01-18', '2027-02-15', 'supplement-requested')
    .inTask(task, '2027-02-01', by, { type: 'clock-extended', permit: part.building, reasons, mails: [cause] });
  expect(said(asked)).toContain('när ni har svarat');
  // Where mails keep the outcome to the case, the day is still told: it is no outcome.
  expect(said(extended, false)).toContain('31 maj 2027');
});

test('the mail is owed until the matter is over, and not after', () => {
  expect(owedMails(extended.facts, seen(extended))).toContain(cause);
  const decided = extended.decided(part.building, '2027-02-02');
  expect(owedMails(decided.facts, seen(decided))).not.toContain(cause);
});

test('a body that decides does not read that a mail to its own inbox came back', () => {
  const bounced = (to: string) =>
    extended.with({
      type: 'mail-bounced',
      key: `mail/${to}/bounced`,
      at: at('2027-02-02'),
      by: { kind: 'system' },
      cause: to,
      messageId: 'm',
    });
  const reads = (one: ExampleCase) =>
    mayRead(catalogue, seen(one), { as: 'department', department: 'example-building', task })?.history.some(
      (fact) => fact.type === 'mail-bounced',
    );
  expect(reads(bounced(cause))).toBe(true);
  expect(reads(bounced(`task-reminder/${task}`))).toBe(false);
});
