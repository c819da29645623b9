import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { type FactOf, factKey } from '#domain/case/facts.ts';
import { type InboxRow, rowOf, seenAsOpened } from '#domain/case/inbox.ts';
import { forGate, forTask } from '#domain/case/waits.ts';
import { draftDays } from '#domain/fields/files.ts';
import { UnknownCursor } from '#domain/ports/page.ts';
import { NotStorable } from '#domain/ports/storable.ts';
import { sentDraftDays } from '#domain/ports/store/drafts.ts';
import { mostFacts, type PutInTask, type StoredRow } from '#domain/ports/store/inboxes.ts';
import { taskDraftDays } from '#domain/ports/store/task-drafts.ts';
import type { Store } from '#domain/ports/store.ts';
import { cafe } from '#local/sample-cafe.ts';
import { FactBook } from '../support/facts.ts';
import { looksKeepTheirPromise } from './looks.ts';
import { viewsKeepTheirPromise } from './views.ts';

const at = '2027-01-12T11:00:00.000Z';
const now = 1_800_000_000;
const day = 86_400;
const by = { kind: 'system' } as const;
const id = () => randomUUID().replaceAll('-', '');

/** A submission with a reference of its own, in a municipality that no other test knows. */
function submission(municipality = `m-${id()}`, reference = 'KOP-2027-00001'): FactOf<'case-submitted'> {
  const [fact] = new FactBook(cafe).facts;
  return { ...(fact as FactOf<'case-submitted'>), municipality, reference };
}

const opened = (task: string, department: string, due?: string, kind: 'review' | 'opinion' = 'review') =>
  ({
    type: 'task-opened',
    key: factKey.inTask(task, 0),
    at,
    by,
    task,
    kind,
    department,
    ...(due !== undefined && { due }),
  }) satisfies FactOf<'task-opened'>;

/** The fact that closes a case; the mail it makes due tells two of them apart. */
const closed = (mail = 'closed') =>
  ({ type: 'case-closed', key: factKey.closed, at, by, mails: [mail] }) satisfies FactOf<'case-closed'>;

const alva = { id: 'o1', name: 'Alva' };
const bo = { id: 'o2', name: 'Bo' };

/** What follows in the stream of a task: its number, and what it says. */
const said = (task: string, number: number, text = '') =>
  ({
    type: 'opinion-given',
    key: factKey.inTask(task, number),
    at,
    by: { kind: 'officer', department: 'd', ...alva },
    task,
    stance: 'no-objection',
    text,
    mails: ['m'],
  }) satisfies FactOf<'opinion-given'>;

/** The row of a task that is being opened, with the last day that it was opened with: no permit of these cases has a clock. */
function inboxRow(first: FactOf<'task-opened'>, submitted: FactOf<'case-submitted'>): InboxRow {
  const view = caseView([submitted], at);
  return { ...rowOf(view, seenAsOpened(view, first)), ...(first.due !== undefined && { due: first.due }) };
}

/** What a fact makes of a row of `department`: what it says of it, or that it is done. */
const rowFor = (department: string, says: Partial<InboxRow> = {}) => {
  const { due: _none, ...row } = inboxRow(opened('any.review', department), submission());
  return { department, row: { ...row, state: 'to-do' as const, ...says } };
};
const over = (department = 'd') => rowFor(department, { state: 'done', doneAt: at });

/** Every item of a list, a page at a time, and how many pages that took. */
async function whole<T>(page: (cursor?: string) => Promise<{ items: readonly T[]; cursor?: string }>) {
  const items: T[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const next = await page(cursor);
    items.push(...next.items);
    cursor = next.cursor;
    pages += 1;
  } while (cursor !== undefined && pages < 100);
  return { items, pages };
}

/** What `domain/ports/store` promises, held against a home. Each test uses names of its own, so that one store serves all. */
export function storeKeepsItsPromise(open: () => Promise<Store>): void {
  describe('looks', () => looksKeepTheirPromise(open));
  describe('the views of an inbox', () => viewsKeepTheirPromise(open));

  let store: Store;
  beforeAll(async () => {
    store = await open();
  });

  describe('a case', () => {
    const note = (key: string, cause = 'c') => ({ type: 'mail-queued', key, at, by, cause }) as const;
    test('is not there before something is stored in it', async () => {
      expect(await store.loadCase(id())).toBeUndefined();
      expect(await store.existingSubmission(id())).toBeUndefined();
    });
    test('is made once: a second submission finds the first, whatever it says', async () => {
      const caseId = id();
      const fact = submission();
      expect(await store.putSubmission(caseId, fact, 'hash')).toBeUndefined();
      const other = { ...submission(), reference: 'KOP-2027-00009' };
      expect(await store.putSubmission(caseId, other, 'other')).toEqual({ fact, bodyHash: 'hash' });
      expect(await store.existingSubmission(caseId)).toEqual({ fact, bodyHash: 'hash' });
      expect((await store.loadCase(caseId))?.facts).toEqual([fact]);
    });
    test('takes each fact once, though many store it at once', async () => {
      const caseId = id();
      const stored = await Promise.all(
        Array.from({ length: 8 }, (_, i) => store.putFact(caseId, note('reminder/a/0001', `c${i}`))),
      );
      expect(stored.filter(Boolean)).toHaveLength(1);
      const [fact] = (await store.loadCase(caseId))?.facts ?? [];
      expect(fact).toEqual(note('reminder/a/0001', `c${stored.indexOf(true)}`));
    });
    test('gives its facts in the order of their keys', async () => {
      const caseId = id();
      for (const key of ['reminder/a/0002', 'case/closed', 'reminder/a/0010', 'reminder/a/0001']) {
        expect(await store.putFact(caseId, note(key))).toBe(true);
      }
      expect((await store.loadCase(caseId))?.facts.map((f) => f.key)).toEqual([
        'case/closed',
        'reminder/a/0001',
        'reminder/a/0002',
        'reminder/a/0010',
      ]);
    });
    test('is nobody’s to change by what was handed over or given back', async () => {
      const caseId = id();
      const fact = { ...note('reminder/a/0000'), mails: ['m'] };
      await store.putFact(caseId, fact);
      fact.mails.push('another');
      const [read] = (await store.loadCase(caseId))?.facts ?? [];
      // What nobody can change at all is as good as a copy.
      if (!Object.isFrozen(read?.mails)) (read as unknown as typeof fact).mails.push('another');
      expect((await store.loadCase(caseId))?.facts[0]?.mails).toEqual(['m']);
    });
    test.each([
      ['size', 'x'.repeat(410_000)],
      ['number', Number.NaN],
      ['name', { '': 1 }],
      ['depth', JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`)],
    ])('refuses what no store holds: %s', async (reason, cause) => {
      const caseId = id();
      await expect(store.putFact(caseId, note('reminder/a/0000', cause as string))).rejects.toThrow(
        expect.objectContaining({ name: new NotStorable('size').name, reason }),
      );
      expect(await store.loadCase(caseId)).toBeUndefined();
    });
    test('leaves out what is undefined', async () => {
      const caseId = id();
      await store.putFact(caseId, { ...note('reminder/a/0000'), more: undefined } as never);
      expect((await store.loadCase(caseId))?.facts[0]).not.toHaveProperty('more');
    });
  });

  describe('the lists of cases', () => {
    test('a case is open, then closed; the first fact that closes it stays', async () => {
      const caseId = id();
      const fact = submission();
      await store.putSubmission(caseId, fact, '');
      const statuses = async () => (await store.casesOf([fact.municipality], undefined)).items.map((c) => c.status);
      expect(await statuses()).toEqual(['open']);
      for (const reference of ['first', 'second']) await store.closeCase(caseId, closed(reference));
      expect(await statuses()).toEqual(['closed']);
      expect((await store.loadCase(caseId))?.facts).toEqual([closed('first'), fact]);
    });
    test('numbers of a series are given once each, though many ask at once', async () => {
      const series = id();
      const numbers = await Promise.all(Array.from({ length: 10 }, () => store.nextNumber(series)));
      expect([...numbers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(await store.nextNumber(id())).toBe(1);
    });
    test('of some municipalities are one, newest reference first, a page at a time, by status', async () => {
      const [a, b] = [`m-${id()}`, `m-${id()}`];
      for (let i = 1; i <= 5; i++) {
        const caseId = id();
        await store.putSubmission(caseId, submission(i % 2 ? a : b, `KOP-2027-0000${i}`), '');
        if (i > 3) await store.closeCase(caseId, closed());
      }
      const refs = async (of: readonly string[], size: number, status?: 'open' | 'closed') => {
        const { items } = await whole((cursor) => store.casesOf(of, cursor, status, size));
        return items.map((c) => c.reference.at(-1)).join('');
      };
      for (const size of [1, 2, 5, 9]) {
        expect(await refs([a, b], size)).toBe('54321');
        expect(await refs([a], size)).toBe('531');
        expect(await refs([a, b], size, 'open')).toBe('321');
        expect(await refs([a, b], size, 'closed')).toBe('54');
      }
      expect((await store.casesOf([a], undefined, undefined, 3)).cursor).toBeUndefined();
      expect((await store.casesOf([], undefined)).items).toEqual([]);
    });
    test('a case has the name that its business has got since, and so have its rows that are in an inbox', async () => {
      const caseId = id();
      const fact = submission();
      const [here, over_] = [opened('a.review', `d-${id()}`, '2027-02-01'), opened('b.review', `d-${id()}`)];
      await store.putSubmission(caseId, fact, 'hash');
      for (const task of [here, over_]) await store.openTask(caseId, task, inboxRow(task, fact), 't');
      await store.putInTask(caseId, said('a.review', 1), {
        ...rowFor(here.department, { due: '2027-02-01' }),
        news: at,
      });
      const read = await store.loadCase(caseId);
      expect(read?.listedAs).toEqual([fact.business.name]);
      // One is over meanwhile: the name does not bring it back.
      await store.putInTask(caseId, said('b.review', 1), over(over_.department));
      for (let i = 0; i < 2; i++) await store.nameInLists({ id: caseId, waiting: read?.waiting ?? [] }, 'Nya Kafét AB');
      expect((await store.loadCase(caseId))?.listedAs).toEqual(['Nya Kafét AB']);
      expect((await store.casesOf([fact.municipality], undefined)).items).toMatchObject([{ business: 'Nya Kafét AB' }]);
      const rows = async (of: string) => (await store.inboxPage([of], undefined, 9)).items;
      expect(await rows(here.department)).toMatchObject([{ business: 'Nya Kafét AB', due: '2027-02-01', news: at }]);
      expect(await rows(over_.department)).toEqual([]);
      // What was handed in stays as it was.
      expect(await store.existingSubmission(caseId)).toEqual({ fact, bodyHash: 'hash' });
      // A task that a step opens with the name of before is seen to be called otherwise.
      const late = opened('c.review', here.department);
      await store.openTask(caseId, late, inboxRow(late, fact), undefined);
      expect([...((await store.loadCase(caseId))?.listedAs ?? [])].sort()).toEqual(
        [fact.business.name, 'Nya Kafét AB'].sort(),
      );
    });
    test('a case is found by its reference, in its own municipality', async () => {
      const caseId = id();
      const fact = submission();
      await store.putSubmission(caseId, fact, '');
      expect(await store.findByReference(fact.municipality, fact.reference)).toBe(caseId);
      expect(await store.findByReference(fact.municipality, 'KOP-2027-99999')).toBeUndefined();
      expect(await store.findByReference('elsewhere', fact.reference)).toBeUndefined();
    });
  });

  describe('who waits', () => {
    const review = opened('food.review', `d-${id()}`, '2027-02-01');
    const row = inboxRow(review, submission());
    const waitingIn = async (caseId: string) => (await store.loadCase(caseId))?.waiting;
    test('a task is opened with its row and its token, and opened again keeps its fact and takes the new token', async () => {
      const caseId = id();
      expect(await store.openTask(caseId, review, row, 't1')).toBe(true);
      expect(await waitingIn(caseId)).toEqual([{ wait: forTask('food.review'), token: 't1', inInbox: true }]);
      expect(await store.openTask(caseId, { ...review, at: '2028-01-01T00:00:00.000Z' }, row, 't2')).toBe(false);
      expect(await waitingIn(caseId)).toEqual([{ wait: forTask('food.review'), token: 't2', inInbox: true }]);
      expect((await store.loadCase(caseId))?.facts).toEqual([review]);
      await store.openTask(caseId, review, row, undefined);
      expect(await waitingIn(caseId)).toEqual([{ wait: forTask('food.review'), token: 't2', inInbox: true }]);
    });
    test('an inbox waits without a token, too', async () => {
      const caseId = id();
      await store.openTask(caseId, review, row, undefined);
      expect(await waitingIn(caseId)).toEqual([{ wait: forTask('food.review'), inInbox: true }]);
    });
    test('at gates of both kinds, each with the latest token', async () => {
      const caseId = id();
      await store.putToken(caseId, forGate('filing', 'a'), 'old');
      await store.putToken(caseId, forGate('filing', 'a'), 'new');
      await store.putToken(caseId, forGate('decision', 'a'), 'other');
      expect(await waitingIn(caseId)).toEqual(
        expect.arrayContaining([
          { wait: forGate('filing', 'a'), token: 'new' },
          { wait: forGate('decision', 'a'), token: 'other' },
        ]),
      );
    });
    test('is forgotten by the token that was used, and not by an older one', async () => {
      const caseId = id();
      const gate = forGate('filing', 'a');
      await store.putToken(caseId, gate, 'new');
      await store.removeWaiting(caseId, gate, 'old');
      expect(await waitingIn(caseId)).toHaveLength(1);
      for (let i = 0; i < 2; i++) await store.removeWaiting(caseId, gate, 'new');
      expect((await waitingIn(caseId)) ?? []).toEqual([]);
      // Nobody ever waited there.
      await store.removeWaiting(id(), gate);
    });
    test('a task that is opened again with another last day is where that day is; without one it stays', async () => {
      const [caseId, department] = [id(), id()];
      const row = (due?: string) => {
        const fact = opened('p.review', department, due);
        return [fact, inboxRow(fact, submission())] as const;
      };
      await store.openTask(caseId, ...row('2027-03-22'), 't1');
      await store.openTask(caseId, ...row('2027-05-31'), 't2');
      const first = async () => (await store.inboxPage([department], undefined, 9)).items.map(({ due }) => due);
      expect(await first()).toEqual(['2027-05-31']);
      await store.openTask(caseId, ...row(), 't3');
      expect(await first()).toEqual(['2027-05-31']);
      expect((await store.inboxPage([department], undefined, 9, { due: '2027-05-30' })).items).toEqual([]);
      await store.removeWaiting(caseId, forTask('p.review'), 't3');
      await store.openTask(caseId, ...row('2027-06-30'), 't4');
      expect(await first()).toEqual([]);
    });

    test('a task takes each fact once, though many store it at once, and says who waits', async () => {
      const caseId = id();
      await store.openTask(caseId, review, row, 't1');
      for (const number of [1, 2]) {
        const put = await Promise.all(
          Array.from({ length: 6 }, (_, i) => store.putInTask(caseId, said('food.review', number, `${i}`))),
        );
        const stored = put.filter((one) => one.stored);
        expect(stored).toHaveLength(1);
        const { facts: atHand, ...first } = stored[0] as PutInTask;
        expect(first).toEqual({ stored: true, token: 't1' });
        const now = (await store.loadCase(caseId))?.facts;
        expect(now?.at(-1)).toEqual(said('food.review', number, `${put.findIndex((one) => one.stored)}`));
        // A store that says what the facts are now says what whoever asks is told.
        expect(atHand ?? now).toEqual(now);
      }
      expect((await store.putInTask(caseId, said('food.review', 0))).stored).toBe(false);
    });
    test.each([
      ['short', 1],
      ['long', 3000],
      ['very long', 100_000],
    ])('a task keeps many facts in their order, %s ones', async (_how, size) => {
      const caseId = id();
      await store.openTask(caseId, review, row, 't1');
      const facts = Array.from({ length: size === 1 ? 60 : 6 }, (_, i) =>
        said('food.review', i + 1, String(i).repeat(i % 2 === 0 ? size : 1)),
      );
      for (const fact of facts) {
        expect((await store.putInTask(caseId, fact)).stored).toBe(true);
        expect((await store.putInTask(caseId, { ...fact, text: 'late' })).stored).toBe(false);
      }
      expect((await store.loadCase(caseId))?.facts).toEqual([review, ...facts]);
      expect(await waitingIn(caseId)).toEqual([{ wait: forTask('food.review'), token: 't1', inInbox: true }]);
    });
    test.each([
      ['and is what ends it', 'opinion-given', mostFacts.inAll],
      ['of any other kind', 'task-released', mostFacts.ofAnyKind],
    ] as const)(
      'a task that is full refuses one fact more, %s, before anything is stored',
      async (_how, type, most) => {
        const caseId = id();
        await store.openTask(caseId, review, row, 't1');
        const one = { ...said('food.review', most + 1), type } as never;
        await expect(store.putInTask(caseId, one, over())).rejects.toThrow(
          expect.objectContaining({ reason: 'facts' }),
        );
        expect((await store.loadCase(caseId))?.facts).toEqual([review]);
        expect(await waitingIn(caseId)).toEqual([{ wait: forTask('food.review'), token: 't1', inInbox: true }]);
      },
    );
    test('a task refuses what no store holds, and stays as it was', async () => {
      const caseId = id();
      await store.openTask(caseId, review, row, 't1');
      await expect(store.putInTask(caseId, said('food.review', 1, 'x'.repeat(410_000)), over())).rejects.toThrow(
        expect.objectContaining({ name: new NotStorable('size').name, reason: 'size' }),
      );
      expect((await store.loadCase(caseId))?.facts).toEqual([review]);
    });
    test.each([
      ['short', 1],
      ['long', 5000],
    ])(
      'a task that is over is in no inbox, its facts stay, and its token until it is forgotten: %s',
      async (_how, size) => {
        const caseId = id();
        const here = { ...review, department: `d-${id()}` };
        const inbox = async () => (await store.inboxPage([here.department], undefined, 9)).items;
        await store.openTask(caseId, here, row, 't1');
        expect(await inbox()).toHaveLength(1);
        const end = said('food.review', 1, 'x'.repeat(size));
        expect(await store.putInTask(caseId, end, over(here.department))).toMatchObject({ stored: true, token: 't1' });
        expect(await inbox()).toEqual([]);
        expect((await store.loadCase(caseId))?.facts).toEqual([here, end]);
        expect(await waitingIn(caseId)).toEqual([{ wait: forTask('food.review'), token: 't1' }]);
        // Whatever is said of it afterwards does not bring it back.
        const late = said('food.review', 2);
        expect((await store.putInTask(caseId, late, rowFor(here.department, { claimedBy: alva }))).stored).toBe(true);
        expect(await store.openTask(caseId, here, row, 't2')).toBe(false);
        expect(await inbox()).toEqual([]);
        await store.removeWaiting(caseId, forTask('food.review'), 't2');
        expect(await waitingIn(caseId)).toEqual([]);
        expect((await store.loadCase(caseId))?.facts).toEqual([here, end, late]);
      },
    );
    test('a task without a token that is over is waited for no more', async () => {
      const caseId = id();
      await store.openTask(caseId, review, row, undefined);
      expect(await store.putInTask(caseId, said('food.review', 1), over())).toEqual({ stored: true });
      expect(await waitingIn(caseId)).toEqual([]);
    });
  });

  describe('an inbox', () => {
    /** Five tasks in two inboxes: `a` has those of odd numbers. The last has no last day. */
    async function five() {
      const [a, b] = [`d-${id()}`, `d-${id()}`];
      const caseId = id();
      const dues = ['2027-03-03', '2027-01-01', '2027-02-02', '2027-04-04', undefined];
      for (const [i, due] of dues.entries()) {
        const fact = opened(`p${i + 1}.review`, i % 2 ? b : a, due, i < 2 ? 'opinion' : 'review');
        await store.openTask(caseId, fact, inboxRow(fact, submission()), undefined);
      }
      return { a, b, caseId };
    }
    /** What the third of them is due. */
    const third = { due: '2027-02-02' } as const;
    const tasks = (items: readonly { readonly taskId: string }[]) =>
      items.map((i) => /\.p(\d)\./.exec(i.taskId)?.[1]).join('');
    test('is in order of the last days, those without one first, several as one, whatever the size of a page', async () => {
      const { a, b } = await five();
      for (const size of [1, 2, 3, 5, 9]) {
        const read = async (of: readonly string[]) =>
          tasks((await whole((cursor) => store.inboxPage(of, cursor, size))).items);
        expect(await read([a, b])).toBe('52314');
        expect(await read([a])).toBe('531');
      }
      expect((await store.inboxPage([a], undefined, 3)).cursor).toBeUndefined();
    });
    test('is filtered by kind, by day and by who works on a task, and the pages are full all the same', async () => {
      const { a, b, caseId } = await five();
      await store.putInTask(caseId, said('p3.review', 1), rowFor(a, { ...third, claimedBy: alva }));
      const read = async (wanted: object) => tasks((await store.inboxPage([a, b], undefined, 9, wanted)).items);
      expect(await read({ kind: 'opinion' })).toBe('21');
      expect(await read({ due: '2027-03-03' })).toBe('231');
      expect(await read({ claimedBy: 'o1' })).toBe('3');
      expect(await read({ claimedBy: 'o1', kind: 'opinion' })).toBe('');
      const { items, cursor } = await store.inboxPage([a, b], undefined, 2, { kind: 'review' });
      expect(tasks(items)).toBe('53');
      expect(tasks((await store.inboxPage([a, b], cursor, 2, { kind: 'review' })).items)).toBe('4');
    });
    test('shows what is known of a task, and who works on it by the latest fact that says so', async () => {
      const { a, caseId } = await five();
      const first = async () => (await store.inboxPage([a], undefined, 2)).items[1];
      expect(await first()).toMatchObject({ caseId, taskId: `${caseId}.p3.review`, kind: 'review', due: '2027-02-02' });
      expect(await first()).not.toHaveProperty('claimedBy');
      await store.putInTask(caseId, said('p3.review', 1), rowFor(a, { ...third, claimedBy: alva }));
      expect(
        (await store.putInTask(caseId, said('p3.review', 1), rowFor(a, { claimedBy: { id: 'o9', name: 'Eva' } })))
          .stored,
      ).toBe(false);
      await store.putInTask(caseId, said('p3.review', 2));
      expect((await first())?.claimedBy).toEqual(alva);
      await store.putInTask(caseId, said('p3.review', 3, 'x'.repeat(5000)), rowFor(a, { ...third, claimedBy: bo }));
      expect((await first())?.claimedBy).toEqual(bo);
      await store.putInTask(caseId, said('p3.review', 4), rowFor(a, third));
      expect(await first()).not.toHaveProperty('claimedBy');
    });
    test('shows since when there is news, until all of it has been seen, also when the last day moves meanwhile', async () => {
      const { a, caseId } = await five();
      const first = async () => (await store.inboxPage([a], undefined, 2)).items[1];
      const [one, two, three] = ['2027-01-12T09:00:00Z', '2027-01-13T09:00:00Z', '2027-01-14T09:00:00Z'] as const;
      expect(await store.seeNews(caseId, 'p3.review', one, rowFor(a, third))).toBeUndefined();
      await store.putInTask(caseId, said('p3.review', 1), { ...rowFor(a, third), news: one });
      await store.putInTask(caseId, said('p3.review', 2), { ...rowFor(a, third), news: two });
      await store.putInTask(caseId, said('p3.review', 3), rowFor(a, { ...third, claimedBy: alva }));
      expect(await first()).toMatchObject({ news: one, claimedBy: alva });
      const moved = { ...opened('p3.review', a, '2027-02-03', 'review'), key: factKey.inTask('p3.review', 0) };
      await store.openTask(caseId, moved, inboxRow(moved, submission()), 't2');
      expect(await first()).toMatchObject({ news: one, due: '2027-02-03', claimedBy: alva });
      // What came after it was read is not seen.
      expect(await store.seeNews(caseId, 'p3.review', one, rowFor(a, third))).toBeUndefined();
      expect(await first()).toHaveProperty('news', one);
      const known = async () => (await store.loadCase(caseId))?.rows.find(({ task }) => task === 'p3.review');
      const before = await known();
      expect(before).toHaveProperty('news', one);
      expect(await store.seeNews(caseId, 'p3.review', two, rowFor(a, third))).toBe(one);
      expect(await first()).not.toHaveProperty('news');
      // Whoever reads the case now writes the row from what it says now.
      const after = await known();
      expect(after).not.toHaveProperty('news');
      expect(after?.written).not.toBe(before?.written);
      expect(await store.putRow(caseId, rowFor(a, { ...third, claimedBy: alva }), before as StoredRow)).toBe(false);
      expect(await store.putRow(caseId, rowFor(a, { ...third, claimedBy: alva }), after as StoredRow)).toBe(true);
      expect(await store.seeNews(caseId, 'p3.review', two, rowFor(a, third))).toBeUndefined();
      await store.putInTask(caseId, said('p3.review', 4, 'x'.repeat(5000)), {
        ...rowFor(a, { due: '2027-02-03', claimedBy: alva }),
        news: three,
      });
      expect(await first()).toMatchObject({ news: three, claimedBy: alva });
      await store.putInTask(caseId, said('p3.review', 5), over(a));
      expect(await store.seeNews(caseId, 'p3.review', three, rowFor(a, third))).toBeUndefined();
      expect(tasks((await store.inboxPage([a], undefined, 9)).items)).toBe('51');
    });
    test('takes no cursor that it has not given: made up, of another inbox, or of another list', async () => {
      const { a, b } = await five();
      const { cursor = '' } = await store.inboxPage([a], undefined, 1);
      const both = (await store.inboxPage([a, b], undefined, 1)).cursor ?? '';
      expect(cursor).not.toBe('');
      for (const wrong of ['x', '', Buffer.from('["a"]').toString('base64url'), both])
        await expect(store.inboxPage([a], wrong, 1), wrong).rejects.toThrow(UnknownCursor);
      await expect(store.inboxPage([b], cursor, 1)).rejects.toThrow(UnknownCursor);
      await expect(store.inboxPage([a, b], cursor, 1)).rejects.toThrow(UnknownCursor);
      await expect(store.casesOf([a], cursor)).rejects.toThrow(UnknownCursor);
      await expect(store.readingsOf(a, cursor)).rejects.toThrow(UnknownCursor);
    });
  });

  describe('a draft', () => {
    const draft = () => ({ id: id(), secret: 's' });
    test('is created once, and the same again is the same as long as nobody has gone on', async () => {
      const made = draft();
      expect(await store.createDraft(made, { a: [1] }, now)).toBe(1);
      expect(await store.createDraft(made, { a: [1] }, now)).toBe(1);
      expect(await store.createDraft(made, { a: [2] }, now)).toBeUndefined();
      expect(await store.createDraft({ ...made, secret: 'other' }, { a: [1] }, now)).toBeUndefined();
      await store.saveDraft(made.id, { a: [1] }, 1, false, now);
      expect(await store.createDraft(made, { a: [1] }, now)).toBeUndefined();
    });
    test('is opened by its key alone', async () => {
      const made = draft();
      await store.createDraft(made, { a: 1 }, now);
      expect(await store.readDraft(made.id, 's', now)).toEqual({
        content: { a: 1 },
        version: 1,
        sent: false,
        filesRenewedAt: now,
      });
      expect(await store.readDraft(made.id, 'guessed', now)).toBeUndefined();
      expect(await store.readDraft(id(), 's', now)).toBeUndefined();
    });
    test('is saved once a version, though many save it at once', async () => {
      const made = draft();
      await store.createDraft(made, {}, now);
      const saves = await Promise.all(
        Array.from({ length: 6 }, (_, i) => store.saveDraft(made.id, { i }, 1, false, now)),
      );
      expect(saves.filter((version) => version !== undefined)).toEqual([2]);
      expect(await store.readDraft(made.id, 's', now)).toMatchObject({ version: 2, content: { i: saves.indexOf(2) } });
      expect(await store.saveDraft(id(), {}, 1, false, now)).toBeUndefined();
    });
    test('says when its files were given another term', async () => {
      const made = draft();
      await store.createDraft(made, {}, now);
      await store.saveDraft(made.id, {}, 1, false, now + day);
      expect((await store.readDraft(made.id, 's', now))?.filesRenewedAt).toBe(now);
      await store.saveDraft(made.id, {}, 2, true, now + day);
      expect((await store.readDraft(made.id, 's', now))?.filesRenewedAt).toBe(now + day);
    });
    test('is gone when its days are over; a save gives it as many again', async () => {
      const made = draft();
      await store.createDraft(made, {}, now);
      expect(await store.readDraft(made.id, 's', now + draftDays * day - 1)).toBeDefined();
      expect(await store.readDraft(made.id, 's', now + draftDays * day)).toBeUndefined();
      await store.saveDraft(made.id, {}, 1, false, now + 10 * day);
      expect(await store.readDraft(made.id, 's', now + draftDays * day)).toBeDefined();
    });
    test('that is sent forgets what it held, takes no more, and leads to its receipt for as long as a link lives', async () => {
      const made = draft();
      await store.createDraft(made, { a: 1 }, now);
      for (let i = 0; i < 2; i++) await store.markDraftSent(made.id, now);
      const sent = await store.readDraft(made.id, 's', now + sentDraftDays * day - 1);
      expect(sent).toMatchObject({ sent: true, version: 2 });
      expect(sent?.content).toBeUndefined();
      expect(await store.readDraft(made.id, 's', now + sentDraftDays * day)).toBeUndefined();
      expect(await store.saveDraft(made.id, {}, 2, false, now)).toBeUndefined();
      await store.markDraftSent(id(), now);
    });
  });

  describe('what is written in a task and not sent', () => {
    const draft = (text: string, name = 'Anna') => ({ content: { decision: { text } }, by: { id: name, name }, at });
    test('is there for whoever asks, as it was saved last, and is no other task’s', async () => {
      const caseId = id();
      expect(await store.readTaskDraft(caseId, 'p.review', now)).toBeUndefined();
      const first = await store.saveTaskDraft(caseId, 'p.review', draft('a'), undefined, now);
      const second = await store.saveTaskDraft(caseId, 'p.review', draft('ab', 'Bo'), first, now);
      expect(second).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY);
      expect(await store.readTaskDraft(caseId, 'p.review', now)).toEqual({ ...draft('ab', 'Bo'), version: second });
      expect(await store.readTaskDraft(caseId, 'other.review', now)).toBeUndefined();
      expect(await store.readTaskDraft(id(), 'p.review', now)).toBeUndefined();
    });
    test('is saved once a version, though many save it at once, the first time too', async () => {
      const caseId = id();
      const save = (version: number | undefined) =>
        Promise.all(['a', 'b', 'c', 'd'].map((t) => store.saveTaskDraft(caseId, 'p.review', draft(t), version, now)));
      const stored = (saves: readonly (number | undefined)[]) => saves.filter((version) => version !== undefined);
      const began = stored(await save(undefined));
      expect(began).toHaveLength(1);
      expect(stored(await save(began[0]))).toHaveLength(1);
      expect(stored(await save(began[0]))).toEqual([]);
    });
    test('is thrown away when it is as it was read, and begun again it is not taken for what it was', async () => {
      const caseId = id();
      const first = await store.saveTaskDraft(caseId, 'p.review', draft('a'), undefined, now);
      const second = await store.saveTaskDraft(caseId, 'p.review', draft('ab'), first, now);
      expect(await store.forgetTaskDraft(caseId, 'p.review', first)).toBe(false);
      expect(await store.forgetTaskDraft(caseId, 'p.review', second)).toBe(true);
      expect(await store.readTaskDraft(caseId, 'p.review', now)).toBeUndefined();
      expect(await store.forgetTaskDraft(caseId, 'p.review', second)).toBe(true);
      expect(await store.saveTaskDraft(caseId, 'p.review', draft('abc'), second, now)).toBeUndefined();
      const again = await store.saveTaskDraft(caseId, 'p.review', draft('b'), undefined, now + 60);
      expect(again).toBeGreaterThan(second ?? Number.POSITIVE_INFINITY);
      expect(await store.forgetTaskDraft(caseId, 'p.review')).toBe(true);
      expect(await store.readTaskDraft(caseId, 'p.review', now)).toBeUndefined();
    });
    test('is gone when its days are over, and a save gives it as many again', async () => {
      const caseId = id();
      const first = await store.saveTaskDraft(caseId, 'p.review', draft('a'), undefined, now);
      const end = now + taskDraftDays * day;
      expect(await store.readTaskDraft(caseId, 'p.review', end - 1)).toBeDefined();
      expect(await store.readTaskDraft(caseId, 'p.review', end)).toBeUndefined();
      const second = await store.saveTaskDraft(caseId, 'p.review', draft('ab'), first, now + day);
      expect(await store.readTaskDraft(caseId, 'p.review', end)).toBeDefined();
      // Nobody sees it any more: another begins.
      expect(await store.saveTaskDraft(caseId, 'p.review', draft('b'), undefined, end + day)).toBeGreaterThan(
        second ?? Number.POSITIVE_INFINITY,
      );
    });
  });

  describe('a file that is announced', () => {
    const announced = () => ({
      id: id(),
      draft: 'd',
      caseId: undefined,
      request: undefined,
      name: 'a.pdf',
      type: 'application/pdf',
      size: 7,
      sha256: 'x',
    });
    test('is known once; the very same again is the same, another is not', async () => {
      const file = announced();
      expect(await store.expectAttachment(file, now)).toBe(true);
      expect(await store.expectAttachment(file, now)).toBe(true);
      for (const change of [{ size: 8 }, { sha256: 'y' }, { draft: 'e' }, { name: 'b.pdf' }, { request: 'r' }])
        expect(await store.expectAttachment({ ...file, ...change }, now), JSON.stringify(change)).toBe(false);
      const { caseId: _case, request: _request, ...kept } = file;
      expect(await store.readAttachment(file.id)).toEqual({
        ...kept,
        announced: 'application/pdf a.pdf',
        state: 'quarantine',
      });
      expect(await store.readAttachment(id())).toBeUndefined();
    });
    test('is let in or not by the first word, though many say one at once', async () => {
      const file = announced();
      await store.expectAttachment(file, now);
      const clean = { state: 'clean', name: 'a.png', type: 'image/png' } as const;
      const no = { state: 'rejected', reason: 'threat' } as const;
      const words = await Promise.all([clean, no, clean, no].map((word) => store.settleAttachment(file.id, word)));
      expect(words.filter(Boolean)).toHaveLength(1);
      const first = words.indexOf(true) % 2 === 0 ? clean : no;
      expect(await store.readAttachment(file.id)).toMatchObject(first);
      expect(await store.settleAttachment(id(), clean)).toBe(false);
    });
    test('is the same announcement also when its check has called it otherwise', async () => {
      const file = announced();
      await store.expectAttachment(file, now);
      await store.settleAttachment(file.id, { state: 'clean', name: 'a.png', type: 'image/png' });
      expect(await store.expectAttachment(file, now)).toBe(true);
    });
    test('is not made known by being given another term', async () => {
      const unknown = id();
      await store.prolongAttachment(unknown, now);
      expect(await store.readAttachment(unknown)).toBeUndefined();
      const file = announced();
      await store.expectAttachment(file, now);
      await store.prolongAttachment(file.id, now);
      expect(await store.readAttachment(file.id)).toMatchObject({ name: 'a.pdf' });
    });
  });

  describe('a digest', () => {
    const notice = (n: number, cause = 'c') => ({ at: `2027-01-1${n}T09:00:00.000Z`, caseId: 'a', cause });
    const attempt = (n: number) => ({
      before: `2027-01-1${n}T10:00:00.000Z`,
      realNow: `2027-01-1${n}T10:00:00.000Z`,
      uncertainBefore: `2027-01-1${n}T09:00:00.000Z`,
    });
    test('has the notices of its inbox that happened before, oldest first, each once', async () => {
      const inbox = id();
      for (const n of [3, 1, 2, 2]) await store.queueNotice(inbox, notice(n));
      await store.queueNotice(id(), notice(1));
      expect(await store.noticesBefore(inbox, '2027-01-13T09:00:00.000Z')).toEqual([notice(1), notice(2)]);
    });
    test('is begun once while it may be on its way, and holds what the first attempt settled', async () => {
      const inbox = id();
      const begin = (n: number) => store.beginDigest(inbox, '2027-01-11', attempt(n));
      const begun = await Promise.all([begin(1), begin(1), begin(1)]);
      expect(begun.filter(Boolean)).toEqual([{ before: attempt(1).before }]);
      // The first must have been heard of by then.
      expect(await begin(2)).toEqual({ before: attempt(1).before });
    });
    test('that was refused is begun again at once; one that has gone never', async () => {
      const inbox = id();
      await store.digestSent(inbox, '2027-01-11', at);
      expect(await store.lastDigest(inbox)).toBeUndefined();
      await store.beginDigest(inbox, '2027-01-11', attempt(1));
      await store.digestRefused(inbox, '2027-01-11');
      expect(await store.beginDigest(inbox, '2027-01-11', attempt(1))).toBeDefined();
      await store.digestSent(inbox, '2027-01-11', at);
      expect(await store.beginDigest(inbox, '2027-01-11', attempt(5))).toBeUndefined();
    });
    test('that has gone says what it held, until that is forgotten', async () => {
      const inbox = id();
      for (const n of [1, 2, 3]) await store.queueNotice(inbox, notice(n));
      for (const [n, held] of [[1, [notice(1)]] as const, [2, [notice(2)]] as const]) {
        await store.beginDigest(inbox, `2027-01-1${n}`, attempt(n));
        await store.holdNotices(inbox, `2027-01-1${n}`, held);
        if (n === 1) await store.digestSent(inbox, `2027-01-1${n}`, at);
      }
      const gone = await store.lastDigest(inbox);
      expect(gone).toEqual({ day: '2027-01-11', held: [notice(1)] });
      if (!gone) return;
      for (let i = 0; i < 2; i++) await store.forgetHeld(inbox, gone);
      expect(await store.noticesBefore(inbox, at)).toEqual([notice(2)]);
      expect(await store.lastDigest(inbox)).toEqual({ day: '2027-01-11', held: [] });
    });
  });

  describe('what is counted', () => {
    test('is counted so often in an hour and no more, though many ask at once', async () => {
      const whose = id();
      const hour = Math.ceil(now / 3600) * 3600;
      const asked = await Promise.all(
        Array.from({ length: 8 }, () => store.countWithinHour('kind', whose, 3, hour + 600)),
      );
      expect(asked.filter((left) => left === 0)).toHaveLength(3);
      expect(asked.filter((left) => left === 3000)).toHaveLength(5);
      expect(await store.countWithinHour('other', whose, 3, hour + 600)).toBe(0);
      expect(await store.countWithinHour('kind', id(), 3, hour + 600)).toBe(0);
      expect(await store.countWithinHour('kind', whose, 3, hour + 3600)).toBe(0);
    });
  });

  describe('what is read', () => {
    const reading = (n: number) => ({
      what: 'case' as const,
      at: `2027-01-1${n}T09:00:00.000Z`,
      by: { id: 'o1', name: 'Alva' },
      as: ['d'],
    });
    test('is all there, newest first, a page at a time, in its own case', async () => {
      const caseId = id();
      for (const n of [1, 3, 2, 2]) await store.putReading(caseId, reading(n));
      for (const size of [1, 2, 4, 9]) {
        const { items } = await whole((cursor) => store.readingsOf(caseId, cursor, size));
        expect(items).toEqual([reading(3), reading(2), reading(2), reading(1)]);
      }
      expect(await store.readingsOf(id(), undefined)).toEqual({ items: [] });
    });
    test('takes no cursor of another case', async () => {
      const [a, b] = [id(), id()];
      for (const n of [1, 2]) await store.putReading(a, reading(n));
      const { cursor = '' } = await store.readingsOf(a, undefined, 1);
      await expect(store.readingsOf(b, cursor, 1)).rejects.toThrow(UnknownCursor);
    });
  });

  describe('people', () => {
    const officer = (name: string, seen: string) => ({ id: `o-${name}`, name, seen });
    const absence = (n: number, from: string, to: string) => ({
      id: `a${n}`,
      officer: { id: 'o-alva', name: 'Alva' },
      from,
      to,
      deputy: { id: 'o-bo', name: 'Bo' },
    });
    test('are remembered by the day they were last here, and ninety days after it no more', async () => {
      const inbox = id();
      for (const seen of ['2027-01-11', '2027-01-12', '2027-01-10'])
        await store.rememberOfficer(inbox, officer('alva', seen));
      await store.rememberOfficer(inbox, officer('bo', '2027-03-01'));
      expect(await store.officersOf(inbox, '2027-03-01')).toEqual([
        officer('alva', '2027-01-12'),
        officer('bo', '2027-03-01'),
      ]);
      expect(await store.officersOf(inbox, '2027-04-12')).toHaveLength(2);
      expect(await store.officersOf(inbox, '2027-04-13')).toEqual([officer('bo', '2027-03-01')]);
      expect(await store.officersOf(id(), '2027-03-01')).toEqual([]);
    });
    test('are each remembered, also one whose id begins as another’s', async () => {
      const inbox = id();
      const [eva, evald] = [officer('eva', '2027-01-12'), officer('evald', '2027-01-12')];
      for (const one of [evald, eva]) await store.rememberOfficer(inbox, one);
      expect(await store.officersOf(inbox, '2027-01-12')).toEqual([eva, evald]);
    });
    test('are away until the last day of an absence, or until it is taken back', async () => {
      const inbox = id();
      const [summer, spring] = [absence(1, '2027-07-05', '2027-07-30'), absence(2, '2027-03-01', '2027-03-05')];
      for (const one of [summer, spring]) expect(await store.putAbsence(inbox, one)).toBe(true);
      expect(await store.putAbsence(inbox, summer)).toBe(false);
      expect(await store.absencesOf(inbox, '2027-03-05')).toEqual([spring, summer]);
      expect(await store.absencesOf(inbox, '2027-03-06')).toEqual([summer]);
      for (const _twice of [1, 2]) await store.forgetAbsence(inbox, summer.id);
      expect(await store.absencesOf(inbox, '2027-03-01')).toEqual([spring]);
      expect(await store.absencesOf(id(), '2027-03-01')).toEqual([]);
    });
  });
}
