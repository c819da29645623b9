import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { type FactOf, factKey } from '#domain/case/facts.ts';
import type { InboxRow, TaskFilter } from '#domain/case/inbox.ts';
import { forTask } from '#domain/case/waits.ts';
import type { Store } from '#domain/ports/store.ts';

const at = '2027-01-12T11:00:00.000Z';
const by = { kind: 'system' } as const;
const id = () => randomUUID().replaceAll('-', '');
const alva = { id: 'o1', name: 'Alva' };
const bo = { id: 'o2', name: 'Bo' };

const base = {
  kind: 'review',
  permit: 'food',
  reference: 'KOP-2027-00001',
  business: 'Kafé',
  municipality: 'koping',
  openedAt: at,
  state: 'new',
} as const satisfies InboxRow;

/** The views of an inbox, what narrows them down, and what each holds, as `domain/ports/store` promises them. */
export function viewsKeepTheirPromise(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });

  /** Puts tasks into an inbox of its own, `p1` to `p…`, each as its row says. */
  async function inboxWith(rows: readonly Partial<InboxRow & { readonly news: true }>[]) {
    const [department, caseId] = [`d-${id()}`, id()];
    for (const [i, { news, ...says }] of rows.entries()) {
      const row: InboxRow = { ...base, ...says };
      const task = `p${i + 1}.review`;
      const opened: FactOf<'task-opened'> = {
        type: 'task-opened',
        key: factKey.inTask(task, 0),
        at,
        by,
        task,
        kind: row.kind,
        department,
      };
      const { kind, permit, municipality } = row;
      await store.openTask(
        caseId,
        opened,
        { ...base, kind, municipality, ...(permit !== undefined && { permit }) },
        undefined,
      );
      await say(caseId, department, task, 1, row, news);
    }
    const show = async (wanted?: TaskFilter, size = 50) => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.inboxPage([department], cursor, size, wanted);
        expect(page.items.length > 0 || page.cursor === undefined).toBe(true);
        found.push(...page.items.map(({ taskId }) => /\.p(\d+)\./.exec(taskId)?.[1] ?? ''));
        cursor = page.cursor;
      } while (cursor !== undefined);
      return found.join(' ');
    };
    return { department, caseId, show };
  }

  async function say(caseId: string, department: string, task: string, number: number, row: InboxRow, news?: true) {
    const stored = await store.loadCase(caseId);
    const read = stored?.rows.find((one) => one.task === task);
    const fact = { type: 'task-released', key: factKey.inTask(task, number), at, by, task } as const;
    return store.putInTask(caseId, fact, { department, row, read, ...(news && { news: at }) });
  }

  const five = [
    { due: '2027-03-03', claimedBy: alva, state: 'to-do' },
    { due: '2027-01-01' },
    { state: 'waits-for-owner', stoppedSince: '2027-01-05', answerBy: '2027-02-02', claimedBy: alva },
    { due: '2027-02-02', state: 'waits-for-part', claimedBy: bo, kind: 'opinion' },
    { due: '2027-04-04', state: 'waits-for-opinion', claimedBy: alva, news: true, permit: 'sign' },
  ] as const;

  test('what waits is off the desk, and back on it when something came that nobody has seen', async () => {
    const { show, department } = await inboxWith(five);
    for (const size of [1, 2, 50]) {
      expect(await show({ view: 'all' }, size)).toBe('2 4 1 5 3');
      expect(await show({ view: { mine: 'o1' } }, size)).toBe('1 5');
      expect(await show({ view: { mine: 'o2' } }, size)).toBe('');
      expect(await show({ view: 'unclaimed' }, size)).toBe('2');
      expect(await show({ view: 'waiting' }, size)).toBe('4 3');
      expect(await show({ view: 'done' }, size)).toBe('');
    }
    expect(await store.countTasks([department], 'o1')).toEqual({
      mine: { n: 2 },
      unclaimed: { n: 1 },
      all: { n: 5 },
      waiting: { n: 2 },
      proposed: { n: 0 },
    });
    expect((await store.countTasks([department], 'o2')).mine).toEqual({ n: 0 });
    expect((await store.countTasks([], 'o2')).all).toEqual({ n: 0 });
  });

  test('what is proposed waits for whoever has the delegation, and is counted for them', async () => {
    const proposed = { state: 'waits-for-decision', due: '2027-03-01', claimedBy: alva } as const;
    const { show, department } = await inboxWith([...five, proposed, { ...proposed, claimedBy: bo, kind: 'opinion' }]);
    expect(await show({ view: { mine: 'o1' } })).toBe('1 5');
    for (const size of [1, 50]) {
      expect(await show({ view: 'waiting', state: 'waits-for-decision' }, size)).toBe('6 7');
      expect(await show({ state: 'waits-for-decision', claimedBy: 'o2' }, size)).toBe('7');
    }
    expect(await store.countTasks([department], 'o1')).toMatchObject({ waiting: { n: 4 }, proposed: { n: 2 } });
    expect((await store.countTasks([department], 'o1', { kind: 'opinion' })).proposed).toEqual({ n: 1 });
  });

  test('a row that is written anew for what has happened elsewhere may have news, which stays until it is seen', async () => {
    const { show, caseId, department } = await inboxWith([{ state: 'waits-for-opinion', due: '2027-03-03' }]);
    const [read] = (await store.loadCase(caseId))?.rows ?? [];
    if (!read) throw new Error('no row');
    const row = { ...base, state: 'waits-for-opinion', due: '2027-03-03' } as const;
    const came = '2027-01-14T09:00:00.000Z';
    expect(await store.putRow(caseId, { department, row, news: came }, read)).toBe(true);
    expect(await show({ view: 'waiting' })).toBe('');
    expect(await show({ state: 'answered' })).toBe('1');
    const [again] = (await store.loadCase(caseId))?.rows ?? [];
    if (!again) throw new Error('no row');
    expect(again.news).toBe(came);
    expect(await store.putRow(caseId, { department, row }, again)).toBe(true);
    expect(await show({ state: 'answered' })).toBe('1');
    expect(await store.seeNews(caseId, 'p1.review', came, { department, row })).toBe(came);
    expect(await show({ view: 'waiting' })).toBe('1');
  });

  test('every filter narrows every view down, and a page with a cursor is never empty', async () => {
    const { show, department } = await inboxWith([...five, { municipality: 'arboga', due: '2027-01-02' }]);
    for (const size of [1, 50]) {
      expect(await show({ kind: 'opinion' }, size)).toBe('4');
      expect(await show({ permits: ['sign', 'other'] }, size)).toBe('5');
      expect(await show({ municipalities: ['arboga', 'kungsor'] }, size)).toBe('6');
      expect(await show({ claimedBy: 'o1' }, size)).toBe('1 5 3');
      expect(await show({ claimedBy: 'o1', view: 'waiting' }, size)).toBe('3');
      expect(await show({ state: 'answered' }, size)).toBe('5');
      expect(await show({ state: 'new' }, size)).toBe('2 6');
      expect(await show({ state: 'waits-for-opinion' }, size)).toBe('');
      expect(await show({ state: 'waits-for-part', kind: 'opinion' }, size)).toBe('4');
      expect(await show({ due: '2027-02-02' }, size)).toBe('2 6 4');
      expect(await show({ due: '2027-02-02', view: 'unclaimed', municipalities: ['arboga'] }, size)).toBe('6');
      expect(await show({ due: '2026-12-31' }, size)).toBe('');
    }
    expect((await store.countTasks([department], 'o1', { municipalities: ['arboga'] })).unclaimed).toEqual({ n: 1 });
    expect((await store.countTasks([department], 'o1', { kind: 'opinion' })).all).toEqual({ n: 1 });
  });

  test('a row changes place and desk with the write of its fact, and what was not said stays', async () => {
    const { show, caseId, department } = await inboxWith([{ due: '2027-03-03' }, { due: '2027-04-04' }]);
    await say(caseId, department, 'p1.review', 2, { ...base, due: '2027-05-05', state: 'to-do', claimedBy: alva });
    expect(await show()).toBe('2 1');
    expect(await show({ view: { mine: 'o1' } })).toBe('1');
    const stopped = { ...base, stoppedSince: '2027-01-12', answerBy: '2027-02-01', state: 'waits-for-owner' } as const;
    await say(caseId, department, 'p1.review', 3, { ...stopped, claimedBy: alva });
    const [, row] = (await store.inboxPage([department], undefined, 9)).items;
    expect(row).toMatchObject({ ...stopped, claimedBy: alva });
    expect(row).not.toHaveProperty('due');
    expect(await show({ view: { mine: 'o1' } })).toBe('');
    expect(await show({ view: 'waiting' })).toBe('1');
  });

  test('what is done leaves all that is open and is among what is done, the latest first', async () => {
    const { show, caseId, department } = await inboxWith([{}, {}, { permit: 'sign' }]);
    const done = (doneAt: string) => ({ ...base, state: 'done', doneAt, claimedBy: alva }) as const;
    await say(caseId, department, 'p1.review', 2, done('2027-01-13T09:00:00.000Z'));
    await say(caseId, department, 'p2.review', 2, done('2027-01-14T09:00:00.000Z'));
    // One that ends with its permit.
    await store.putToken(caseId, forTask('p3.review'), 't');
    const last = { department, row: { ...done('2027-01-13T10:00:00.000Z'), permit: 'sign' } };
    await store.removeWaiting(caseId, forTask('p3.review'), 't', last);
    expect(await show()).toBe('');
    for (const size of [1, 2, 50]) {
      expect(await show({ view: 'done' }, size)).toBe('2 3 1');
      expect(await show({ view: 'done', permits: ['sign'] }, size)).toBe('3');
      expect(await show({ view: 'done', due: '2020-01-01' }, size)).toBe('2 3 1');
    }
    const [first] = (await store.inboxPage([department], undefined, 1, { view: 'done' })).items;
    expect(first).toMatchObject({ doneAt: '2027-01-14T09:00:00.000Z', claimedBy: alva, state: 'done' });
    expect((await store.loadCase(caseId))?.rows).toEqual([]);
    expect((await store.countTasks([department], 'o1')).all).toEqual({ n: 0 });
  });

  test('a row is written anew by whoever has read it last, and comes back to no inbox', async () => {
    const { show, caseId, department } = await inboxWith([{ due: '2027-03-03' }, {}]);
    const read = async (task = 'p1.review') => (await store.loadCase(caseId))?.rows.find((one) => one.task === task);
    const before = await read();
    if (!before) throw new Error('no row');
    const next = {
      department,
      row: { ...base, due: '2027-03-03', state: 'waits-for-opinion', claimedBy: bo },
    } as const;
    expect(await store.putRow(caseId, next, before)).toBe(true);
    expect(await show({ view: 'waiting' })).toBe('1');
    // Another has written it since.
    expect(await store.putRow(caseId, { department, row: base }, before)).toBe(false);
    expect((await read())?.row).toMatchObject(next.row);
    const fact = { type: 'task-released', key: factKey.inTask('p1.review', 2), at, by, task: 'p1.review' } as const;
    expect(await store.putInTask(caseId, fact, { ...next, read: before })).toMatchObject({ overtaken: true });
    const other = await read('p2.review');
    if (!other) throw new Error('no row');
    await say(caseId, department, 'p2.review', 2, { ...base, state: 'done', doneAt: at });
    expect(await store.putRow(caseId, { department, row: base }, other)).toBe(false);
    expect(await show()).toBe('1');
  });
}
