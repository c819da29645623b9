import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { dayOf } from '#domain/calendar/day.ts';
import { caseClosed, suggestionsLapsed } from '#domain/case/closed.ts';
import { type Fact, factKey, type StoredPlan, taskName } from '#domain/case/facts.ts';
import { type CannotJoin, type Joins, joinsCase, notAnswered, suggestible, takesParts } from '#domain/case/joins.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { permitOf } from '#domain/case/view.ts';
import { mailDetails } from '#domain/mails/content.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { casePart } from '#domain/plan/case-part.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { readingCatalogue } from '../support/reading.ts';

const catalogue = readingCatalogue;
const filed = '2027-01-11T09:00:00Z';
const accepted = '2027-02-01T09:00:00Z';
const answers = {
  handles_food: true,
  serves_alcohol: true,
  max_persons: 40,
  outdoor_seating: false,
  commercial_kitchen: false,
  building_works: false,
  use_changes: false,
  sign: false,
  flammable_goods: false,
} as const;

/** What nobody suggested: food and alcohol, each by itself. */
const foodAndAlcohol = only('food-registration', 'alcohol-licence');
function only(...ids: readonly string[]) {
  return (plan: StoredPlan): StoredPlan => ({
    ...plan,
    permits: plan.permits
      .filter(({ id }) => ids.includes(id))
      .map((permit) => ({ ...permit, after: permit.after.filter((before) => ids.includes(before.permit)) })),
  });
}

/** A café as it was handed in. @param change what of its plan it has */
function submitted(change: (plan: StoredPlan) => StoredPlan = foodAndAlcohol): Fact {
  const plan = makePlan(catalogue, { municipality: 'koping', event: 'open-restaurant', answers, today: dayOf(filed) });
  const { early, statutory, late } = plan.opening;
  return {
    type: 'case-submitted',
    key: factKey.submitted,
    at: filed,
    by: { kind: 'applicant' },
    reference: 'KOP-2027-00001',
    municipality: 'koping',
    event: 'open-restaurant',
    answers: plan.answers,
    applicant: { name: 'A', email: 'a@exempel.example', phone: '0221-000 00', language: 'sv' },
    business: { name: 'K', organisationNumber: '556036-0793', address: 'G 1', postalCode: '731 30', city: 'Köping' },
    requirements: { property_designation: 'Centrum 1:12' },
    plan: change({ catalogueVersion: 'x', permits: casePart(plan.permits), opening: { early, statutory, late } }),
  };
}

const officer = { kind: 'officer', id: 'o', name: 'O', department: 'koping-environment' } as const;
const suggested = (permit: string, number = 1): Fact => ({
  type: 'permit-suggested',
  key: factKey.suggestion(number),
  at: '2027-01-20T09:00:00Z',
  by: officer,
  suggestion: String(number),
  permit,
  reasons: 'Det behövs.',
  mails: [`suggest-permit/${number}`],
});
const yes = (facts: readonly Fact[], permit: string, number = 2): Fact => ({
  type: 'suggestion-accepted',
  key: factKey.suggestion(number),
  at: accepted,
  by: { kind: 'applicant' },
  suggestion: String(number - 1),
  permit,
  joins: joins(facts, permit).plan,
  requirements: { grease_note: 'svar' },
});
const reviewOpened = (permit: string, at = filed): Fact => ({
  type: 'task-opened',
  key: factKey.inTask(taskName.review(permit), 0),
  at,
  by: { kind: 'system' },
  task: taskName.review(permit),
  kind: 'review',
  permit,
  department: 'd',
});
function joins(facts: readonly Fact[], permit: string): Joins {
  const found = joinsCase(catalogue, caseView(facts, accepted), permit);
  if ('code' in found) throw new Error(found.code);
  return found;
}
const refusal = (facts: readonly Fact[], permit: string): CannotJoin | Joins =>
  joinsCase(catalogue, caseView(facts, accepted), permit);

describe('what joins a case', () => {
  const facts = [submitted(), suggested('building-permit')];

  test('is planned by today’s catalogue, from the day of the yes', () => {
    const view = caseView([...facts, yes(facts, 'building-permit')], accepted);
    const joined = permitOf(view, 'building-permit');
    expect(joined?.filedAt).toBe(accepted);
    expect(joined?.clock?.started).toBe('2027-02-01');
    expect(joined?.planned.department).toBe('koping-building');
    expect(permitOf(view, 'food-registration')?.filedAt).toBe(filed);
    expect(view.requirements).toMatchObject({ grease_note: 'svar', property_designation: 'Centrum 1:12' });
  });

  test('moves the opening day and no day back, and the case keeps the day', () => {
    const { plan, openingBefore } = joins(facts, 'building-permit');
    const days = ['early', 'statutory', 'late'] as const;
    for (const day of days) expect(plan.opening[day] >= openingBefore[day]).toBe(true);
    const view = caseView([...facts, yes(facts, 'building-permit')], accepted);
    expect(view.submitted.plan.opening).toEqual(plan.opening);
  });

  test('asks for what the case has no answer to, and for nothing twice', () => {
    const view = caseView(facts, accepted);
    const asked = notAnswered(view, joins(facts, 'building-permit').plan);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).not.toContain('property_designation');
  });

  test('brings the opinion that it must not be decided without, before it', () => {
    const { permits } = joins(facts, 'public-place').plan;
    const ids = permits.map(({ id }) => id);
    const opinion = permits.find(({ kind }) => kind === 'opinion');
    expect(opinion).toBeDefined();
    expect(ids.indexOf(opinion?.id ?? '')).toBeLessThan(ids.indexOf('public-place'));
    expect(permits.find(({ id }) => id === 'public-place')?.after.map(({ permit }) => permit)).toContain(opinion?.id);
  });

  test('holds back what must wait for it: not what is handed in, nor what is finished', () => {
    const rules = ['food-registration', 'alcohol-licence'].flatMap((id) =>
      (catalogue.permits[id]?.after ?? []).map(({ permit, gate }) => ({ id, before: permit, gate })),
    );
    const held = rules.flatMap(({ id, before, gate }) => {
      const isHeld = [[submitted()], [submitted(), reviewOpened(id)]].map((all) => {
        const would = refusal(all, before);
        return 'code' in would ? undefined : would.plan.holdsBack.filter((one) => one.permit === id).length;
      });
      return isHeld[0] ? [{ gate, opened: isHeld[1] }] : [];
    });
    expect(held.length).toBeGreaterThan(0);
    for (const { gate, opened } of held) expect(opened).toBe(gate === 'filing' ? 0 : 1);
  });

  test('cannot be what the case has, what is elsewhere, an opinion, unknown, or decided by nobody there', () => {
    const codes = ['food-registration', 'tax-registration', 'nobody-knows'].map((id) => refusal(facts, id));
    expect(codes).toMatchObject([{ code: 'in-case' }, { code: 'elsewhere' }, { code: 'unknown' }]);
    const opinion = Object.values(catalogue.permits).find(
      ({ kind, id }) => kind === 'opinion' && !caseView(facts, accepted).permits.some((one) => one.id === id),
    );
    expect(refusal(facts, opinion?.id ?? '')).toEqual({ code: 'not-yours' });
    const nobody = { ...catalogue, departments: { ...catalogue.departments } } as Record<string, unknown>;
    nobody.departments = Object.fromEntries(
      Object.entries(catalogue.departments).filter(([id]) => id !== 'koping-building'),
    );
    const found = joinsCase(nobody as never, caseView(facts, accepted), 'building-permit');
    expect(found).toEqual({ code: 'not-here' });
  });

  test('cannot be retired since; what took the place of a part is in the case under its old name', () => {
    const retire = (id: string, successors: readonly string[]) => {
      const permit = catalogue.permits[id];
      return {
        ...catalogue,
        permits: Object.fromEntries(Object.entries(catalogue.permits).filter(([one]) => one !== id)),
        retired: { ...catalogue.retired, permits: { ...catalogue.retired.permits, [id]: { ...permit, successors } } },
      } as never;
    };
    const view = caseView(facts, accepted);
    expect(joinsCase(retire('building-permit', []), view, 'building-permit')).toEqual({ code: 'retired' });
    expect(joinsCase(retire('food-registration', ['building-permit']), view, 'building-permit')).toEqual({
      code: 'in-case',
      about: ['food-registration'],
    });
  });

  test('is never together with what no business needs beside it, while that is open', () => {
    const view = caseView(facts, accepted);
    const pair = Object.keys(catalogue.permits)
      .map((id) => ({ id, found: joinsCase(catalogue, view, id) }))
      .find(({ found }) => 'code' in found && found.code === 'excluded');
    if (!pair || !('about' in pair.found)) throw new Error('nothing excludes anything');
    const gone = (pair.found.about ?? []).map(
      (permit): Fact => ({
        type: 'permit-withdrawn',
        key: factKey.withdrawn(permit),
        at: accepted,
        by: { kind: 'applicant' },
        permit,
      }),
    );
    expect(refusal([...facts, ...gone], pair.id)).not.toMatchObject({ code: 'excluded' });
  });
});

describe('a suggestion', () => {
  const facts = [submitted(), suggested('building-permit')];

  test('owes its mail while it waits, and none when it has ended', () => {
    expect(owedMails(facts, caseView(facts, accepted))).toContain('suggest-permit/1');
    const after = [...facts, yes(facts, 'building-permit')];
    expect(owedMails(after, caseView(after, accepted))).not.toContain('suggest-permit/1');
  });

  test('changes nothing of the case before a yes', () => {
    const [before, after] = [[submitted()], facts].map((all) => caseView(all, accepted));
    expect(after?.permits).toEqual(before?.permits);
  });

  test('lapses when everything in its case is finished, by the next number of its book', () => {
    const open = caseView(facts, accepted);
    expect(takesParts(open)).toBe(true);
    const withdrawn = open.permits.map(
      ({ id }): Fact => ({
        type: 'permit-withdrawn',
        key: factKey.withdrawn(id),
        at: accepted,
        by: { kind: 'applicant' },
        permit: id,
      }),
    );
    const ended = caseView([...facts, ...withdrawn], accepted);
    expect([takesParts(ended), suggestible(catalogue, ended)]).toEqual([false, []]);
    const lapsed = suggestionsLapsed(ended, accepted);
    expect(lapsed).toMatchObject({ key: factKey.suggestion(2), suggestions: ['1'] });
    const after = caseView([...facts, ...withdrawn, lapsed as Fact], accepted);
    expect(after.suggestions[0]).toMatchObject({ state: 'lapsed', endedAt: accepted });
    expect(suggestionsLapsed(after, accepted)).toBeUndefined();
    // Whoever withdraws the last part knows that the case is over, and not that the suggestion is.
    expect([caseClosed(ended, accepted).mails, caseClosed(after, accepted).mails]).toEqual([[], ['closed']]);
    for (const detail of mailDetails) {
      const closing = (view: typeof after) =>
        JSON.stringify(ownerMail('closed', view, { catalogue, url: 'https://kommun.example/sv/case#x.y', detail }));
      expect(closing(after)).toContain(
        'Ni hade inte svarat på förslaget om bygglov. Krävs det söker ni det i en ny ansökan.',
      );
      expect(closing(ended)).not.toContain('förslaget');
    }
  });

  test('can be one of several, each planned beside those that have joined before', () => {
    const first = [...facts, yes(facts, 'building-permit')];
    const second = [...first, suggested('grease-separator', 3)];
    const view = caseView([...second, yes(second, 'grease-separator', 4)], accepted);
    expect(view.joined.map(({ suggestion, permits }) => [suggestion, permits])).toEqual([
      ['1', ['building-permit']],
      ['3', ['grease-separator']],
    ]);
    expect(refusal([...second], 'building-permit')).toEqual({ code: 'in-case', about: ['building-permit'] });
  });
});
