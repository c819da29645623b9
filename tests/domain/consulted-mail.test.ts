import { expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { at, ExampleCase, officerOf } from '#domain/acts/example-case.ts';
import { taskName } from '#domain/case/facts.ts';
import { type ConsultedKind, mailCause, parseCause } from '#domain/case/mail-causes.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { consultedMail } from '#domain/mails/consulted.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const review = taskName.review('sign-permit');
const referral = `${review}.1`;
const asked = new ExampleCase().inTask(
  taskName.review('building-permit'),
  '2027-01-13',
  officerOf('example-building'),
  {
    type: 'opinion-asked',
    referral: 'building-permit.review.1',
    name: 'Exempelvägens samfällighet',
    email: 'vag@exempel.example',
    question: 'Räcker vägen till?',
    lastDay: '2027-01-27',
    reads: [],
    files: [],
    holds: false,
    mails: [mailCause.consulted('question', 'building-permit.review.1', 0)],
  },
);
const causeOf = (kind: ConsultedKind) => {
  const cause = parseCause(mailCause.consulted(kind, 'building-permit.review.1', 0));
  if (cause.to !== 'consulted') throw new Error('goes elsewhere');
  return cause;
};

test.each(['question', 'reminder', 'overdue', 'taken-back'] as const)(
  'the mail of a %s says who asks and what to do, and nothing of the question or the application',
  (kind) => {
    const { to, content } = consultedMail(causeOf(kind), caseView(asked.facts, at('2027-01-14')), catalogue, 'länken');
    expect(to).toBe('vag@exempel.example');
    expect(content.action?.url).toBe('länken');
    const said = JSON.stringify(content);
    expect(said).not.toMatch(/Räcker vägen|Kafé Exempel|Alex|alex@|556036/);
    expect(said).not.toMatch(/[{]\w+[}]/);
    expect(said).toContain('In English');
  },
);

test('a question that nobody asked is told to nobody', () => {
  const cause = parseCause(mailCause.consulted('question', referral, 0));
  if (cause.to !== 'consulted') throw new Error('goes elsewhere');
  expect(() => consultedMail(cause, caseView(asked.facts, at('2027-01-14')), catalogue, 'länken')).toThrow(referral);
});

test('the link is owed while it can be used, and no longer', () => {
  const owed = (day: string) => owedMails(asked.facts, caseView(asked.facts, at(day)));
  const cause = mailCause.consulted('question', 'building-permit.review.1', 0);
  expect(owed('2027-02-10')).toContain(cause);
  expect(owed('2027-02-11')).not.toContain(cause);
});
