import { describe, expect, test } from 'vitest';
import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { languages } from '#domain/definitions/text.ts';
import { sectionOf } from '#domain/pages/form-sections.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { papersPlace, placeOfField, placesOf } from '../../web/applicant/apply/form-place.ts';
import { asSubmission, initialValues } from '../../web/applicant/apply/form-values.ts';
import { laneOf } from '../../web/applicant/plan/lanes.ts';
import { events, openPlan, planOfEverything } from '../support/everything.ts';

const today = '2027-01-11';
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

/** What a page reads of a permit that is the same in every plan. */
const sameInEveryPlan = [
  'name',
  'why',
  'tests',
  'usualObstacles',
  'fee',
  'validity',
  'law',
  'clock',
  'kind',
  'stages',
  'elsewhere',
  'practice',
] as const satisfies readonly (keyof PlanPermitView)[];
const words = (permit: PlanPermitView) => sameInEveryPlan.map((key) => permit[key]);

describe.each(languages)('with everything still possible, in %s', (language) => {
  const everything: PlanView = planOfEverything(language, today);
  const known = new Map(everything.permits.map((p) => [p.id, words(p)]));

  test.each(events.map((event) => [event.id, event] as const))(
    '%s leads only to what the page with everything shows, and its form asks each thing once',
    (_id, event) => {
      const plan = openPlan(event, language, today);
      for (const permit of plan.permits) expect(words(permit)).toEqual(known.get(permit.id));
      for (const part of ['requirements', 'reminders', 'obstacles'] as const)
        expect(idsOf(everything[part])).toEqual(expect.arrayContaining([...idsOf(plan[part])]));
      const asked = idsOf(plan.requirements).map((id) => `requirements.${id}`);
      const places = placesOf(plan);
      expect(new Set(places).size).toBe(places.length);
      for (const field of asked) expect(places).toContain(placeOfField(plan, field));
      // In the section of papers each has a page of its own, and nothing else is there.
      for (const { id, type, section } of plan.requirements)
        expect([id, type === 'attachment']).toEqual([id, sectionOf({ section }) === papersPlace]);
      // An empty form can be read, and hands in nothing that nobody has said.
      const values = initialValues(plan, {});
      const said = plan.requirements.filter((r) => r.known).map((r) => r.id);
      expect(Object.keys(asSubmission(values, plan.requirements, language).requirements).sort()).toEqual(said.sort());
      // Each permit that has to be waited for has a bar, and the words for it name the days of its bars.
      for (const { bars, says } of plan.permits.map((permit) => laneOf(permit, language)))
        for (const { from, to } of bars)
          for (const day of [from, to]) expect(says).toContain(dayInWords(day, language));
    },
  );
});
