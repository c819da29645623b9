import { beforeEach, describe, expect, test } from 'vitest';
import { Commits } from '#local/homes/sqlite/commits.ts';
import type { Log } from '#local/homes/sqlite/log.ts';

/** A disk that is done when the test says so. What happens at it, in order. */
let happened: string[];
let underWay: PromiseWithResolvers<void>[];
let commits: Commits;

const log = {
  sync() {
    happened.push('sync begins');
    const one = Promise.withResolvers<void>();
    underWay.push(one);
    return one.promise;
  },
  syncNow: () => void happened.push('sync now'),
  close() {},
} as unknown as Log;

/** Lets the turn end, in which a group is committed that somebody waits for. */
const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));
async function diskIsDone(failure?: Error): Promise<void> {
  const one = underWay.shift();
  if (failure) one?.reject(failure);
  else one?.resolve();
  await turn();
}
const outcome = (promise: Promise<void>, name: string) =>
  void promise.then(
    () => happened.push(`${name} is told`),
    () => happened.push(`${name} is refused`),
  );
/** Writes, and waits. */
const write = (name: string) => {
  commits.enter();
  outcome(commits.committed(true), name);
};

beforeEach(() => {
  happened = [];
  underWay = [];
  commits = new Commits({
    begin: () => void happened.push('begin'),
    commit: () => void happened.push('commit'),
    openLog: () => log,
    onFailure(error) {
      happened.push('failure');
      commits.lose(error as Error);
    },
  });
});

describe('whoever waits', () => {
  test('is told when the disk is done, and no sooner', async () => {
    write('a');
    await turn();
    expect(happened).toEqual(['begin', 'commit', 'sync begins']);
    await diskIsDone();
    expect(happened.slice(3)).toEqual(['a is told']);
    expect(commits.count).toBe(1);
  });

  test('and has written nothing is told with those before', async () => {
    write('a');
    await turn();
    outcome(commits.committed(true), 'a reader');
    await turn();
    expect(happened.at(-1)).toBe('sync begins');
    await diskIsDone();
    expect(happened.slice(3)).toEqual(['a is told', 'a reader is told']);
  });

  test('while the disk is busy is in one group with all others who do, committed when it is done: no two are in the log alone', async () => {
    write('a');
    await turn();
    write('b');
    await turn();
    write('c');
    await turn();
    expect(happened).toEqual(['begin', 'commit', 'sync begins', 'begin']);
    await diskIsDone();
    expect(happened.slice(4)).toEqual(['commit', 'sync begins', 'a is told']);
    await diskIsDone();
    expect(happened.slice(7)).toEqual(['b is told', 'c is told']);
    expect(commits.count).toBe(2);
  });

  test('is refused when the disk fails, with whoever has gone on from what is not kept', async () => {
    write('a');
    await turn();
    write('b');
    await diskIsDone(new Error('EIO'));
    expect(happened.slice(4)).toEqual(['failure', 'a is refused', 'b is refused']);
    expect(commits.count).toBe(0);
  });
});

describe('whoever cannot wait', () => {
  test('has all on the disk, one group after the other', async () => {
    write('a');
    await turn();
    write('b');
    commits.endNow();
    expect(happened.slice(3)).toEqual(['begin', 'sync now', 'commit', 'sync now']);
    await turn();
    expect(happened.slice(7)).toEqual(['a is told', 'b is told']);
  });

  test('is not followed by the disk’s late word for what comes after', async () => {
    write('a');
    await turn();
    commits.endNow();
    write('b');
    await turn();
    expect(happened.slice(3)).toEqual(['sync now', 'begin', 'a is told', 'commit', 'sync begins']);
    await diskIsDone();
    expect(happened).not.toContain('b is told');
    await diskIsDone();
    expect(happened.at(-1)).toBe('b is told');
  });

  test('and was told that all is well hears of it when the disk says late that something is not: it may be what came after', async () => {
    write('a');
    await turn();
    commits.endNow();
    write('b');
    await diskIsDone(new Error('EIO'));
    expect(happened.slice(-2)).toEqual(['failure', 'b is refused']);
    expect(commits.count).toBe(1);
  });

  test('is not disturbed by a disk that fails when all is closed', async () => {
    write('a');
    await turn();
    commits.endNow();
    commits.close();
    await diskIsDone(new Error('EBADF'));
    expect(happened).not.toContain('failure');
  });
});
