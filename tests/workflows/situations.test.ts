import { describe, expect, test } from 'vitest';
import { catalogue } from '#workflows/catalogue.ts';
import { basics, planOf, type Situation } from './situations/situation.ts';

const tables = import.meta.glob<{ readonly situations: readonly Situation[] }>('./situations/*.ts', { eager: true });
const situations = Object.entries(tables).flatMap(([file, { situations }]) =>
  (situations ?? []).map((situation) => ({ file, situation })),
);

describe('business situations', () => {
  test('there are many, every event is among them, and each says where it was read', () => {
    expect(situations.length).toBeGreaterThanOrEqual(150);
    const events = new Set(situations.map(({ situation }) => situation.event));
    expect([...events].sort()).toEqual(Object.keys(catalogue.events).sort());
    for (const { situation } of situations)
      expect(situation.source, situation.says).toMatch(/§|artikel|kap\.|FS \d{4}:\d+|bilaga/);
    const said = situations.map(({ situation }) => situation.says);
    expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
  });

  test.each(
    situations.map(({ file, situation }) => [`${file.split('/').at(-1)}: ${situation.says}`, situation] as const),
  )('%s', (_says, situation) => {
    const { permits, reminders } = planOf(situation);
    const known = catalogue.reminders.map(({ id }) => id);
    for (const id of [...(situation.reminds ?? []), ...(situation.remindsNot ?? [])]) expect(known).toContain(id);
    expect(reminders).toEqual(expect.arrayContaining([...(situation.reminds ?? [])]));
    expect(reminders.filter((id) => situation.remindsNot?.includes(id))).toEqual([]);
    const of = (certainty: 'certain' | 'possible') => permits.filter((p) => p.certainty === certainty).map((p) => p.id);
    const [certain, possible] = [of('certain'), of('possible')];
    for (const id of [...(situation.needs ?? []), ...(situation.not ?? []), ...(situation.possible ?? [])])
      expect(Object.keys(catalogue.permits), 'a permit of the catalogue').toContain(id);
    expect(certain).toEqual(expect.arrayContaining([...(situation.needs ?? [])]));
    expect(possible).toEqual(expect.arrayContaining([...(situation.possible ?? [])]));
    expect([...certain, ...possible].filter((id) => situation.not?.includes(id))).toEqual([]);
    if (situation.only)
      expect(certain.filter((id) => !basics.has(id)).sort()).toEqual([...(situation.needs ?? [])].sort());
    for (const [first, then] of situation.order ?? []) {
      const dependent = permits.find((p) => p.id === then);
      expect(
        dependent?.after.filter((a) => a.strength === 'hard').map((a) => a.permit),
        `${then} waits for ${first}`,
      ).toContain(first);
    }
    for (const id of situation.ownWindow ?? []) expect(permits.find((p) => p.id === id)?.ownWindow, id).toBe(true);
  });
});
