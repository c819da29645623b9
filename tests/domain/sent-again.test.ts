import { describe, expect, test } from 'vitest';
import { acceptSuggestion } from '#domain/acts/accept-suggestion/act.ts';
import { saidAs, takesKey } from '#domain/acts/again.ts';
import { acts } from '#domain/acts/all.ts';
import { askForDecision } from '#domain/acts/ask-for-decision/act.ts';
import type { AnyAct, Recorded, TaskSituation } from '#domain/acts/define.ts';
import type { Example } from '#domain/acts/example.ts';
import { at, ExampleCase, officerOf, owner, part, requestOf } from '#domain/acts/example-case.ts';
import { suggestions } from '#domain/acts/example-joins.ts';
import { factsAfter, situationOf } from '#domain/acts/example-situation.ts';
import { giveMoreTime } from '#domain/acts/give-more-time/act.ts';
import { liftDisqualification } from '#domain/acts/lift-disqualification/act.ts';
import { reportDisqualification } from '#domain/acts/report-disqualification/act.ts';
import { startHearing } from '#domain/acts/start-hearing/act.ts';
import { stillMissing } from '#domain/acts/still-missing/act.ts';
import { writeToBodies } from '#domain/acts/write-to-bodies/act.ts';
import { writeToOwner } from '#domain/acts/write-to-owner/act.ts';
import { type Actor, type Fact, factKey, taskName } from '#domain/case/facts.ts';
import { extendedRequest, parseCause } from '#domain/case/mail-causes.ts';
import { isSameAnswer } from '#domain/fields/same-answer.ts';
import { examplesOf } from '../support/act-examples.ts';

/*
 * What an act is taken for the same by. Whoever is taken for having sent it again is answered 201, and what they said is stored
 * nowhere: so it must be the same act in every respect.
 */
const all = acts as readonly AnyAct[];
const done = all.flatMap((act) =>
  examplesOf(act)
    .filter(({ gives }) => 'recorded' in gives && gives.recorded.length > 0)
    .map((example) => ({ act, example, name: `${act.name}: ${example.name}` })),
);
const said = ({ input }: AnyAct, { when }: Example): Record<string, unknown> | undefined => input?.parse(when);

const facts = (act: AnyAct, example: Example) =>
  factsAfter(example, act.record(situationOf(example), said(act, example)) as readonly Recorded[]);

/** Whether it is taken for the same, when it is sent again otherwise. */
const isTakenForSame = (act: AnyAct, example: Example, stored: readonly Fact[], input = said(act, example)): boolean =>
  act.isDone(situationOf(example, stored), input);

const later = (instant: string, seconds: number) =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString().replace('.000Z', 'Z');

/** The acts that only say something: it can be said once more, whatever has been said before. */
const words = all.filter((act) => act.call.again.by === 'words').map(({ name }) => name);

test('what only says something is known', () =>
  expect(words.sort()).toEqual(['hand-in-papers', 'write-message', 'write-note', 'write-to-bodies', 'write-to-owner']));

describe('the same body to another question is another act', () => {
  const named = done.filter(({ act }) => /\/(requests|referrals|supplements|hearings)\/\{id\}/.test(act.path));
  test.each(named)('$name', ({ act, example }) => {
    const stored = facts(act, example);
    expect(isTakenForSame(act, { ...example, ref: `${example.ref}9` }, stored)).toBe(false);
  });
});

describe('the same body in another task is another act', () => {
  // An officer is disqualified in the case, whichever of its tasks they say so in.
  const isOfCase = ({ name }: AnyAct) => name === 'report-disqualification';
  const inTasks = done.filter(({ act, example }) => example.task !== undefined && !isOfCase(act));
  test.each(inTasks)('$name', ({ act, example }) => {
    const stored = facts(act, example);
    const other = situationOf(example, stored).view.tasks.find(({ task }) => task !== example.task);
    expect(isTakenForSame(act, { ...example, task: other?.task ?? '', ref: 'another' }, stored)).toBe(false);
  });
});

describe('something else is another act, whatever it is that differs', () => {
  const varied = done.flatMap(({ act, example, name }) =>
    Object.entries(said(act, example) ?? {})
      // There is one word for it.
      .filter(([field]) => `${act.name}, ${field}` !== 'go-on, choice')
      .flatMap(([field, value]) =>
        othersThan(value).map((other) => ({ act, example, name: `${name}, ${field}`, field, other })),
      ),
  );
  test.each(varied)('$name', ({ act, example, field, other }) => {
    const stored = facts(act, example);
    expect(isTakenForSame(act, example, stored, { ...said(act, example), [field]: other })).toBe(false);
  });
});

/** Other values of a field. A word that it can have is told from its kind alone. */
function othersThan(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') return [/^\d{4}-\d{2}-\d{2}$/.test(value) ? '2027-03-16' : `${value}a`];
  if (Array.isArray(value)) return value.length === 0 ? [] : [[...value.slice(1), ...othersThan(value[0]).slice(0, 1)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, of]) => othersThan(of).map((other) => ({ ...value, [key]: other })));
}

describe('the same words of another officer are their own', () => {
  const officers = done.filter(
    ({ act, example }) => example.by.kind === 'officer' && ['same', 'words'].includes(act.call.again.by),
  );
  test.each(officers)('$name', ({ act, example }) => {
    const { department } = example.by as Actor & { readonly kind: 'officer' };
    const stored = facts(act, example);
    expect(isTakenForSame(act, { ...example, by: officerOf(department, 'officer-9') }, stored)).toBe(false);
  });
});

describe('words', () => {
  const spoken = done.filter(({ act }) => words.includes(act.name));
  test.each(spoken)('$name: a moment after, they are the same', ({ act, example }) => {
    const stored = facts(act, example);
    expect(isTakenForSame(act, { ...example, at: later(example.at, 30) }, stored)).toBe(true);
  });
  test.each(spoken)('$name: later they are said again', ({ act, example }) => {
    const stored = facts(act, example);
    expect(isTakenForSame(act, { ...example, at: later(example.at, 61) }, stored)).toBe(false);
  });
  test.each(spoken)('$name: when somebody else has written they are said again', ({ act, example }) => {
    const stored = facts(act, example);
    const isOwner = example.by.kind === 'applicant';
    const type = isOwner ? 'owner-written-to' : 'message-written';
    const by = isOwner ? officerOf('example-building') : owner;
    expect(isTakenForSame(act, example, [...stored, next(stored, example, by, { type, text: 'Något annat.' })])).toBe(
      false,
    );
  });
  test.each(spoken)(
    '$name: when they themselves have written something else they are said again',
    ({ act, example }) => {
      const stored = facts(act, example);
      const type = example.by.kind === 'applicant' ? 'message-written' : 'owner-written-to';
      expect(
        isTakenForSame(act, example, [...stored, next(stored, example, example.by, { type, text: 'Något annat.' })]),
      ).toBe(false);
    },
  );
});

describe('words with a key', () => {
  const key = 'a-key-of-their-own-1';
  const spoken = done.filter(({ act }) => words.includes(act.name));
  const keyed = (act: AnyAct, example: Example) =>
    factsAfter(
      example,
      (act.record(situationOf(example), said(act, example)) as readonly Recorded[]).map((one) => ({
        ...one,
        sentAs: key,
      })),
    );
  const found = (act: AnyAct, example: Example, stored: readonly Fact[], input = said(act, example), as = key) =>
    saidAs(act, situationOf(example, stored), as, input);

  test('are those of every act that takes one, and of no other', () =>
    expect(
      all
        .filter(takesKey)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(words));
  test.each(spoken)('$name: are one fact, in which it stands', ({ act, example }) => {
    const recorded = act.record(situationOf(example), said(act, example)) as readonly Recorded[];
    // The next in the stream of its task: of two at once one is stored.
    expect(recorded.map((fact) => fact.key)).toEqual([undefined]);
  });
  test.each(spoken)('$name: are the same whenever they come, and whoever has written since', ({ act, example }) => {
    const stored = keyed(act, example);
    const by = example.by.kind === 'applicant' ? officerOf('example-building') : owner;
    const type = example.by.kind === 'applicant' ? 'owner-written-to' : 'message-written';
    const since = [...stored, next(stored, example, by, { type, text: 'Något annat.' })];
    expect(found(act, { ...example, at: later(example.at, 5 * 3600) }, since)).toBe('same');
  });
  test.each(spoken)('$name: are other words when anything of them differs', ({ act, example }) => {
    const stored = keyed(act, example);
    for (const [field, value] of Object.entries(said(act, example) ?? {}))
      for (const other of othersThan(value))
        expect(found(act, example, stored, { ...said(act, example), [field]: other }), field).toBe('other');
  });
  test.each(spoken)('$name: are other words when they go elsewhere', ({ act, example }) => {
    const stored = keyed(act, example);
    const elsewhere = situationOf(example, stored).view.tasks.find(({ task }) => task !== example.task);
    expect(found(act, { ...example, task: elsewhere?.task ?? '' }, stored)).toBe('other');
  });
  test.each(spoken)('$name: have not been said with another key, or by another act', ({ act, example }) => {
    const stored = keyed(act, example);
    expect(found(act, example, stored, said(act, example), `${key}2`)).toBeUndefined();
    for (const other of all.filter((one) => one !== act && words.includes(one.name)))
      expect(saidAs(other, situationOf(example, stored), key, said(act, example))).toBeUndefined();
  });
  test.each(spoken.filter(({ example }) => example.by.kind === 'officer'))(
    '$name: are no concern of a colleague with the same key',
    ({ act, example }) => {
      const { department } = example.by as Actor & { readonly kind: 'officer' };
      const stored = keyed(act, example);
      expect(found(act, { ...example, by: officerOf(department, 'officer-9') }, stored)).toBeUndefined();
    },
  );
});

/** The next fact in the example's task, in the same moment. */
function next(stored: readonly Fact[], { task = '', at }: Example, by: Actor, fact: object): Fact {
  const number = stored.filter((f) => 'task' in f && f.task === task && f.type !== 'reminded').length;
  return { ...fact, task, key: factKey.inTask(task, number), at, by } as unknown as Fact;
}

describe('what was taken for the same, and lost', () => {
  const building = officerOf('example-building');
  const review = taskName.review(part.building);
  const asked = new ExampleCase().asked(part.building, '2027-01-13', '2027-01-27', 'supplement-requested');
  const ref = requestOf(part.building);
  const of = { name: '', by: building, at: at('2027-01-20'), task: review, ref, gives: { refused: [] } };
  const later = (given: ExampleCase, type: string, more: object, by: Actor = building) =>
    given.inTask(review, '2027-01-19', by, { type, request: ref, ...more });

  test('the same day, given again after what is missing was asked for with an earlier one, is told again', () => {
    const given = later(asked, 'request-extended', { lastDay: '2027-02-10', mails: [`extended/${ref}/2027-02-10`] });
    const answered = later(given, 'supplement-answered', { text: 'Här.' }, owner);
    const again = later(answered, 'items-still-missing', { items: [0], text: 'Skala saknas.', lastDay: '2027-02-01' });
    const situation = situationOf({ ...of, given: again, when: undefined }) as TaskSituation;
    const said = { lastDay: '2027-02-10' };
    expect(giveMoreTime.isDone(situation, said)).toBe(false);
    expect(giveMoreTime.refuse(situation, said)).toEqual([]);
    const told = giveMoreTime.record(situation, said).flatMap(({ mails = [] }) => mails);
    expect(again.facts.flatMap(({ mails = [] }) => mails)).not.toContain(told[0]);
    const cause = parseCause(told[0] ?? '');
    expect(cause.to === 'applicant' && extendedRequest(cause.id)).toBe(ref);
  });
  test('what is still missing is said again when the owner has answered since', () => {
    const said = { items: [0], text: 'Skala saknas.', lastDay: '2027-02-01' };
    const answered = later(asked, 'supplement-answered', { text: 'Här.' }, owner);
    const missing = later(answered, 'items-still-missing', said);
    const done = (given: ExampleCase) =>
      stillMissing.isDone(situationOf({ ...of, given, when: said }) as TaskSituation, said);
    expect(done(missing)).toBe(true);
    expect(done(later(missing, 'supplement-answered', { text: 'Här igen.' }, owner))).toBe(false);
  });
  test('a message to the other bodies is said again when one of them has written', () => {
    const said = { text: 'Vi väntar på er.' };
    const police = officerOf('police');
    const wrote = new ExampleCase().inTask(review, '2027-01-20', building, { type: 'bodies-written-to', ...said });
    const done = (given: ExampleCase) =>
      writeToBodies.isDone(situationOf({ ...of, given, when: said }) as TaskSituation, said);
    expect(done(wrote)).toBe(true);
    const place = taskName.review(part.place);
    expect(done(wrote.inTask(place, '2027-01-20', police, { type: 'bodies-written-to', text: 'I morgon.' }))).toBe(
      false,
    );
  });
  test('a colleague who has reported again, in another task, is found not disqualified again', () => {
    const said = { officer: 'officer-2', reasons: 'De är inte släkt.' };
    const report = (given: ExampleCase, permit: string) =>
      given.inTask(taskName.review(permit), '2027-01-18', officerOf('example-building', 'officer-2'), {
        type: 'disqualified',
        ground: 'interest',
      });
    const lifted = report(new ExampleCase(), part.building).inTask(review, '2027-01-19', building, {
      type: 'disqualification-lifted',
      ...said,
    });
    const done = (given: ExampleCase) =>
      liftDisqualification.isDone(situationOf({ ...of, given, when: said }) as TaskSituation, said);
    expect(done(lifted)).toBe(true);
    const again = lifted.inTask(
      taskName.review(part.opinion),
      '2027-01-20',
      officerOf('example-building', 'officer-2'),
      {
        type: 'disqualified',
        ground: 'interest',
      },
    );
    expect(done(again)).toBe(false);
  });
  test('a ground that was reported wrong is reported right, and the officer stands once', () => {
    const report = (given: ExampleCase, ground: string, day: string) =>
      given.inTask(review, day, building, { type: 'disqualified', ground });
    const done = (given: ExampleCase, ground: 'party' | 'other') =>
      reportDisqualification.isDone(situationOf({ ...of, given, when: { ground } }) as TaskSituation, { ground });
    const wrong = report(new ExampleCase(), 'other', '2027-01-18');
    expect([done(wrong, 'other'), done(wrong, 'party')]).toEqual([true, false]);
    const right = report(wrong, 'party', '2027-01-19');
    expect([done(right, 'other'), done(right, 'party')]).toEqual([false, true]);
    const { disqualified } = situationOf({ ...of, given: right, when: undefined }).view;
    expect(disqualified).toMatchObject([{ ground: 'party', at: at('2027-01-19') }]);
  });
  test('a suggestion that was accepted is not accepted otherwise', () => {
    const situation = situationOf({ ...of, by: owner, given: suggestions.accepted, when: undefined });
    const accept = (requirements: Record<string, unknown>) => {
      const said = { suggestion: '1', requirements };
      return acceptSuggestion.isDone(situation, said) || acceptSuggestion.refuse(situation, said).map((r) => r.code);
    };
    expect(accept({ sign_description: ' Skylt på fasaden, 4 × 1 meter' })).toBe(true);
    expect(accept({ sign_description: 'En annan skylt' })).toEqual(['already-answered']);
    expect(accept({})).toEqual(['already-answered']);
  });
  test('a request that was refused, or whose matter is decided, is not asked for with a day that no longer holds', () => {
    const one = new ExampleCase().inTask(review, '2027-07-13', owner, {
      type: 'decision-asked',
      permit: part.building,
    });
    const done = (given: ExampleCase) =>
      askForDecision.isDone(
        situationOf({ ...of, by: owner, at: at('2027-07-21'), given, when: undefined }) as TaskSituation,
        undefined,
      );
    expect(done(one)).toBe(true);
    expect(done(one.decided(part.building, '2027-07-20'))).toBe(false);
    const no = { type: 'decision-ask-refused', permit: part.building, reasons: 'Det väntas in mer.' };
    expect(done(one.inTask(review, '2027-07-20', building, no))).toBe(false);
  });
});

test('what is named twice in one letter goes with it once', () => {
  const file = (id: string) => ({ id: id.repeat(32), name: `${id}.pdf`, size: 1 });
  const letter = writeToOwner.input.parse({ text: 'Läs det här.', files: [file('a'), file('b'), file('a')] });
  expect(letter.files).toEqual([file('a'), file('b')]);
  const hearing = { text: 'Läs det här.', lastDay: '2027-02-01', opinions: ['a', 'b', 'a'] };
  expect(startHearing.input.parse(hearing).opinions).toEqual(['a', 'b']);
});

describe('an answer to a question of the form', () => {
  test('is the same however it is written, and whatever a register knows of it', () => {
    expect(isSameAnswer('Centrum 1:12', ' Centrum  1 : 12 ')).toBe(true);
    expect(isSameAnswer({ found: 'Centrum 1:12', address: 'Storgatan 1' }, 'Centrum 1:12')).toBe(true);
    expect(isSameAnswer(undefined, '')).toBe(true);
    expect(isSameAnswer(['a', 'b'], ['a', 'b'])).toBe(true);
    expect(isSameAnswer('Centrum 1:12', 'Centrum 1:13')).toBe(false);
    expect(isSameAnswer(undefined, 'Skylt')).toBe(false);
    expect(isSameAnswer(4, '4')).toBe(false);
  });
});
