import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftContent } from '#domain/pages/draft-merge.ts';
import type { DraftKey } from '../../web/applicant/apply/draft-address.ts';
import type { DraftCopy } from '../../web/applicant/apply/draft-copies.ts';
import { DraftKeeper } from '../../web/applicant/apply/draft-keeper.ts';
import type { DraftCalls, SavedDraft } from '../../web/applicant/apply/draft-kept.ts';
import { ApiProblem } from '../../web/shared/api.ts';

const key: DraftKey = { id: 'd', token: 't' };
const problem = (status: number, code = '') => new ApiProblem(status, 'x', 'x', [], code);
const named = (name: string): DraftContent => ({ applicant: { name } });

/** The drafts of the API, in memory. */
class Server {
  draft: SavedDraft | undefined;
  sent = false;
  /** What the next calls answer instead. */
  readonly failures: ApiProblem[] = [];
  readonly log: string[] = [];
  saving: Promise<void> | undefined;

  readonly calls: DraftCalls = {
    start: async (content) => {
      this.#fail('start');
      this.draft = { content, version: '1' };
      return { key, version: '1' };
    },
    read: async () => {
      this.#fail('read');
      if (this.sent) return 'sent';
      if (!this.draft) throw problem(404);
      return this.draft;
    },
    save: async (_key, { content, version }) => {
      this.#fail('save');
      await this.saving;
      if (!this.draft) throw problem(404);
      if (this.sent) throw problem(409, 'draft-sent');
      if (version !== this.draft.version) throw problem(412, 'draft-stale');
      return this.elsewhere(content);
    },
  };

  /** Somebody else saves. */
  elsewhere(content: DraftContent): string {
    this.draft = { content, version: String(Number(this.draft?.version ?? 0) + 1) };
    return this.draft.version;
  }

  #fail(call: string): void {
    this.log.push(call);
    const failure = this.failures.shift();
    if (failure) throw failure;
  }
}

/** This device, which can be full. */
class Device {
  readonly copies = new Map<string, DraftCopy>();
  full = false;
  keep = (of: DraftKey | undefined, copy: DraftCopy): boolean => {
    if (!this.full) this.copies.set(of?.id ?? 'new', copy);
    return !this.full;
  };
  drop = (of: DraftKey | undefined): void => void this.copies.delete(of?.id ?? 'new');
}

let server: Server;
let device: Device;
let theirs: Record<string, unknown>;
beforeEach(() => {
  vi.useFakeTimers();
  [server, device, theirs] = [new Server(), new Device(), {}];
});
afterEach(() => vi.useRealTimers());

function open(content: DraftContent = named('Först')): DraftKeeper {
  server.elsewhere(content);
  const saved = server.draft as SavedDraft;
  return new DraftKeeper({ key, saved, mine: content, conflicts: [] }, server.calls, device, (fields) =>
    Object.assign(theirs, fields),
  );
}
const fresh = () =>
  new DraftKeeper(
    { key: undefined, saved: { content: {}, version: '' }, mine: {}, conflicts: [] },
    server.calls,
    device,
    () => undefined,
  );
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('what is written', () => {
  test('is on the device at once, in the draft a moment later, and then no longer on the device', async () => {
    const keeper = open();
    keeper.change(named('Sedan'));
    expect(device.copies.get('d')?.mine).toEqual(named('Sedan'));
    expect(server.log).toEqual([]);
    await pass(800);
    expect(server.draft?.content).toEqual(named('Sedan'));
    expect(device.copies.size).toBe(0);
    expect(keeper.shown().state).toBe('saved');
  });
  test('first starts a draft at once, and under its key from then on', async () => {
    const keeper = fresh();
    keeper.change(named('A'));
    keeper.change(named('An'));
    expect(device.copies.get('new')?.mine).toEqual(named('An'));
    await pass(0);
    expect(server.log).toEqual(['start']);
    keeper.change(named('Anna'));
    expect([...device.copies.keys()]).toEqual(['d']);
    await pass(800);
    expect(server.draft?.content).toEqual(named('Anna'));
    expect(server.log).toEqual(['start', 'save']);
  });
  test('while a save is on its way is saved after it, from the version it gives', async () => {
    const keeper = open();
    let land: () => void = () => undefined;
    server.saving = new Promise((resolve) => {
      land = resolve;
    });
    keeper.change(named('Ett'));
    await pass(800);
    keeper.change(named('Ett och två'));
    server.saving = undefined;
    land();
    await pass(800);
    expect(server.draft?.content).toEqual(named('Ett och två'));
    expect(server.log).toEqual(['save', 'save']);
  });
  test.each([0, 500, 503, 429])('is tried again, ever more slowly, after %d', async (status) => {
    const keeper = open();
    server.failures.push(...Array.from({ length: 4 }, () => problem(status)));
    keeper.change(named('Sedan'));
    await pass(800);
    expect(keeper.shown().state).toBe('failed');
    expect(device.copies.get('d')?.mine).toEqual(named('Sedan'));
    await pass(1_000 + 2_000 + 4_000 - 1);
    expect(server.log).toHaveLength(3);
    await pass(8_001);
    expect(keeper.shown().state).toBe('saved');
    expect(server.draft?.content).toEqual(named('Sedan'));
    expect(device.copies.size).toBe(0);
  });
  test('is not tried again when that cannot help, until it is changed', async () => {
    const keeper = open();
    server.failures.push(problem(413));
    keeper.change(named('För långt'));
    await pass(100_000);
    expect([keeper.shown().state, server.log.length]).toEqual(['refused', 1]);
    expect(device.copies.get('d')?.mine).toEqual(named('För långt'));
    keeper.change(named('Kort'));
    await pass(800);
    expect(server.draft?.content).toEqual(named('Kort'));
    expect(keeper.shown().problem).toBeUndefined();
  });
  test('and taken back leaves nothing on the device', async () => {
    const keeper = open();
    keeper.change(named('Sedan'));
    keeper.change(named('Först'));
    expect(device.copies.size).toBe(0);
    await pass(1_000);
    expect(server.log).toEqual([]);
  });
  test('is at risk only when neither the draft nor the device has it', async () => {
    const keeper = open();
    device.full = true;
    keeper.change(named('Sedan'));
    expect(keeper.shown().atRisk).toBe(true);
    await pass(800);
    expect(keeper.shown().atRisk).toBe(false);
  });
});

describe('a draft saved from elsewhere meanwhile', () => {
  test('is merged, and what came in is told', async () => {
    const keeper = open({ applicant: { name: 'Först', phone: '' } });
    server.elsewhere({ applicant: { name: 'Först', phone: '0221-123 45' } });
    keeper.change({ applicant: { name: 'Först', phone: '', email: 'a@exempel.example' } });
    await pass(800);
    expect(server.draft?.content.applicant).toEqual({
      name: 'Först',
      phone: '0221-123 45',
      email: 'a@exempel.example',
    });
    expect(theirs).toEqual({ 'applicant.phone': '0221-123 45' });
    expect(keeper.shown()).toMatchObject({ state: 'saved', conflicts: [], merges: 1 });
  });
  test.each([
    ['mine', 'Min'],
    ['theirs', 'Deras'],
  ] as const)('in the same field waits for a choice: %s', async (choice, name) => {
    const keeper = open();
    server.elsewhere(named('Deras'));
    keeper.change(named('Min'));
    await pass(800);
    expect(keeper.shown().conflicts).toEqual([{ field: 'applicant.name', mine: 'Min', theirs: 'Deras' }]);
    // Until then the draft has theirs and the device mine.
    expect(server.draft?.content).toEqual(named('Deras'));
    expect(device.copies.get('d')).toMatchObject({ mine: named('Min'), conflicts: [{ theirs: 'Deras' }] });
    keeper.resolve('applicant.name', choice);
    await pass(800);
    expect(server.draft?.content).toEqual(named(name));
    expect(device.copies.size).toBe(0);
    expect(theirs).toEqual(choice === 'theirs' ? { 'applicant.name': 'Deras' } : {});
  });
  test('is seen when the tab comes back, and a change of the plan is told', async () => {
    const keeper = open({ event: 'open-shop', answers: { sign: true } });
    server.elsewhere({ event: 'open-shop', answers: { sign: false } });
    await keeper.refresh();
    expect(theirs).toEqual({ plan: { event: 'open-shop', answers: { sign: false } } });
  });
  test('that says the same all the time does not make it try for ever', async () => {
    const keeper = open();
    server.failures.push(problem(412));
    keeper.change(named('Sedan'));
    await pass(800);
    expect(keeper.shown().state).toBe('failed');
    await pass(1_000);
    expect(server.draft?.content).toEqual(named('Sedan'));
  });
});

describe('a draft that is over', () => {
  test('because it was sent says so, and keeps what was written since on the device', async () => {
    const keeper = open();
    server.sent = true;
    keeper.change(named('För sent'));
    await expect(keeper.flush()).resolves.toBeUndefined();
    expect(keeper.shown().state).toBe('sent');
    expect(device.copies.get('d')?.mine).toEqual(named('För sent'));
    keeper.change(named('För sent igen'));
    await pass(10_000);
    expect(server.log).toEqual(['save', 'read']);
  });
  test('because it is gone becomes a new one when its owner wants', async () => {
    const keeper = open();
    server.draft = undefined;
    keeper.change(named('Sedan'));
    await pass(800);
    expect(keeper.shown().state).toBe('gone');
    expect(device.copies.get('d')?.mine).toEqual(named('Sedan'));
    keeper.startAnew();
    await pass(0);
    expect((server.draft as SavedDraft | undefined)?.content).toEqual(named('Sedan'));
    expect(keeper.shown().state).toBe('saved');
  });
});

test('a file gets a draft to belong to, and two files the same one', async () => {
  const keeper = fresh();
  expect(await Promise.all([keeper.ensure(), keeper.ensure()])).toEqual([key, key]);
  expect(server.log).toEqual(['start']);
});

test('flushing waits for what is on its way and saves what is left', async () => {
  const keeper = open();
  let land: () => void = () => undefined;
  server.saving = new Promise((resolve) => {
    land = resolve;
  });
  keeper.change(named('Ett'));
  await pass(800);
  keeper.change(named('Två'));
  const flushed = keeper.flush();
  server.saving = undefined;
  land();
  await flushed;
  expect(server.draft?.content).toEqual(named('Två'));
  expect(device.copies.size).toBe(0);
});
