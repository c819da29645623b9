import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import type { CaseCatalogue } from '#domain/case/case-catalogue.ts';
import { type Fact, factKey, taskName } from '#domain/case/facts.ts';
import { caseNow } from '#domain/case/now.ts';
import { owes } from '#domain/case/owes.ts';
import { mayRead, readerOf } from '#domain/case/rights.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { cafeWithSeating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue } from '../support/reading.ts';

/** With every paper but the power of attorney wanted, whatever the definitions let be left out. */
const catalogue: CaseCatalogue = {
  ...readingCatalogue,
  requirements: Object.fromEntries(
    Object.entries(readingCatalogue.requirements).map(([id, one]) => [
      id,
      one.type.kind === 'attachment' ? { ...one, optional: id === 'power_of_attorney' } : one,
    ]),
  ),
};

const noon = (day: string) => `${day}T11:00:00Z`;
const viewOf = (facts: readonly Fact[], day = '2027-01-12') => caseView(facts, noon(day));
const papersIn = (facts: readonly Fact[]) => owes(catalogue, viewOf(facts)).filter((one) => one.kind === 'paper');

/** The facts, with an answer in the form. */
const answered = (facts: readonly Fact[], requirement: string, value: unknown): readonly Fact[] =>
  facts.map((f) => (f.type === 'case-submitted' ? ({ ...f, requirements: { [requirement]: value } } as Fact) : f));

describe('what the owner files elsewhere', () => {
  const filing = 'tax-registration';
  const said = (day: string | undefined, number: number): Fact => ({
    key: factKey.filing(filing, number),
    at: noon(`2027-01-1${number}`),
    by: { kind: 'applicant' },
    filing,
    permits: ['alcohol-licence'],
    ...(day === undefined ? { type: 'filing-undone' } : { type: 'filing-done', day }),
  });
  const { facts } = new FactBook({ ...cafeWithSeating, yearly_sales: 'over', pays_how: 'spot' });
  const pageOf = (more: readonly Fact[]) =>
    applicantCaseView(catalogue, 'c', caseView([...facts, ...more], noon('2027-01-13')), 'sv');
  const owed = (more: readonly Fact[]) => pageOf(more).owes.find(({ about }) => about === filing);

  test('is owed once, with the parts that ask for it, and because the opening waits for it', () => {
    expect(pageOf([]).owes.filter(({ about }) => about === filing)).toHaveLength(1);
    expect(owed([])).toMatchObject({ must: true, holdsUp: [{ permit: 'alcohol-licence' }] });
    expect(owed([])?.why).toContain('innan ni öppnar');
    // The till is no part's to wait for: only the opening does.
    expect(pageOf([]).owes.find(({ about }) => about === 'cash-register')).toMatchObject({ must: true, holdsUp: [] });
  });

  test('is what the owner says and nobody vouches for, with what is left before the opening', () => {
    const page = pageOf([said('2027-01-11', 1)]);
    expect(owed([said('2027-01-11', 1)])).toBeUndefined();
    expect(page.filed).toMatchObject([{ filing, day: '2027-01-11' }]);
    expect(page.filed[0]?.text).toMatch(/Ni säger att det är gjort måndag 11 januari 2027.*inte kontrollerat/);
    expect(page.filed[0]?.follows.join(' ')).toContain('anmälan av kassaregister');
    expect(page.timeline.at(-1)?.text).toMatch(/^Ni sade .*måndag 11 januari 2027: skatteanmälan/);
  });

  test('is owed again when it is taken back, and the last word holds', () => {
    const back = [said('2027-01-11', 1), said(undefined, 2)];
    expect(owed(back)).toBeDefined();
    expect(pageOf(back).filed).toEqual([]);
    expect(pageOf([...back, said('2027-01-12', 3)]).filed).toMatchObject([{ day: '2027-01-12' }]);
  });

  test('is read by whoever decides a part that asks for it, and by no other body', () => {
    const view = caseView([...facts, said('2027-01-11', 1)], noon('2027-01-13'));
    const readers = view.tasks.filter((task) =>
      mayRead(catalogue, view, readerOf(task))?.history.some((fact) => fact.type === 'filing-done'),
    );
    expect(readers.map(({ task }) => task)).toEqual([taskName.review('alcohol-licence')]);
  });
});

describe('what the owner owes', () => {
  const book = new FactBook(cafeWithSeating);
  const first = papersIn(book.facts)[0];
  const requirement = first?.requirement ?? '';
  const to = first?.to ?? '';

  test('is every paper that is missing, with a department that takes it', () => {
    expect(first).toBeDefined();
    expect(first?.permits).toContain(to);
  });

  test('is a promised paper by its day, before what has none', () => {
    const [one] = owes(catalogue, viewOf(answered(book.facts, requirement, { notYet: '2027-01-20' })));
    expect(one).toMatchObject({ kind: 'paper', requirement, lastDay: '2027-01-20' });
  });

  test('is a say before a decision, and no question, where they are heard', () => {
    const heard = new FactBook(cafeWithSeating);
    heard.ask(to, noon('2027-01-12'), '2027-01-28', 'hearing-started');
    const said = (language: 'sv' | 'en') =>
      applicantCaseView(catalogue, 'c', viewOf(heard.facts), language).owes[0]?.what;
    expect(said('sv')).toMatch(/^Säg vad ni tycker innan det beslutas om /);
    expect(said('en')).toMatch(/^Have your say before /);
  });

  test('is no longer what has been handed in since', () => {
    const sent = {
      type: 'papers-handed-in',
      key: `task/${taskName.review(to)}/0001`,
      at: noon('2027-01-12'),
      by: { kind: 'applicant' },
      task: taskName.review(to),
      requirement,
      files: [{ id: '0123456789abcdef0123456789abcdef', name: 'Plan.pdf', size: 12 }],
    } as const satisfies Fact;
    const facts = [...answered(book.facts, requirement, { notYet: '2027-01-20' }), sent];
    expect(papersIn(facts).map((one) => one.requirement)).not.toContain(requirement);
    expect(viewOf(facts).sentIn[0]?.isNew).toBe(true);
  });

  test('is nothing of a part that is decided', () => {
    const decided = new FactBook(cafeWithSeating);
    for (const { permit } of decided.facts.flatMap((f) => (f.type === 'task-opened' && f.kind === 'review' ? [f] : [])))
      if (permit !== undefined) decided.decide(permit, noon('2027-01-11'));
    const needed = papersIn(decided.facts).flatMap((one) => one.permits);
    const open = viewOf(decided.facts)
      .permits.filter((p) => p.status !== 'decided')
      .map((p) => p.id);
    expect(needed.filter((id) => !open.includes(id))).toEqual([]);
  });
});

test('the first sentence counts what must be done, on every day, and never tells an estimate as a promise', () => {
  const book = new FactBook(cafeWithSeating);
  for (const day of ['2027-01-12', '2027-02-01', '2027-03-22', '2027-05-11', '2027-05-12', '2027-09-01']) {
    const view = viewOf(book.facts, day);
    const page = applicantCaseView(catalogue, 'c', view, 'sv');
    const must = page.owes.filter((one) => one.must).length;
    expect(must).toBeGreaterThan(1);
    expect(page.now.status).toContain(`Ni behöver göra ${must} saker.`);
    expect(page.now.status).not.toMatch(/[{]\w+[}]|undefined|-\d/);
    if (caseNow(view).late.length > 0) expect(page.now.status).toContain('försenad');
    for (const { next } of page.permits) if (next) expect(next.day >= day).toBe(true);
  }
});
