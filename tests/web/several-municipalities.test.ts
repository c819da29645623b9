import { describe, expect, test } from 'vitest';
import { guideView } from '#domain/contract/guide-view.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { placeToday, readPlace, writePlace } from '../../web/applicant/guide/guide-address.ts';

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
