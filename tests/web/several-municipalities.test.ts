import { describe, expect, test } from 'vitest';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import type { Answer } from '#domain/definitions/condition.ts';
import { guideView } from '#domain/pages/guide.ts';
import { planAnswer } from '#domain/pages/plan.ts';
import { makePlans } from '#domain/plan/make-plan.ts';
import { scenarios } from '#domain/plan/planned.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { questionText } from '../../web/applicant/ask/question-mail.ts';
import {
  type GuidePlace,
  placeToday,
  readMunicipalities,
  readPlace,
  writeMunicipalities,
  writePlace,
} from '../../web/applicant/guide/guide-address.ts';
import { stepsOf } from '../../web/applicant/guide/steps.ts';
import { basisBeside, laterThanBase } from '../../web/applicant/plan/basis-of-day.ts';
import { calendarFile } from '../../web/applicant/plan/calendar-file.ts';

const guide = guideView(catalogue, 'sv');

describe('the address of the guide', () => {
  test('holds the other municipalities beside the first, and reads them again', () => {
    const place = { municipality: 'koping', also: ['arboga', 'kungsor'], event: 'food-truck', answers: { sign: true } };
    expect(writePlace(place)).toBe('?municipality=koping&also=arboga.kungsor&event=food-truck&sign=yes');
    expect(readPlace(writePlace(place))).toEqual(place);
  });
  test('is as before when there is one', () => {
    const place = { municipality: 'koping', answers: {} };
    for (const also of [undefined, []])
      expect(writePlace({ ...place, ...(also && { also }) })).toBe('?municipality=koping');
    expect(readPlace('?municipality=koping')).toEqual(place);
  });
  test.each([
    ['?municipality=koping&also=', undefined],
    ['?municipality=koping&also=koping', undefined],
    ['?municipality=koping&also=.arboga..arboga.koping', ['arboga']],
    [`?municipality=koping&also=${Array.from({ length: 50 }, (_, i) => `k${i}`).join('.')}`, expect.any(Array)],
  ])('names each once: %s', (search, also) => {
    const place = readPlace(search);
    expect(place.also).toEqual(also);
    expect(place.also?.length ?? 0).toBeLessThanOrEqual(10);
    expect(place.answers).toEqual({});
  });
  test('keeps those that the guide still has', () => {
    const today = (search: string) => placeToday(readPlace(search), guide);
    expect(today('?municipality=koping&also=arboga.atlantis').also).toEqual(['arboga']);
    expect(today('?municipality=koping&also=atlantis')).not.toHaveProperty('also');
    // Without a base there is nothing for them to be beside.
    expect(today('?municipality=atlantis&also=arboga')).not.toHaveProperty('also');
  });
});

describe('the question of where', () => {
  const where = (place: GuidePlace, language: 'sv' | 'en' = 'sv') => {
    const [step] = stepsOf(guide, place, undefined, language);
    if (!step) throw new Error('no step');
    return step;
  };
  const now: GuidePlace = { municipality: 'koping', also: ['arboga', 'kungsor'], answers: { sign: true } };

  test('has the base and the others in one answer', () => {
    expect(writeMunicipalities('koping')).toBe('koping');
    expect(writeMunicipalities('koping', ['arboga', 'kungsor'])).toBe('koping.arboga.kungsor');
    expect(readMunicipalities('koping.arboga.kungsor')).toEqual({
      municipality: 'koping',
      also: ['arboga', 'kungsor'],
    });
    expect(readMunicipalities('koping')).toEqual({ municipality: 'koping' });
    expect(readMunicipalities('')).toEqual({});
    expect(where(now).value).toBe('koping.arboga.kungsor');
  });
  test('names each once: a new base is not among the others', () => {
    expect(writeMunicipalities('arboga', ['arboga', 'kungsor'])).toBe('arboga.kungsor');
    expect(where(now).save('arboga.arboga.kungsor', now)).toEqual({
      ...now,
      municipality: 'arboga',
      also: ['kungsor'],
    });
  });
  test('leaves the others out when none is ticked any more', () => {
    expect(where(now).save('koping', now)).toEqual({ municipality: 'koping', answers: now.answers });
  });
  test('is answered in words', () => {
    expect(where(now).words).toBe('Köping, och även Arboga och Kungsör');
    expect(where(now, 'en').words).toBe('Köping, and also Arboga and Kungsör');
    expect(where({ municipality: 'koping', answers: {} }).words).toBe('Köping');
  });
  test('has nothing beside it in an installation for one municipality', () => {
    const alone = { ...guide, municipalities: guide.municipalities.slice(0, 1) };
    expect(where(now)).toHaveProperty('beside', true);
    expect(stepsOf(alone, { municipality: 'koping', answers: {} }, undefined, 'sv')[0]).not.toHaveProperty('beside');
  });
});

/** The plans of a food truck on the market squares of three towns, with the days of one of them moved. */
const truck = (answers: Record<string, Answer> = { outdoor_places: ['on_market_square'] }): PlanAnswer =>
  planAnswer(
    catalogue,
    makePlans(catalogue, {
      municipality: 'koping',
      also: ['arboga', 'kungsor'],
      event: 'food-truck',
      answers: { includes: [], outdoors: [], commercial_kitchen: true, company: 'registered', ...answers },
      today: '2027-02-01',
    }),
    'sv',
  );
const moved = (plan: PlanAnswer, municipality: string, day: string): PlanAnswer => ({
  ...plan,
  others: (plan.others ?? []).map((one) =>
    one.municipality === municipality
      ? { ...one, opening: { ...one.opening, shown: { ...one.opening.shown, statutory: day } } }
      : one,
  ),
});

describe('the days of several municipalities', () => {
  test('are told of all when one of the others is later, and not else', () => {
    const plan = truck();
    for (const scenario of scenarios) expect(laterThanBase({ ...plan, others: [plan] }, scenario)).toBeUndefined();
    expect(laterThanBase(moved(plan, 'arboga', '2029-01-10'), 'statutory')?.municipality).toBe('arboga');
    expect(
      laterThanBase(moved(moved(plan, 'arboga', '2029-01-10'), 'kungsor', '2029-01-11'), 'statutory'),
    ).toMatchObject({ municipality: 'kungsor' });
    expect(laterThanBase(moved(plan, 'arboga', '2027-01-04'), 'statutory')?.municipality).not.toBe('arboga');
  });
  test('are no more certain than what is handled once, at the base', () => {
    const [arboga] = truck().others ?? [];
    if (!arboga) throw new Error('no other plan');
    const base = truck();
    const waiting = {
      ...arboga,
      opening: { ...arboga.opening, basis: 'law' as const, paths: { early: [], statutory: [], late: [] } },
    };
    const certain = { ...base, opening: { ...base.opening, paths: { early: [], statutory: [], late: [] } } };
    expect(basisBeside(certain, waiting, 'statutory')).toBe('law');
    const estimated = { ...waiting, opening: { ...waiting.opening, basis: 'estimate' as const } };
    expect(basisBeside(certain, estimated, 'statutory')).toBe('estimate');
  });
  test('stand in the calendar with the name of each, and those of one without', async () => {
    const plan = truck();
    const read = async (of: PlanAnswer) =>
      (await calendarFile(of, 'http://exempel.example', 'sv')).replaceAll('\r\n ', '');
    const file = await read(plan);
    for (const one of [plan, ...(plan.others ?? [])]) {
      const entries = [...file.matchAll(/^SUMMARY:(.*)\r$/gm)].filter(([, text]) =>
        text?.startsWith(`${one.municipalityName}: `),
      );
      expect(entries.length, one.municipality).toBe(one.permits.length + scenarios.length);
    }
    const ids = [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { others: _others, ...alone } = plan;
    expect(await read(alone)).not.toContain('Köping: ');
  });
});

test('a question to a coordinator names the other municipalities', () => {
  const asked = { mailbox: 'lots@arboga.example', municipality: 'Arboga', answers: [], address: '' };
  expect(questionText({ ...asked, others: ['Köping', 'Kungsör'] }, 'sv')).toContain('Också i: Köping och Kungsör');
  expect(questionText(asked, 'sv')).not.toContain('Också i');
});
