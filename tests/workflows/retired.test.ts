import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { caseCatalogue, madeWith } from '#domain/case/case-catalogue.ts';
import type { Fact } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { mayRead, readerOf } from '#domain/case/rights.ts';
import type { Catalogue, Definitions } from '#domain/definitions/catalogue.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { type CatalogueError, defineCatalogue, definitionsOf } from '#domain/definitions/define-catalogue.ts';
import type { EventDefinition } from '#domain/definitions/event.ts';
import { inboxesOf, inboxToday, partsOfInbox } from '#domain/definitions/inboxes.ts';
import type { MunicipalityDefinition } from '#domain/definitions/organisation.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import type { Retired } from '#domain/definitions/retired.ts';
import { noticeMail } from '#domain/mails/inbox.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { askedNow, draftChanges, movedSince } from '#domain/pages/draft-changes.ts';
import { guideView } from '#domain/pages/guide.ts';
import { planView } from '#domain/pages/plan.ts';
import { receiptContent } from '#domain/pages/receipt.ts';
import { taskPageView } from '#domain/pages/task.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { placeToday } from '../../web/applicant/guide/guide-address.ts';
import { FactBook } from '../support/facts.ts';

const before = definitionsOf(catalogue);
const day = '2027-01-11';
const of = <T>(those: Readonly<Record<string, T>>, id: string): T => {
  const one = those[id];
  if (!one) throw new Error(`no ${id}`);
  return one;
};

/** The same text wherever an id stands: a rename as somebody does it who searches and replaces. */
const renamed = <T>(value: T, from: string, to: string): T =>
  JSON.parse(JSON.stringify(value).replaceAll(`"${from}"`, `"${to}"`)) as T;
const without = <T>(those: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(those).filter(([key]) => key !== id));
const retiring = (definitions: Definitions, retired: Partial<Retired>): Definitions => ({
  ...definitions,
  retired: Object.fromEntries(
    Object.entries(definitions.retired).map(([kind, those]) => [
      kind,
      { ...those, ...(retired as Readonly<Record<string, object>>)[kind] },
    ]),
  ) as unknown as Retired,
});
const renamedPermit = (from: string, to: string): Definitions => {
  const { permits } = renamed({ permits: before.permits }, from, to);
  return { ...before, permits, events: renamed(before.events, from, to) };
};
const withoutPermit = (id: string): Definitions => ({
  ...before,
  permits: before.permits
    .filter((p) => p.id !== id)
    .map((p) => ({ ...p, ...(p.after && { after: p.after.filter((a) => a.permit !== id) }) })),
  events: before.events.map(
    (e): EventDefinition => ({
      ...e,
      ...(e.leavesOut && {
        leavesOut: e.leavesOut.map((l) => ({ ...l, permits: l.permits.filter((p) => p !== id) })),
      }),
    }),
  ),
});
const department = (id: string) => of(catalogue.departments, id);
const permit = (id: string): AnyPermit => of(catalogue.permits, id);
const heldBy = (to: string, ...from: readonly string[]): readonly MunicipalityDefinition[] =>
  from.reduce((those, id) => renamed(those, id, to), before.municipalities);
const koping = of(catalogue.municipalities, 'koping');
const arboga = of(catalogue.municipalities, 'arboga');
const street = { sv: 'Gatuenheten i Köping', en: 'Streets, Köping' };

/** What a municipality does to its definitions, as docs/retire.md says. */
const changes: Readonly<Record<string, Definitions>> = {
  'a department has another id': retiring(
    {
      ...before,
      departments: {
        ...without(before.departments, 'koping-land'),
        'koping-street': { ...department('koping-land'), id: 'koping-street', name: street },
      },
      municipalities: heldBy('koping-street', 'koping-land'),
    },
    { departments: { 'koping-land': { name: department('koping-land').name, successor: 'koping-street' } } },
  ),
  'two departments are one': retiring(
    {
      ...before,
      departments: without(without(before.departments, 'koping-land'), 'koping-alcohol'),
      municipalities: heldBy('koping-building', 'koping-land', 'koping-alcohol'),
    },
    {
      departments: {
        'koping-land': { name: department('koping-land').name, successor: 'koping-alcohol' },
        'koping-alcohol': { name: department('koping-alcohol').name, successor: 'koping-building' },
      },
    },
  ),
  'a permit has another id': retiring(renamedPermit('alcohol-licence', 'serving-licence'), {
    permits: { 'alcohol-licence': { ...permit('alcohol-licence'), successors: ['serving-licence'] } },
  }),
  'a permit is not needed any more': retiring(withoutPermit('land-lease'), {
    permits: { 'land-lease': { ...permit('land-lease'), successors: [] } },
  }),
  'two permits are one': retiring(
    (() => {
      const { permits, events } = withoutPermit('public-place-stall');
      return { ...before, permits, events };
    })(),
    { permits: { 'public-place-stall': { ...permit('public-place-stall'), successors: ['public-place'] } } },
  ),
  'an event has another id': retiring(
    { ...before, events: before.events.map((e) => (e.id === 'hairdresser' ? { ...e, id: 'hair-salon' } : e)) },
    { events: { hairdresser: { name: of(catalogue.events, 'hairdresser').name, successor: 'hair-salon' } } },
  ),
  'an event is not there any more': retiring(
    { ...before, events: before.events.filter((e) => e.id !== 'hairdresser') },
    { events: { hairdresser: { name: of(catalogue.events, 'hairdresser').name, successor: null } } },
  ),
  'two events are one': retiring(
    { ...before, events: before.events.filter((e) => e.id !== 'hairdresser') },
    { events: { hairdresser: { name: of(catalogue.events, 'hairdresser').name, successor: 'beauty-salon' } } },
  ),
  'a municipality has another id': retiring(
    {
      ...before,
      municipalities: before.municipalities.map((m) =>
        m.id === 'koping' ? { ...m, id: 'koeping', prefix: 'KPG' } : m,
      ),
    },
    { municipalities: { koping: { name: koping.name, prefix: koping.prefix, successor: 'koeping' } } },
  ),
  'two municipalities are one': retiring(
    { ...before, municipalities: before.municipalities.filter((m) => m.id !== 'koping') },
    { municipalities: { koping: { name: koping.name, prefix: koping.prefix, successor: 'arboga' } } },
  ),
  'a question is asked as another': retiring(renamed(before, 'serves_alcohol', 'pours_alcohol'), {
    questions: { serves_alcohol: ['pours_alcohol'] },
  }),
  'a requirement has another id': retiring(
    {
      ...renamed({ ...before, knownIds: {} }, 'serving_area_plan', 'serving_plan'),
      knownIds: before.knownIds,
      retired: before.retired,
    },
    {
      requirements: {
        serving_area_plan: { ...of(catalogue.requirements, 'serving_area_plan'), successor: 'serving_plan' },
      },
    },
  ),
};

/** An open case with what has been asked and decided in it, in the words it was made with, or from before they were kept. */
function openCase(kept: boolean) {
  const book = new FactBook(cafeWithAlcoholAndSeating, day);
  const supplement = book.ask('alcohol-licence', '2027-01-12T09:00:00Z', '2027-01-29');
  book.decide('food-registration', '2027-01-13T09:00:00Z');
  const facts = book.facts.map((fact): Fact => {
    if (fact.type !== 'case-submitted') return fact;
    const plan = kept
      ? { ...fact.plan, madeWith: madeWith(catalogue, { ...fact, permits: fact.plan.permits }) }
      : fact.plan;
    return {
      ...fact,
      plan,
      requirements: { ...fact.requirements, serving_area_plan: [{ id: 'f', name: 'ritning.pdf', size: 1 }] },
    };
  });
  return { view: caseView(facts, '2027-01-15T10:00:00Z'), supplement };
}
const cases = { 'that kept its words': openCase(true), 'from before words were kept': openCase(false) };

/** What people read on a page: every text but those whose name says that they are ids. */
function read(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return /^(id|taskId|caseId|permit|department|prerequisite|about|call|type|kind|status|problem)$/.test(key)
      ? []
      : [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => read(part, Array.isArray(value) ? key : name));
}
const ids = [
  ...Object.keys(catalogue.departments),
  ...Object.keys(catalogue.permits),
  ...Object.keys(catalogue.events),
  ...Object.keys(catalogue.requirements),
].filter((id) => /[-_]/.test(id));
const rawIds = (texts: readonly string[]) => {
  const words = new Set(texts.flatMap((text) => text.split(/[\s,.()”“]+/)));
  return ids.filter((id) => words.has(id));
};

describe.each(Object.keys(changes))('%s:', (name) => {
  const next: Catalogue = defineCatalogue(of(changes, name));

  test.each(Object.entries(cases))(
    'an open case %s loses no task, and shows no raw id',
    (_which, { view, supplement }) => {
      const reading = caseCatalogue(next, view.submitted);
      for (const { department } of view.tasks) {
        const inbox = inboxToday(next, department);
        expect(Object.keys(inboxesOf(next))).toContain(inbox);
        expect(partsOfInbox(next, inbox)).toContain(department);
      }
      const texts = [
        ...read(applicantCaseView(reading, 'c', view, 'sv')),
        ...view.tasks.flatMap((task) => {
          const rights = mayRead(reading, view, readerOf(task));
          return rights ? read(taskPageView(reading, 'c', view, task, 'o1', rights, 'en')) : [];
        }),
        ...[mailCause.receipt, mailCause.request(supplement), mailCause.decision('food-registration')].flatMap(
          (cause) => read(ownerMail(cause, view, { catalogue: reading, url: 'https://x.example', detail: 'open' })),
        ),
        ...view.tasks.flatMap(({ task }) => {
          const cause = { to: 'inbox', kind: 'opened', task } as const;
          return read(noticeMail({ cause, view, url: 'https://x.example' } as never, next));
        }),
        ...read(
          receiptContent(
            reading,
            view.submitted,
            { reader: 'applicant', rights: mayRead(reading, view, { as: 'applicant' }) },
            'sv',
          ),
        ),
      ];
      expect(rawIds(texts)).toEqual([]);
      // Nothing that was handed in is lost from sight.
      expect(texts).toContainEqual(expect.stringContaining('ritning.pdf'));
      expect(texts).toContainEqual(expect.stringContaining(koping.name.sv));
      for (const planned of view.submitted.plan.permits) expect(texts).toContain(permit(planned.id).name.sv);
    },
  );
});

const drafts: Readonly<Record<string, { municipality: string; event: string; answers: Answers }>> = {
  restaurant: { municipality: 'koping', event: 'open-restaurant', answers: cafeWithAlcoholAndSeating },
  hairdresser: { municipality: 'arboga', event: 'hairdresser', answers: {} },
  stall: { municipality: 'kungsor', event: 'use-public-place', answers: { outdoors: 'unknown' } },
};

const guideBefore = guideView(catalogue, 'sv');

/** What a draft that was begun before is told when it is opened after. */
function opened(which: string, next: Catalogue) {
  const { municipality, event, answers } = of(drafts, which);
  const view = planView(catalogue, makePlan(catalogue, { municipality, event, answers, today: day }), 'sv');
  const then = askedNow(view, guideBefore);
  const guide = next === catalogue ? guideBefore : guideView(next, 'sv');
  const place = placeToday({ municipality, event, answers }, guide);
  if (place.event === undefined || place.municipality === undefined)
    return { moved: movedSince({ municipality, event, asked: then }, guide) };
  const today = { ...place, municipality: place.municipality, event: place.event, today: day };
  return {
    changes: draftChanges({ municipality, event, asked: then }, planView(next, makePlan(next, today), 'sv'), guide),
  };
}

describe('a draft leads on, and is told what has changed', () => {
  const told = (name: string, which: string) => opened(which, defineCatalogue(of(changes, name)));
  test('nothing, when nothing of it has', () => {
    for (const which of Object.keys(drafts)) expect(opened(which, catalogue)).toEqual({ changes: undefined });
    expect(told('an event has another id', 'restaurant')).toEqual({ changes: undefined });
  });
  test('that a permit has taken the place of another', () => {
    expect(told('a permit has another id', 'restaurant').changes?.permitsReplaced).toEqual([
      { from: permit('alcohol-licence').name.sv, to: permit('alcohol-licence').name.sv },
    ]);
  });
  test('that a permit is not needed', () => {
    expect(told('a permit is not needed any more', 'restaurant').changes?.permitsRemoved).toEqual([
      permit('land-lease').name.sv,
    ]);
  });
  test('that its event is another, or none', () => {
    const { name: from } = of(catalogue.events, 'hairdresser');
    const { name: to } = of(catalogue.events, 'beauty-salon');
    expect(told('two events are one', 'hairdresser').changes?.moved).toEqual([
      { what: 'event', from: from.sv, to: to.sv },
    ]);
    expect(told('an event is not there any more', 'hairdresser').moved).toEqual([{ what: 'event', from: from.sv }]);
  });
  test('that its municipality is part of another', () => {
    expect(told('two municipalities are one', 'restaurant').changes?.moved).toEqual([
      { what: 'municipality', from: koping.name.sv, to: arboga.name.sv },
    ]);
  });
  test('and by the names that are retired, where it kept none', () => {
    const next = defineCatalogue(of(changes, 'two municipalities are one'));
    const moved = movedSince({ municipality: 'arboga', also: ['koping'], event: 'hairdresser' }, guideView(next, 'sv'));
    expect(moved).toEqual([{ what: 'municipality', from: koping.name.sv, to: arboga.name.sv }]);
  });
  test('that a question is asked again', () => {
    // It is one of several things to tick: the list is what is asked again.
    expect(told('a question is asked as another', 'restaurant').changes?.questions).toEqual([
      { id: 'alcohol', ask: 'Vad ska ni göra med alkohol?' },
    ]);
  });
  test('that a time, a fee, an order or the law is another', () => {
    const licence = permit('alcohol-licence');
    const with_ = (change: Partial<AnyPermit>) =>
      opened(
        'restaurant',
        defineCatalogue({
          ...before,
          permits: before.permits.map((p) => (p.id === licence.id ? { ...p, ...change } : p)),
        }),
      ).changes?.rules;
    const said = (what: string, fee = licence.fee.sv) => [{ permit: licence.name.sv, what, fee }];
    const fee = { sv: 'Det kostar 9 000 kr.', en: 'It costs SEK 9,000.' };
    expect(with_({ fee })).toEqual(said('fee', fee.sv));
    expect(
      with_({ clock: { ...licence.clock, statutory: { value: 9, unit: 'months' } } as AnyPermit['clock'] }),
    ).toEqual(said('time'));
    expect(with_({ after: [] })).toEqual(said('order'));
    expect(with_({ law: { ...licence.law, also: [] } })).toEqual(licence.law.also?.length ? said('law') : []);
    // Other words, or another day on which the source was read, are no change of the rules.
    expect(with_({ why: fee })).toBeUndefined();
  });
  test('what is only possible is not told as needed', () => {
    const { changes } = opened('stall', defineCatalogue({ ...before, permits: before.permits.map((p) => p) }));
    expect(changes).toBeUndefined();
    const more = {
      ...permit('sign-permit'),
      id: 'sign-two',
      name: { sv: 'Tillstånd för två skyltar', en: 'Permit for two signs' },
      when: { question: 'outdoors', is: true },
    };
    const { outdoors } = catalogue.questions;
    expect(outdoors).toBeDefined();
    const next = defineCatalogue({
      ...before,
      permits: [...before.permits, { ...more, when: permit('public-place').when }],
    });
    const told = opened('stall', next).changes;
    expect([...(told?.permitsPossible ?? []), ...(told?.permitsAdded ?? [])]).toEqual(['Tillstånd för två skyltar']);
    expect(told?.permitsAdded).toEqual([]);
  });
});

test.each(['departments', 'municipalities', 'events', 'permits', 'questions', 'requirements'] as const)(
  'none of the %s can be removed without a word',
  (kind) => {
    const gone = before.knownIds[kind].find((id) => Object.hasOwn(catalogue[kind], id)) ?? '';
    const those = before[kind];
    const left = Array.isArray(those)
      ? those.filter((one: { id: string }) => one.id !== gone)
      : without(those as Readonly<Record<string, unknown>>, gone);
    try {
      defineCatalogue({ ...before, [kind]: left });
      expect.unreachable();
    } catch (error) {
      expect((error as CatalogueError).problems).toContainEqual(
        expect.stringMatching(new RegExp(`^\\w+ ${gone} was in use and is gone: put it in workflows/retired.ts`)),
      );
    }
  },
);

test('a circle of successors, and one that leads nowhere, are refused', () => {
  const name = { sv: 'x', en: 'y' };
  const problems = (retired: Partial<Retired>) => {
    try {
      defineCatalogue(retiring(before, retired));
      return [];
    } catch (error) {
      return (error as CatalogueError).problems;
    }
  };
  expect(problems({ departments: { a: { name, successor: 'b' }, b: { name, successor: 'a' } } })).toEqual([
    expect.stringMatching(
      /^retired department a leads to b, which is not among the departments: name what took its place/,
    ),
    expect.stringMatching(/^retired department b leads to a, which is not among the departments/),
  ]);
  expect(problems({ events: { a: { name, successor: 'moon' } } })).toEqual([
    expect.stringMatching(/^retired event a leads to moon, which is not among the events/),
  ]);
});
