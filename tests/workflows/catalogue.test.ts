import { describe, expect, expectTypeOf, test } from 'vitest';
import { namesOutOfPlace } from '#domain/catalogue/names.ts';
import { rulesOf } from '#domain/catalogue/review.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { yes } from '#domain/definitions/condition.ts';
import { CatalogueError, defineCatalogue, definitionsOf } from '#domain/definitions/define-catalogue.ts';
import type { AnyPermit, Referral } from '#domain/definitions/permit.ts';
import type { Text } from '#domain/definitions/text.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { definePermit, type ReadBeyond } from '#workflows/define.ts';
import { law } from '#workflows/law.ts';
import { publicEvent } from '#workflows/permits/public-event.ts';
import { unread } from '#workflows/sources.ts';

/** The real catalogue with one thing changed. */
const changed = (change: Partial<Catalogue>): Catalogue => ({ ...catalogue, ...change });
const permit = (id: string, change: Partial<AnyPermit>): Catalogue =>
  changed({ permits: { ...catalogue.permits, [id]: { ...(catalogue.permits[id] as AnyPermit), ...change } } });
const problems = (broken: Catalogue): readonly string[] => {
  try {
    defineCatalogue(definitionsOf(broken));
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
    source: unread('x'),
    verified: false as const,
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
    expect(problems(waitingOtherwise('public-place', { gate: 'start' }))).toContain(
      'permit public-place, prerequisite land-lease: a veto is a hard prerequisite of the filing or the decision: change the gate or strength, or take the veto away',
    );
    expect(problems(waitingOtherwise('public-place', { veto: undefined }))).toEqual([
      'permit public-place, prerequisite land-lease: only a veto over the decision can bind with its conditions: add veto, or take conditionsBind away',
    ]);
    const starts = (id: string, at: 'received' | 'gate-open') => {
      const { clock } = of(id);
      return permit(id, { clock: { ...clock, counting: { ...clock.counting, starts: at } } });
    };
    expect(problems(starts('sign-permit', 'gate-open'))).toEqual([
      'permit sign-permit counts from an open gate, but nothing holds back its filing: count from received or complete',
    ]);
    expect(problems(starts('alcohol-notice', 'received'))).toEqual([
      "permit alcohol-notice can never be filed before another, so its clock counts from an open gate: write starts: 'gate-open'",
    ]);
    // Nothing in the catalogue always waits to be filed: a company that exists, or a change of owners, does not.
    const filed = (strength: 'hard' | 'advisable') =>
      permit('sign-permit', { after: waitsFor('food-registration').map((a) => ({ ...a, gate: 'filing', strength })) });
    expect(problems(filed('hard'))).toEqual([
      "permit sign-permit can never be filed before another, so its clock counts from an open gate: write starts: 'gate-open'",
    ]);
    expect(problems(filed('advisable'))).toEqual([]);
  });
  test('an unknown department role', () => {
    expect(problems(permit('sign-permit', { department: 'harbour' }))).toContainEqual(
      'permit sign-permit names the department role harbour, which no municipality has filled: name a role, or fill it in workflows/municipalities',
    );
  });
  test('an unknown prerequisite, question and requirement', () => {
    expect(
      problems(
        permit('remediation-notification', {
          after: waitsFor('moon-landing'),
          when: { question: 'moon', is: true },
          requirements: ['rocket'],
        }),
      ),
    ).toEqual([
      'permit remediation-notification names moon, which is not among the questions: correct the name, or define it',
      'permit remediation-notification names rocket, which is not among the requirements: correct the name, or define it',
      'permit remediation-notification names moon-landing, which is not among the permits: correct the name, or define it',
      'question polluted_ground changes nothing, whatever the answer: drop it',
    ]);
  });
  test('a body that would read what the permit does not require', () => {
    const [referral] = catalogue.permits.pool?.referrals ?? [];
    const beyond = { ...referral, reads: { financing: { sv: 'x', en: 'x' } } } as NonNullable<typeof referral>;
    expect(problems(permit('pool', { referrals: [beyond] }))).toEqual([
      'permit pool lets rescue-service read financing, which the permit does not require: add it to requirements, or let it be',
    ]);
  });
  test('a question nothing depends on', () => {
    expect(problems(permit('remediation-notification', { when: { always: true } }))).toEqual([
      'question polluted_ground changes nothing, whatever the answer: drop it',
    ]);
  });
  test('a missing translation', () => {
    expect(problems(permit('sign-permit', { fee: { sv: 'Taxa', en: ' ' } }))).toEqual([
      'permit sign-permit, fee has no text in en: write it',
    ]);
  });
  test('a municipality that has not filled a role', () => {
    const koping = catalogue.municipalities.koping;
    const { land: _land, ...departments } = koping?.departments ?? {};
    expect(
      problems(
        changed({ municipalities: { ...catalogue.municipalities, koping: { ...koping, departments } as never } }),
      ),
    ).toContain('municipality koping has not filled the department role land: say which department holds it');
  });
});

describe('a question that cannot be asked is refused with the place', () => {
  const question = (id: string, type: Catalogue['questions'][string]['type'], more: object = {}): Catalogue =>
    changed({ questions: { ...catalogue.questions, [id]: { ask: { sv: 'x', en: 'x' }, type, ...more } } });
  const options = { small: { sv: 'x', en: 'x' }, large: { sv: 'y', en: 'y' } };
  test('a condition of the wrong kind, or on an option that is not there', () => {
    const size = question('sign', { kind: 'choice', options });
    expect(problems(size)).toContainEqual(expect.stringContaining('reads sign as a yes-no, but it is a choice'));
    const { permits } = permit('sign-permit', { when: { question: 'sign', oneOf: ['huge'] } });
    expect(problems({ ...size, permits })).toContainEqual(
      'permit sign-permit reads sign as huge, which is not among its options: name one of small, large',
    );
  });
  test('a list that ticks what is no yes or no, or what another list ticks', () => {
    expect(problems(question('list', { kind: 'several', of: ['takeover', 'who_works'] }))).toEqual([
      'question takeover is ticked in both includes and list: take it out of one',
      'question list cannot tick who_works: only what is yes or no can be ticked',
    ]);
  });
  test('a choice that can be left out, but does not say how', () => {
    const choice = question('who_works', { kind: 'choice', options }, { without: { sv: 'x', en: 'x' } });
    expect(problems(choice)).toContain(
      'question who_works does not say which of its options leaves it out: write without and withoutIs, or neither',
    );
  });
  test('a retired question that leads nowhere, or is asked', () => {
    expect(problems(changed({ retired: { ...catalogue.retired, questions: { sign: ['moon'] } } }))).toEqual(
      expect.arrayContaining([
        'question sign is in use and retired: take it out of workflows/retired.ts',
        'retired question sign leads to moon, which is not among the questions: name what asks for it now',
      ]),
    );
  });
});

const binding = ['statute', 'regulation', 'authority'];

describe('what an applicant sees as law', () => {
  const rules = rulesOf(catalogue);
  test('is verified only by a statute or a state authority, with the page and the day', () => {
    const hearsay = rules.filter(
      ({ decides, rule }) =>
        decides && rule.verified && !binding.includes(rule.source.proof) && rule.source.proof !== 'owner',
    );
    expect(hearsay.map((r) => r.where)).toEqual([]);
    for (const { where, rule } of rules.filter((r) => binding.includes(r.rule.source.proof))) {
      expect('url' in rule.source && rule.source.url, where).toMatch(/^https?:\/\//);
      expect('read' in rule.source && rule.source.read, where).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
  test('names paragraphs of a statute, and through which amendment it was read', () => {
    for (const { where, rule } of rules) {
      if (!('sfs' in rule.source)) continue;
      expect(rule.source.through, where).toMatch(/^SFS \d{4}:\d+$|^as enacted$/);
      expect(rule.source.paragraphs, where).toMatch(/§|kap\.|artikel|bilag|i dess helhet/);
    }
  });
  test('cannot be said on a municipality’s word, by the compiler', () => {
    const sound = catalogue.permits['sign-permit'] as Parameters<typeof definePermit>[0];
    const page = { proof: 'practice', title: 'x', url: 'https://kommun.example', read: '2026-11-26' } as const;
    expect(definePermit({ ...sound, law: { source: page, verified: false } }).law.verified).toBe(false);
    expect(definePermit({ ...sound, law: { source: law.planAndBuilding('9 kap. 9 §'), verified: true } })).toBeTruthy();
    // @ts-expect-error a municipality's page shows no duty
    definePermit({ ...sound, law: { source: page, verified: true } });
    // @ts-expect-error nothing was read
    definePermit({ ...sound, law: { source: unread('x'), verified: true } });
  });
});

describe('a time is never called the law’s unless a statute sets it', () => {
  test.each(Object.values(catalogue.permits).map((p) => [p.id, p] as const))('%s', (_id, { clock }) => {
    if (clock.basis !== 'law') return expect(clock.basis).toMatch(/^(goal|estimate)$/);
    for (const { source, verified } of [clock, clock.counting])
      expect(verified ? binding.includes(source.proof) : true, source.title).toBe(true);
    return expect(binding).toContain(clock.source.proof);
  });
});

describe('the name of a permit', () => {
  const called = (sv: string, en: string) =>
    namesOutOfPlace({
      permits: { it: { ...catalogue.permits['sign-permit'], id: 'it', name: { sv, en } } as AnyPermit },
    });
  test('can stand in a sentence, for every permit there is', () => expect(namesOutOfPlace(catalogue)).toEqual([]));
  test.each([
    ['Anmälan om folköl', 'Notification of low-alcohol beer', 0],
    ['Begäran om att godkännandet återkallas', 'Request for the approval to be revoked', 0],
    ['Tillfälligt serveringstillstånd', 'Temporary licence to serve alcohol', 0],
    ['Anmäl att ni slutar', 'Notify that you stop', 2],
    ['Ansök om tillstånd', 'Apply for a permit', 2],
    ['Avregistrera bolaget', 'Deregistration of the company', 1],
    ['Skatteanmälan: moms', 'Tax registration', 1],
    ['Varsel, två månader före', 'Notice, two months before', 2],
  ])('%s, %s', (sv, en, wrong) => expect(called(sv, en)).toHaveLength(wrong));
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
