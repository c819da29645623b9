import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { decisionMail } from '#domain/acts/decide/mail.ts';
import { at, ExampleCase, officerOf, part } from '#domain/acts/example-case.ts';
import { weeks } from '#domain/calendar/day.ts';
import { taskName } from '#domain/case/facts.ts';
import { permitOf } from '#domain/case/view.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { appealedWithin, decisionAppealText } from '#domain/words/decision-appeal.ts';
import { MailWords } from '#domain/words/mail.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const board = { to: 'county-board', within: weeks(3) } as const;
const none = { to: 'no-decision', within: weeks(3) } as const;
const advice = { to: 'not-appealable', within: weeks(3) } as const;

describe('a matter that is not examined', () => {
  test.each([
    ['a permit, dismissed', { outcome: 'dismissed', ground: 'too-late' }, 'permit', board, 'till länsstyrelsen', true],
    [
      'a notification that nobody decides on, dismissed',
      { outcome: 'dismissed' },
      'notification',
      none,
      'Förvaltningsrätten prövar det',
      true,
    ],
    ['such a notification, closed', { outcome: 'closed' }, 'notification', none, 'inom tre veckor', true],
    [
      'such a notification, left as it is',
      { outcome: 'granted' },
      'notification',
      none,
      'Det fattas inget beslut',
      false,
    ],
    [
      'an opinion that is not needed',
      { outcome: 'closed', ground: 'without-object' },
      'opinion',
      advice,
      'kan inte överklagas för sig',
      false,
    ],
    [
      'what was withdrawn',
      { outcome: 'closed', ground: 'withdrawn-otherwise' },
      'permit',
      board,
      'om beslutet går er emot',
      true,
    ],
  ] as const)('%s', (_name, made, kind, appeal, words, can) => {
    expect(decisionAppealText(made, kind, appeal, 'sv')).toContain(words);
    expect(appealedWithin(made, kind, appeal) !== undefined).toBe(can);
  });
});

test('the owner reads why it was dismissed in the mail, the decision and the history, in both languages', () => {
  const task = taskName.review(part.building);
  const { facts } = new ExampleCase().inTask(task, '2027-02-10', officerOf('example-building'), {
    type: 'decided',
    permit: part.building,
    outcome: 'dismissed',
    ground: 'too-late',
    motivation: 'Den kom in den 9 februari.',
    legalBasis: 'Lagrummet',
  });
  const view = caseView(facts, at('2027-02-11'));
  const mail = decisionMail(permitOf(view, part.building), new MailWords(view, catalogue, true));
  expect(mail?.paragraphs.join(' ')).toContain('Skälet: Den kom in för sent.');
  const closed = decisionMail(permitOf(view, part.building), new MailWords(view, catalogue, false));
  expect(closed?.paragraphs.join(' ')).not.toContain('för sent');
  for (const [language, why, line] of [
    ['sv', 'Den kom in för sent', 'avvisat – den kom in för sent.'],
    ['en', 'It came in too late', 'dismissed – it came in too late.'],
  ] as const) {
    const page = applicantCaseView(catalogue, 'c', view, language);
    expect(page.permits.find(({ id }) => id === part.building)?.decision?.groundText).toBe(why);
    expect(page.timeline.map(({ text }) => text).join('\n')).toContain(line);
  }
});
