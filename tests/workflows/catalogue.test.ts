import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Catalogue, CatalogueError, defineCatalogue } from '#domain/definitions/catalogue.ts';
import { yes } from '#domain/definitions/condition.ts';
import type { AnyPermit, Referral } from '#domain/definitions/permit.ts';
import type { Text } from '#domain/definitions/text.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { definePermit, type ReadBeyond } from '#workflows/define.ts';
import { publicEvent } from '#workflows/permits/public-event.ts';

/** The real catalogue with one thing changed. */
const changed = (change: Partial<Catalogue>): Catalogue => ({ ...catalogue, ...change });
const permit = (id: string, change: Partial<AnyPermit>): Catalogue =>
  changed({ permits: { ...catalogue.permits, [id]: { ...(catalogue.permits[id] as AnyPermit), ...change } } });
const problems = (broken: Catalogue): readonly string[] => {
  try {
    defineCatalogue(broken);
    return [];
  } catch (error) {
    return error instanceof CatalogueError ? error.problems : [String(error)];
  }
};
const waitsFor = (id: string) => [
  {
    permit: id,
    gate: 'decision' as const,
    strength: 'hard' as const,
    why: { sv: 'x', en: 'x' },
    source: { title: 'x' },
    verified: false,
  },
];

describe('definitions that cannot work are refused with the place', () => {
  test('the catalogue itself is sound', () => expect(problems(catalogue)).toEqual([]));
  test('permits that wait for each other', () => {
    expect(problems(permit('food-registration', { after: waitsFor('alcohol-licence') }))).toContainEqual(
      expect.stringContaining('permits wait for each other: food-registration → alcohol-licence → food-registration'),
    );
  });
  test('an order that no case could follow', () => {
    const of = (id: string) => catalogue.permits[id] as AnyPermit;
    const waitingOtherwise = (id: string, change: object) =>
      permit(id, { after: of(id).after?.map((a) => ({ ...a, ...change })) ?? [] });
    expect(problems(waitingOtherwise('public-place', { gate: 'filing' }))).toContain(
      'permit public-place, prerequisite land-lease: a veto is a hard prerequisite of the decision',
    );
    expect(problems(waitingOtherwise('public-place', { veto: undefined }))).toEqual([
      'permit public-place, prerequisite land-lease: only what has a veto can bind with its conditions',
    ]);
    const starts = (id: string, at: 'received' | 'gate-open') => {
      const { clock } = of(id);
      return permit(id, { clock: { ...clock, counting: { ...clock.counting, starts: at } } });
    };
    expect(problems(starts('sign-permit', 'gate-open'))).toEqual([
      'permit sign-permit counts from an open gate, but nothing holds back its filing',
    ]);
    expect(problems(starts('beer-notification', 'received'))).toEqual([
      'permit beer-notification can never be filed before another, so its clock counts from an open gate',
    ]);
  });
  test('an unknown department role', () => {
    expect(problems(permit('sign-permit', { department: 'harbour' }))).toContainEqual(
      'permit sign-permit names the department role harbour, which no municipality has filled',
    );
  });
  test('an unknown prerequisite, question and requirement', () => {
    expect(
      problems(
        permit('sign-permit', {
          after: waitsFor('moon-landing'),
          when: { question: 'moon', is: true },
          requirements: ['rocket'],
        }),
      ),
    ).toEqual([
      'permit sign-permit names moon, which is not among the questions',
      'permit sign-permit names rocket, which is not among the requirements',
      'permit sign-permit names moon-landing, which is not among the permits',
      'question sign changes nothing, whatever the answer: drop it',
    ]);
  });
  test('a body that would read what the permit does not require', () => {
    const [referral] = catalogue.permits.pool?.referrals ?? [];
    const beyond = { ...referral, reads: { financing: { sv: 'x', en: 'x' } } } as NonNullable<typeof referral>;
    expect(problems(permit('pool', { referrals: [beyond] }))).toEqual([
      'permit pool lets rescue-service read financing, which the permit does not require',
    ]);
  });
  test('a question nothing depends on', () => {
    expect(problems(permit('sign-permit', { when: { always: true } }))).toEqual([
      'question sign changes nothing, whatever the answer: drop it',
    ]);
  });
  test('a missing translation', () => {
    expect(problems(permit('sign-permit', { fee: { sv: 'Taxa', en: ' ' } }))).toEqual([
      'catalogue.permits.sign-permit.fee has no text in en',
    ]);
  });
  test('a municipality that has not filled a role', () => {
    const koping = catalogue.municipalities.koping;
    const { land: _land, ...departments } = koping?.departments ?? {};
    expect(
      problems(
        changed({ municipalities: { ...catalogue.municipalities, koping: { ...koping, departments } as never } }),
      ),
    ).toContain('municipality koping has not filled the department role land');
  });
});

describe('what an applicant sees as law', () => {
  test('every permit has a source that was read, with the day', () => {
    for (const one of Object.values(catalogue.permits)) {
      expect(one.sources.length, one.id).toBeGreaterThan(0);
      for (const source of [one.law.source, one.clock.source, ...one.sources]) {
        expect(source.url, one.id).toMatch(/^https?:\/\//);
        expect(source.read, one.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
});

describe('a time is never called the law’s unless a statute sets it', () => {
  test.each(Object.values(catalogue.permits).map((p) => [p.id, p] as const))('%s', (_id, { clock }) => {
    expect(clock.counting.cite.length).toBeGreaterThan(0);
    if (clock.basis === 'law') expect(clock.counting.cite).toMatch(/\(\d{4}:\d+\)|FS \d{4}:\d+/);
    else expect(clock.counting.cite).toMatch(/[Ii]ngen tid|\(\d{4}:\d+\)/);
    // What has been verified names its paragraph, and was read in the statute.
    if (clock.counting.verified) expect(clock.counting.cite).toMatch(/ §/);
  });
});

test('the compiler refuses a name that does not exist', () => {
  const sound = catalogue.permits['sign-permit'] as Parameters<typeof definePermit>[0];
  // @ts-expect-error no municipality has a harbour
  definePermit({ ...sound, department: 'harbour' });
  // @ts-expect-error no such question
  definePermit({ ...sound, when: yes('likes_cats') });
  // @ts-expect-error no such requirement
  definePermit({ ...sound, requirements: ['shoe_size'] });
  expect(definePermit(sound)).toBe(sound);
});

test('the compiler refuses a body that would read what the permit does not require', () => {
  const why = { sv: 'x', en: 'x' };
  type Asks<Read> = { requirements: ['sound']; referrals: [Omit<Referral, 'reads'> & { reads: Read }] };
  expectTypeOf<ReadBeyond<Asks<{ sound: Text; financing: Text }>>>().toEqualTypeOf<'financing'>();
  expectTypeOf<ReadBeyond<Asks<{ sound: Text }>>>().toBeNever();
  const { referrals: [referral] = [], ...event } = publicEvent;
  // @ts-expect-error what a body reads is always said
  definePermit({ ...event, referrals: [{ ...referral, reads: undefined }] });
  // @ts-expect-error the permit asks nothing about financing
  definePermit({ ...event, referrals: [{ ...referral, reads: { financing: why } }] });
});
