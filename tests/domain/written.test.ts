import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { at, ExampleCase, officerOf, owner, part, rescue } from '#domain/acts/example-case.ts';
import { type Fact, taskName } from '#domain/case/facts.ts';
import { mayRead, type Reader } from '#domain/case/rights.ts';
import { readingCatalogue } from '../support/reading.ts';

const building = taskName.review(part.building);
const opinion = taskName.opinion(part.building, rescue);
const officer = officerOf('example-building');

const written = new ExampleCase()
  .inTask(building, '2027-01-12', officer, { type: 'colleagues-written-to', text: 'Ägaren ringde.' })
  .inTask(building, '2027-01-12', officer, { type: 'bodies-written-to', text: 'Vi besöker lokalen.' })
  .inTask(building, '2027-01-12', officer, { type: 'owner-written-to', text: 'Ritningen räcker.' })
  .inTask(opinion, '2027-01-12', officerOf(rescue), { type: 'colleagues-written-to', text: 'Två utgångar?' });
const answered = written.inTask(opinion, '2027-01-13', officerOf(rescue), {
  type: 'opinion-given',
  stance: 'no-objection',
  text: 'Inget att invända.',
});
const withdrawn = written.with({
  type: 'permit-withdrawn',
  key: `permit/${part.place}/withdrawn`,
  at: at('2027-01-13'),
  by: owner,
  permit: part.place,
});

function textsFor({ facts }: { readonly facts: readonly Fact[] }, reader: Reader): readonly string[] {
  const view = caseView(facts, at('2027-01-14'));
  const rights = mayRead(readingCatalogue, view, reader);
  return view.written.filter(({ id }) => rights?.written.has(id)).map(({ text }) => text);
}
const by = (department: string, task?: string): Reader => ({
  as: 'department',
  department,
  ...(task !== undefined && { task }),
});

describe('of what officers write beside a matter', () => {
  test.each([
    [
      'its own department reads all of its own',
      written,
      by('example-building'),
      ['Ägaren ringde.', 'Vi besöker lokalen.', 'Ritningen räcker.'],
    ],
    [
      'a body that is asked reads its own note and the conversation',
      written,
      by(rescue),
      ['Vi besöker lokalen.', 'Två utgångar?'],
    ],
    ['a body that has answered reads its own note alone', answered, by(rescue), ['Två utgångar?']],
    ['another body reads the conversation', written, by('police'), ['Vi besöker lokalen.']],
    ['a body whose permit was withdrawn reads nothing', withdrawn, by('police'), []],
    ['the owner reads what was written to them', written, { as: 'applicant' }, ['Ritningen räcker.']],
    ['the coordinator reads nothing', written, { as: 'coordinator' }, []],
  ] as const)('%s', (_name, given, reader, texts) => {
    expect([...textsFor(given, reader)].sort()).toEqual([...texts].sort());
  });

  test('the history tells nobody what they may not read', () => {
    const view = caseView(written.facts, at('2027-01-14'));
    const kinds = (reader: Reader) => mayRead(readingCatalogue, view, reader)?.history.map(({ type }) => type) ?? [];
    expect(kinds(by('police'))).toContain('bodies-written-to');
    for (const reader of [by('police'), { as: 'coordinator' }, { as: 'applicant' }] as const)
      expect(kinds(reader)).not.toContain('colleagues-written-to');
    for (const reader of [{ as: 'coordinator' }, { as: 'applicant' }] as const)
      expect(kinds(reader)).not.toContain('bodies-written-to');
  });
});

test('whoever writes takes the task over from nobody', () => {
  const claimed = new ExampleCase()
    .inTask(building, '2027-01-12', officer, { type: 'task-claimed' })
    .inTask(building, '2027-01-13', officerOf('example-building', 'officer-2'), {
      type: 'colleagues-written-to',
      text: 'Ja.',
    });
  const task = caseView(claimed.facts, at('2027-01-14')).tasks.find((one) => one.task === building);
  expect(task?.claimedBy?.id).toBe(officer.id);
});

describe('somebody who has reported a disqualification', () => {
  const reported = new ExampleCase()
    .inTask(building, '2027-01-12', officer, { type: 'task-claimed' })
    .inTask(building, '2027-01-13', officer, { type: 'disqualified', ground: 'party' });
  const viewOf = ({ facts }: ExampleCase) => caseView(facts, at('2027-01-15'));

  test('takes no part, and works on the task no more', () => {
    const view = viewOf(reported);
    expect(view.disqualified).toMatchObject([{ id: officer.id, ground: 'party', department: 'example-building' }]);
    expect(view.tasks.find((one) => one.task === building)).not.toHaveProperty('claimedBy');
  });
  test('takes part again when a colleague finds otherwise, until they report anew', () => {
    const lifted = reported.inTask(building, '2027-01-14', officerOf('example-building', 'officer-2'), {
      type: 'disqualification-lifted',
      officer: officer.id,
      reasons: 'De är inte släkt.',
    });
    expect(viewOf(lifted).disqualified).toEqual([]);
    const anew = lifted.inTask(building, '2027-01-15', officer, { type: 'disqualified', ground: 'other' });
    expect(viewOf(anew).disqualified).toMatchObject([{ ground: 'other' }]);
  });
  test('leaves a colleague’s claim alone', () => {
    const others = new ExampleCase()
      .inTask(building, '2027-01-12', officerOf('example-building', 'officer-2'), { type: 'task-claimed' })
      .inTask(building, '2027-01-13', officer, { type: 'disqualified', ground: 'party' });
    expect(viewOf(others).tasks.find((one) => one.task === building)?.claimedBy?.id).toBe('officer-2');
  });
  test('is known to nobody but the own body', () => {
    const view = viewOf(reported);
    for (const reader of [by('police'), { as: 'applicant' }, { as: 'coordinator' }] as const)
      expect(mayRead(readingCatalogue, view, reader)?.history.map(({ type }) => type)).not.toContain('disqualified');
  });
});
