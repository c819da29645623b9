import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { taskName } from '#domain/case/facts.ts';
import { owes } from '#domain/case/owes.ts';
import { checklist } from '#domain/pages/checklist.ts';
import { cafeWithSeating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const permit = 'alcohol-licence';
const other = 'certificate_of_registration';
const [paper = other] = Object.entries(catalogue.requirements)
  .filter(([id, { type, optional }]) => type.kind === 'attachment' && !optional && needs(id))
  .map(([id]) => id);
const label = catalogue.requirements[paper]?.label ?? { sv: '', en: '' };

function needs(id: string): boolean {
  const submitted = new FactBook(cafeWithSeating).facts[0];
  const planned = submitted?.type === 'case-submitted' ? submitted.plan.permits : [];
  return planned.some((one) => one.id === permit && one.requirements.includes(id));
}

/** What the owner owes of the paper, and what the officer reads of it. */
function seen(book: FactBook) {
  const view = caseView(book.facts, '2027-01-14T11:00:00Z');
  const task = view.tasks.find((one) => one.task === taskName.review(permit));
  if (!task) throw new Error('no task');
  const [line] = checklist(catalogue, [paper], view, task, 'sv');
  const owed = owes(catalogue, view);
  return {
    asPaper: owed.flatMap((one) => (one.kind === 'paper' && one.requirement === paper ? one.permits : [])),
    asAnswer: owed.filter((one) => one.kind === 'answer').length,
    line: line && { state: line.state, ...(line.until !== undefined && { until: line.until }) },
  };
}

const asked = (items: readonly string[]) => {
  const book = new FactBook(cafeWithSeating);
  const request = book.ask(permit, '2027-01-12T09:00:00Z', '2027-01-28', 'supplement-requested', undefined, items);
  return { book, request };
};

describe('a paper that an officer has asked for by its name', () => {
  test('is missing before', () => {
    const before = seen(new FactBook(cafeWithSeating));
    expect(before.asPaper).toContain(permit);
    expect(before.line).toEqual({ state: 'missing' });
  });

  test.each([label.sv, label.en, ` ${label.sv.toLocaleUpperCase('sv')}`])(
    'is owed as the answer and not a second time: %s',
    (name) => {
      const now = seen(asked([name]).book);
      expect(now.asPaper).not.toContain(permit);
      expect(now.asAnswer).toBe(1);
      expect(now.line).toEqual({ state: 'asked', until: '2027-01-28' });
    },
  );

  test('is there when it is answered, and is asked for again when it is still missing', () => {
    const { book, request } = asked([label.sv]);
    book.answer(permit, request, '2027-01-13T09:00:00Z');
    expect(seen(book)).toMatchObject({ asAnswer: 0, line: { state: 'given' } });
    expect(seen(book).asPaper).not.toContain(permit);
    book.stillMissing(permit, request, '2027-01-14T09:00:00Z', '2027-02-04');
    expect(seen(book).line).toEqual({ state: 'asked', until: '2027-02-04' });
  });

  test('is missing as before when the question is taken back', () => {
    const { book, request } = asked([label.sv]);
    book.takeBack(permit, request, '2027-01-13T09:00:00Z');
    expect(seen(book).line).toEqual({ state: 'missing' });
    expect(seen(book).asPaper).toContain(permit);
  });

  test('is no other paper', () => {
    expect(seen(asked([`${label.sv} till`]).book).line).toEqual({ state: 'missing' });
  });
});
