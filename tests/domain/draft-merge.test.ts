import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DraftContent, fieldsOf, isSameDraft, mergeDrafts, withField } from '#domain/pages/draft-merge.ts';

const file = (id: string) => ({ id, name: `${id}.pdf`, size: 1 });
const base: DraftContent = {
  municipality: 'koping',
  event: 'open-restaurant',
  answers: { sign: true },
  applicant: { name: 'Först', phone: '' },
  requirements: { menu: [file('a')], food_risk: ['eggs'], opening_hours: '9–17' },
};
const change = (field: string, value: unknown) => withField(base, field, value);

describe('two who changed a draft', () => {
  test('in different fields both have their way', () => {
    const { content, conflicts } = mergeDrafts(
      base,
      change('applicant.phone', '0221-123 45'),
      withField(change('applicant.email', 'a@exempel.example'), 'applicant.name', 'Sedan'),
    );
    expect(conflicts).toEqual([]);
    expect(content.applicant).toEqual({ name: 'Sedan', phone: '0221-123 45', email: 'a@exempel.example' });
  });
  test('in the same field are asked, and what is here stays until then', () => {
    const { content, conflicts } = mergeDrafts(base, change('applicant.phone', '1'), change('applicant.phone', '2'));
    expect(conflicts).toEqual([{ field: 'applicant.phone', mine: '1', theirs: '2' }]);
    expect(content.applicant?.phone).toBe('1');
  });
  test('to the same are not asked', () => {
    expect(mergeDrafts(base, change('applicant.phone', '1'), change('applicant.phone', '1')).conflicts).toEqual([]);
  });
  test('add and take away files, and none comes back or is lost', () => {
    const mine = change('requirements.menu', [file('a'), file('b')]);
    const theirs = change('requirements.menu', [file('c')]);
    expect(mergeDrafts(base, mine, theirs).content.requirements?.menu).toEqual([file('c'), file('b')]);
    expect(mergeDrafts(base, theirs, mine).content.requirements?.menu).toEqual([file('b'), file('c')]);
    const emptied = change('requirements.menu', []);
    expect(mergeDrafts(base, emptied, base).content.requirements?.menu).toEqual([]);
    expect(mergeDrafts(base, base, emptied).content.requirements?.menu).toEqual([]);
  });
  test('find a paper promised on one side only still promised, and are asked where the other side has files', () => {
    const empty = change('requirements.menu', []);
    const promised = withField(empty, 'requirements.menu', { notYet: '2027-01-12' });
    const elsewhere = withField(empty, 'applicant.phone', '1');
    for (const [mine, theirs] of [
      [promised, elsewhere],
      [elsewhere, promised],
    ] as const) {
      const { content, conflicts } = mergeDrafts(empty, mine, theirs);
      expect(conflicts).toEqual([]);
      expect(content.requirements?.menu).toEqual({ notYet: '2027-01-12' });
      expect(content.applicant?.phone).toBe('1');
    }
    const files = withField(empty, 'requirements.menu', [file('b')]);
    expect(mergeDrafts(empty, promised, files).conflicts.map(({ field }) => field)).toEqual(['requirements.menu']);
  });
  test('tick different boxes', () => {
    const { content, conflicts } = mergeDrafts(
      base,
      change('requirements.food_risk', ['eggs', 'fish']),
      change('requirements.food_risk', ['eggs', 'chicken']),
    );
    expect(conflicts).toEqual([]);
    expect(content.requirements?.food_risk).toEqual(['eggs', 'chicken', 'fish']);
  });
  test('empty a field and change it are asked', () => {
    const { conflicts } = mergeDrafts(
      base,
      change('requirements.opening_hours', ''),
      change('requirements.opening_hours', '10–18'),
    );
    expect(conflicts).toEqual([{ field: 'requirements.opening_hours', mine: '', theirs: '10–18' }]);
  });
  test('gave the guide different answers are asked about all of them at once', () => {
    const plan = (sign: boolean) => change('plan', { municipality: 'koping', event: 'open-shop', answers: { sign } });
    const { conflicts } = mergeDrafts(base, plan(true), plan(false));
    expect(conflicts.map((c) => c.field)).toEqual(['plan']);
    expect(mergeDrafts(base, base, plan(false)).content).toMatchObject({
      event: 'open-shop',
      answers: { sign: false },
    });
  });
  test('have a conflict until it is settled, also when a third save comes between', () => {
    const open = mergeDrafts(base, change('applicant.phone', '1'), change('applicant.phone', '2'));
    const saved = change('applicant.phone', '2');
    const again = mergeDrafts(saved, open.content, withField(saved, 'applicant.name', 'X'), open.conflicts);
    expect(again.conflicts).toEqual([{ field: 'applicant.phone', mine: '1', theirs: '2' }]);
    expect(again.content.applicant).toEqual({ name: 'X', phone: '1' });
    expect(
      mergeDrafts(saved, open.content, withField(saved, 'applicant.phone', '1'), open.conflicts).conflicts,
    ).toEqual([]);
  });
});

test('nothing is nothing, however it is written, and a table may turn keys about', () => {
  expect(isSameDraft({ applicant: { name: '' }, requirements: { menu: [] } }, {})).toBe(true);
  const turned = { size: 1, name: 'a.pdf', id: 'a' };
  expect(isSameDraft(change('requirements.menu', [turned]), base)).toBe(true);
  expect(isSameDraft(change('applicant.phone', '1'), base)).toBe(false);
});

const lists = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd').map(file), { selector: (f) => f.id });
const drafts = fc
  .record({ name: fc.constantFrom('', 'x', 'y'), phone: fc.constantFrom('', '1', '2'), menu: lists })
  .map(({ name, phone, menu }): DraftContent => ({ applicant: { name, phone }, requirements: { menu } }));

test('whatever two people do, what either wrote is in the result or asked about', () => {
  fc.assert(
    fc.property(drafts, drafts, drafts, (before, mine, theirs) => {
      const { content, conflicts } = mergeDrafts(before, mine, theirs);
      const [b, m, t, c] = [before, mine, theirs, content].map(fieldsOf);
      for (const field of ['applicant.name', 'applicant.phone']) {
        const asked = conflicts.find((x) => x.field === field);
        if (m?.[field] !== b?.[field]) expect(c?.[field]).toBe(m?.[field]);
        if (t?.[field] !== b?.[field]) expect([c?.[field], asked?.theirs]).toContain(t?.[field]);
      }
      const ids = (d: Readonly<Record<string, unknown>> | undefined) =>
        ((d?.['requirements.menu'] ?? []) as { id: string }[]).map((f) => f.id);
      for (const id of ['a', 'b', 'c', 'd']) {
        const was = ids(b).includes(id);
        const kept = was ? ids(m).includes(id) && ids(t).includes(id) : ids(m).includes(id) || ids(t).includes(id);
        expect(ids(c).includes(id)).toBe(kept);
      }
    }),
  );
});
