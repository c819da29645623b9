import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { type FactOf, factKey } from '#domain/case/facts.ts';
import type { InboxRow, TaskFilter } from '#domain/case/inbox.ts';
import type { Store } from '#domain/ports/store.ts';

const at = '2027-01-12T11:00:00.000Z';
const by = { kind: 'system' } as const;
const shown = 25;
const many = 1000;
const states = ['new', 'to-do', 'waits-for-owner', 'waits-for-part', 'done'] as const;

/** What DynamoDB looks at for a page of an inbox, as it says itself: that is what it bills. */
export function viewsReadWhatTheyShow(opened: () => Store): void {
  test('of a thousand tasks no view looks at more items than it shows, and a page with a cursor is never empty', async () => {
    const store = opened();
    const department = `d-${randomUUID()}`;
    const one = async (i: number) => {
      const [caseId, task] = [randomUUID(), 'p.review'];
      const state = states[i % states.length] ?? 'new';
      const row: InboxRow = {
        kind: i % 20 === 0 ? 'opinion' : 'review',
        permit: `permit-${i % 4}`,
        reference: 'KOP-2027-00001',
        business: 'Kafé',
        municipality: 'koping',
        openedAt: at,
        state,
        ...(state === 'done' ? { doneAt: at } : { due: `2027-0${1 + (i % 9)}-01` }),
        ...(state === 'to-do' && { claimedBy: { id: 'o1', name: 'Alva' } }),
      };
      const opens: FactOf<'task-opened'> = {
        type: 'task-opened',
        key: factKey.inTask(task, 0),
        at,
        by,
        task,
        kind: row.kind,
        department,
      };
      const { claimedBy: _by, ...first } = row;
      await store.openTask(caseId, opens, { ...first, state: 'new' }, undefined);
      const fact = { type: 'task-released', key: factKey.inTask(task, 1), at, by, task } as const;
      if (state !== 'new') await store.putInTask(caseId, fact, { department, row });
    };
    for (let i = 0; i < many; i += 50) await Promise.all(Array.from({ length: 50 }, (_, j) => one(i + j)));

    const { table } = await import('#functions/aws/dynamodb/table.ts');
    const lookedAt = async (wanted: TaskFilter, size = shown) => {
      const send = vi.spyOn(table.client, 'send');
      const { items, cursor } = await store.inboxPage([department], undefined, size, wanted);
      const answers = (await Promise.all(send.mock.results.map(({ value }) => value))) as { ScannedCount?: number }[];
      send.mockRestore();
      expect(items.length > 0 || cursor === undefined).toBe(true);
      return { shown: items.length, looked: answers.reduce((n, { ScannedCount = 0 }) => n + ScannedCount, 0) };
    };
    for (const view of ['all', 'unclaimed', 'waiting', 'done', { mine: 'o1' }] as const)
      expect(await lookedAt({ view }), JSON.stringify(view)).toEqual({ shown, looked: shown + 1 });
    // By day it is a part of the list.
    expect(await lookedAt({ due: '2027-01-31' })).toEqual({ shown, looked: shown + 1 });
    // What is no key is passed over within the view, which is read once.
    const opinions = await lookedAt({ kind: 'opinion' }, 10);
    expect(opinions.shown).toBe(10);
    expect(opinions.looked).toBeLessThanOrEqual(many);
    expect((await store.countTasks([department], 'o1')).all).toEqual({ n: 100, more: true });
  });
}
