import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { factKey } from '#domain/case/facts.ts';
import { forGate } from '#domain/case/waits.ts';
import { type Page, UnknownCursor } from '#domain/ports/page.ts';
import type { Look, Looks } from '#domain/ports/store/looks.ts';
import type { Store } from '#domain/ports/store.ts';

const id = () => randomUUID().replaceAll('-', '');
/** Moments that no other test has looks at, one minute after the other. */
const year = 2100 + Math.floor(Math.random() * 5000);
const moment = (minute: number) => `${year}-01-12T11:${String(minute).padStart(2, '0')}:00.000Z`;

/** Before any of them is due. */
const early = `${year}-01-12T09:00:00.000Z`;

/** What `domain/ports/store/looks.ts` promises, held against a home. */
export function looksKeepTheirPromise(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  /** The looks at some cases that are due at a moment, a page at a time. */
  async function due(until: string, of: readonly string[], size = 50): Promise<readonly Look[]> {
    const found: Look[] = [];
    let cursor: string | undefined;
    do {
      const page: Awaited<ReturnType<Looks['looksDue']>> = await store.looksDue(until, cursor, size);
      expect(page.items.length).toBeLessThanOrEqual(size);
      found.push(...page.items);
      cursor = page.cursor;
    } while (cursor !== undefined);
    return found.filter((look) => of.includes(look.caseId));
  }
  const lookAt = async (caseId: string) => {
    const [look] = await due(moment(59), [caseId]);
    if (!look) throw new Error('nobody looks');
    return look;
  };

  describe('a look', () => {
    test('is due from its moment on, and no case has two', async () => {
      const caseId = id();
      await store.lookBy(caseId, moment(5), early);
      expect(await due(moment(4), [caseId])).toEqual([]);
      const look = { caseId, at: moment(5), failures: 0 };
      expect(await due(moment(5), [caseId])).toEqual([look]);
      for (const minute of [5, 9]) await store.lookBy(caseId, moment(minute), early);
      expect(await due(moment(59), [caseId])).toEqual([look]);
      await store.lookBy(caseId, moment(3), early);
      expect(await due(moment(59), [caseId])).toEqual([{ ...look, at: moment(3) }]);
    });
    test('is the same however its moment is written', async () => {
      const caseId = id();
      await store.lookBy(caseId, `${year}-01-12T12:05:00+01:00`, early);
      expect(await due(`${year}-01-12T11:05:00Z`, [caseId])).toEqual([{ caseId, at: moment(5), failures: 0 }]);
    });
    test('makes no case; a case that is there says when it is looked at', async () => {
      const caseId = id();
      await store.lookBy(caseId, moment(5), early);
      expect(await store.loadCase(caseId)).toBeUndefined();
      await store.putToken(caseId, forGate('filing', 'a'), 't');
      expect((await store.loadCase(caseId))?.look).toBe(moment(5));
      await store.putOff(await lookAt(caseId), undefined);
      expect(await store.loadCase(caseId)).not.toHaveProperty('look');
    });
    test('is put off by one of two who have looked', async () => {
      const caseId = id();
      await store.lookBy(caseId, moment(5), early);
      const look = await lookAt(caseId);
      const put = await Promise.all([7, 8].map((minute) => store.putOff(look, { at: moment(minute), failures: 0 })));
      expect([...put].sort()).toEqual([false, true]);
      const now = await lookAt(caseId);
      expect(now.at).toBe(moment(put[0] ? 7 : 8));
      expect(await store.putOff(now, { at: moment(7), failures: 3 })).toBe(true);
      expect(await lookAt(caseId)).toEqual({ caseId, at: moment(7), failures: 3 });
    });
    test('that was brought forward meanwhile stays, also when nothing was to move any more', async () => {
      const caseId = id();
      await store.lookBy(caseId, moment(5), early);
      const look = await lookAt(caseId);
      await store.lookBy(caseId, moment(2), early);
      for (const next of [{ at: moment(30), failures: 0 }, undefined])
        expect(await store.putOff(look, next)).toBe(false);
      expect((await lookAt(caseId)).at).toBe(moment(2));
    });
    test.each(['due', 'due in less than clocks differ'])(
      'that is %s and wished for again meanwhile stays: whoever has found it has read the case before the wish',
      async (how) => {
        const caseId = id();
        await store.lookBy(caseId, moment(5), early);
        await store.putOff(await lookAt(caseId), { at: moment(5), failures: 2 });
        const found = await lookAt(caseId);
        const wishes = [moment(30), moment(5)];
        for (const at of wishes) await store.lookBy(caseId, at, how === 'due' ? moment(6) : moment(4));
        expect(await store.putOff(found, { at: moment(50), failures: 0 })).toBe(false);
        expect(await store.putOff(found, undefined)).toBe(false);
        const again = await lookAt(caseId);
        expect(again).toEqual({ caseId, at: `${year}-01-12T11:04:59.998Z`, failures: 2 });
        expect(await store.putOff(again, { at: moment(50), failures: 0 })).toBe(true);
      },
    );
    test('that nobody can have begun is not changed by a later wish', async () => {
      const caseId = id();
      await store.lookBy(caseId, moment(5), early);
      await store.lookBy(caseId, moment(9), moment(3));
      expect((await lookAt(caseId)).at).toBe(moment(5));
    });
    test('is taken away once, and can be had again', async () => {
      const caseId = id();
      await store.lookBy(caseId, moment(5), early);
      const look = await lookAt(caseId);
      expect(await store.putOff(look, undefined)).toBe(true);
      expect(await store.putOff(look, undefined)).toBe(false);
      expect(await due(moment(59), [caseId])).toEqual([]);
      await store.lookBy(caseId, moment(9), early);
      expect((await lookAt(caseId)).at).toBe(moment(9));
    });
    test('of a case stays when it is closed, and until it is taken away the case is among those that are looked at', async () => {
      const caseId = id();
      const isLookedAt = async () => {
        let cursor: string | undefined;
        do {
          const page: Page<string> = await store.lookedAt(cursor, 3);
          if (page.items.includes(caseId)) return true;
          cursor = page.cursor;
        } while (cursor !== undefined);
        return false;
      };
      expect(await isLookedAt()).toBe(false);
      await store.lookBy(caseId, moment(5), early);
      expect(await isLookedAt()).toBe(true);
      const by = { kind: 'system' } as const;
      await store.closeCase(caseId, { type: 'case-closed', key: factKey.closed, at: moment(1), by });
      expect(await lookAt(caseId)).toEqual({ caseId, at: moment(5), failures: 0 });
      await store.putOff(await lookAt(caseId), undefined);
      expect(await isLookedAt()).toBe(false);
      expect((await store.loadCase(caseId))?.facts).toHaveLength(1);
    });
    test('at all cases is a sweep, which says how far it has come until it is through', async () => {
      const cases = Array.from({ length: 5 }, id);
      for (const caseId of cases) await store.lookBy(caseId, moment(5), early);
      const first = await store.lookedAt(undefined, 2);
      expect(first.items.length).toBeLessThanOrEqual(2);
      const swept = { began: early, cursor: first.cursor ?? '' };
      await store.keepSweep(swept);
      expect(await store.sweep()).toEqual(swept);
      await store.keepSweep({ began: early });
      expect(await store.sweep()).toEqual({ began: early });
      await store.keepSweep(undefined);
      expect(await store.sweep()).toBeUndefined();
      const seen = [...first.items];
      for (let cursor = first.cursor; cursor !== undefined; ) {
        const page = await store.lookedAt(cursor, 2);
        seen.push(...page.items);
        cursor = page.cursor;
      }
      expect(seen).toEqual(expect.arrayContaining(cases));
      expect(new Set(seen).size).toBe(seen.length);
      await expect(store.lookedAt('guessed', 1)).rejects.toThrow(UnknownCursor);
    });
    test('comes in its order, a page at a time', async () => {
      const cases = Array.from({ length: 7 }, id);
      await Promise.all(cases.map((caseId, i) => store.lookBy(caseId, moment(40 - i), early)));
      for (const size of [1, 2, 3, 50])
        expect((await due(moment(40), cases, size)).map((look) => look.caseId)).toEqual([...cases].reverse());
      expect(await due(moment(37), cases, 2)).toHaveLength(4);
      await expect(store.looksDue(moment(59), 'guessed', 1)).rejects.toThrow(UnknownCursor);
    });
  });
}
