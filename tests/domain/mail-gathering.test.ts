import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { gatheringAfter, heldUntil, isQuiet, toldTogether } from '#domain/case/mail-gathering.ts';
import { isSettled, mailState, owedMails, toldWithin } from '#domain/case/mails-due.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { cafe } from '#local/sample-cafe.ts';
import { cafeWithAlcohol } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const by = { kind: 'system' } as const;
const late = mailCause.late('alcohol-licence.review');
const food = mailCause.decision('food-registration');
const at = '2027-01-13T09:00:00Z';
const reminded = (cause: string, when: string): Fact => ({
  type: 'reminded',
  key: factKey.reminder('alcohol-licence.review', 0),
  at: when,
  by,
  task: 'alcohol-licence.review',
  level: 'overdue',
  mails: [cause],
});
const attempted = (cause: string, within?: string): Fact => ({
  type: 'mail-attempted',
  key: factKey.mailAttempt(cause, 0),
  at,
  by,
  cause,
  ...(within !== undefined && { within }),
});
const sent = (cause: string, also?: readonly string[]): Fact => ({
  type: 'mail-sent',
  key: factKey.mailSent(cause),
  at,
  by,
  cause,
  messageId: 'm',
  ...(also && { also }),
});
const receipt = sent(mailCause.receipt);
const together = (facts: readonly Fact[], now = '2027-01-20T11:00:00Z', asked = food) =>
  toldTogether(facts, caseView(facts, now), asked, now, 60);

describe('the day’s gathering', () => {
  test.each([
    ['in the winter', '2027-01-13T09:00:00Z', '2027-01-13T15:00:00Z'],
    ['in the summer', '2027-07-13T09:00:00Z', '2027-07-13T14:00:00Z'],
    ['at its very moment', '2027-01-13T15:00:00Z', '2027-01-13T15:00:00Z'],
    ['after it, on the next day', '2027-01-13T15:00:01Z', '2027-01-14T15:00:00Z'],
    ['in the night, by the Swedish day', '2027-01-13T23:30:00Z', '2027-01-14T15:00:00Z'],
    ['over the change of the clocks', '2027-03-27T16:00:00Z', '2027-03-28T14:00:00Z'],
    ['over the change back', '2027-10-30T14:00:01Z', '2027-10-31T15:00:00Z'],
  ])('is at four, Swedish time: %s', (_when, moment, gathering) => expect(gatheringAfter(moment)).toBe(gathering));

  test('is waited for by what is quiet alone, and until it has been', () => {
    const facts = [reminded(late, at)];
    expect(heldUntil(facts, late, '2027-01-13T14:59:59Z')).toBe('2027-01-13T15:00:00Z');
    expect(heldUntil(facts, late, '2027-01-13T15:00:00Z')).toBeUndefined();
    // The clock has been set back since it fell due.
    expect(heldUntil(facts, late, '2026-06-13T15:00:00Z')).toBeUndefined();
    expect([food, mailCause.receipt, mailCause.request('x'), mailCause.notice('opened', 'x')].filter(isQuiet)).toEqual(
      [],
    );
  });
});

describe('one mail', () => {
  const book = () => {
    const made = new FactBook(cafeWithAlcohol).decide('food-registration', at);
    made.open('alcohol-licence.review', 'koping-alcohol', 'alcohol-licence', at);
    made.facts.push(receipt, reminded(late, '2027-01-12T09:00:00Z'));
    return made;
  };
  test('tells all that is due, the most pressing first', () => {
    const { facts } = book();
    expect(together(facts)).toEqual([food, late]);
    const asked = book();
    const request = mailCause.request(asked.ask('alcohol-licence', at, '2027-01-29'));
    expect(together(asked.facts)).toEqual([request, food, late]);
  });
  test('tells nothing that is on its way in another', () => {
    const facts = [...book().facts, attempted(late)];
    expect(together(facts, '2027-01-13T09:00:59Z')).toEqual([food]);
    expect(together(facts, '2027-01-13T09:00:59Z', late)).toEqual([]);
  });
  test('of which nobody knows whether it went comes again as it was; what fell due meanwhile goes by itself', () => {
    const alone = [...book().facts, attempted(food)];
    expect(together(alone)).toEqual([food]);
    expect(together(alone, undefined, late)).toEqual([late]);
    const both = [...alone, attempted(late, food)];
    expect(together(both)).toEqual([food, late]);
    expect(together(both, undefined, late)).toEqual([food, late]);
    // Its head is on its way once more, and what it carries with it.
    const again: Fact = { ...attempted(food), key: factKey.mailAttempt(food, 1), at: '2027-01-13T09:01:00Z' };
    expect(together([...both, again], '2027-01-13T09:01:30Z', late)).toEqual([]);
    // Its head has been told meanwhile, and it was not.
    expect(together([...both, sent(food)], undefined, late)).toEqual([late]);
  });
  test('that went has told each of them, and they are owed no more', () => {
    const facts = [...book().facts, attempted(food), attempted(late, food), sent(food, [late])];
    expect(owedMails(facts, caseView(facts, at))).toEqual([]);
    expect(isSettled(facts, late)).toBe(true);
    const { timeline } = caseView(facts, at);
    expect(timeline.flatMap((f) => (f.type === 'mail-sent' ? [f.cause] : []))).toEqual([food, late, mailCause.receipt]);
  });
  test('of which only its cause is known is known to have told the rest, by the latest attempt at each', () => {
    expect(toldWithin([attempted(food), attempted(late, food)], food)).toEqual([late]);
    const anew: Fact = { ...attempted(late), key: factKey.mailAttempt(late, 1) };
    expect(toldWithin([attempted(food), anew, attempted(late, food)], food)).toEqual([]);
  });
  test('that was refused is known not to have told what it carried', () => {
    const key = factKey.mailRefused(food, 0);
    const no: Fact = { type: 'mail-refused', key, at, by, cause: food, also: [late], error: '' };
    const facts = [attempted(food), attempted(late, food), no];
    expect(mailState(facts, late, '2027-01-13T09:00:29Z', 3600)).toEqual({ waitSeconds: 1 });
    expect(mailState(facts, late, '2027-01-13T09:00:30Z', 3600)).toEqual({ attempt: 1 });
  });
  test('about the last decision tells that the case is closed, and one about a withdrawal does not', () => {
    const done = new FactBook(cafe).decide('food-registration', at);
    done.facts.push(receipt);
    expect(together(done.facts)).toEqual([food, mailCause.closed]);
    expect(together([...done.facts, sent(food, [mailCause.closed])])).toEqual([]);
    const open = new FactBook(cafeWithAlcohol).decide('food-registration', at);
    open.facts.push(receipt);
    expect(together(open.facts)).toEqual([food]);
  });
  test('says the rest in paragraphs of their own, and its subject of the most pressing', () => {
    const { facts } = book();
    const view = caseView(facts, '2027-01-20T11:00:00Z');
    const alone = ownerMail(food, view, { catalogue, url: 'u', detail: 'open' });
    const mail = ownerMail(food, view, { catalogue, url: 'u', detail: 'open', also: [late] });
    expect(mail.subject).toBe(`${alone.subject} (och en sak till)`);
    expect(mail.paragraphs).toEqual(alone.paragraphs);
    expect(alone.besides).toBeUndefined();
    const other = ownerMail(late, view, { catalogue, url: 'u', detail: 'open' });
    expect(mail.besides).toEqual([{ heading: other.heading, text: other.paragraphs.join(' '), lines: other.more }]);
  });
});
