import { describe, expect, test } from 'vitest';
import { afterPowerCut, type Event } from '../support/power-cut/disk.ts';
import { eventsBefore, eventsOf } from '../support/power-cut/strace.ts';

const bytes = (text: string) => Buffer.from(text);
const create = (path: string): Event => ({ kind: 'create', path });
const write = (path: string, text: string, offset = 0): Event => ({ kind: 'write', path, offset, data: bytes(text) });
const sync = (path: string, from: number): Event => ({ kind: 'sync', path, from });
/** As little as there can be is kept, or all. */
const nothing = () => 0;
const everything = () => 0.5;

describe('the disk after a power cut', () => {
  test('what was synced is there, with its name', () => {
    const events = [create('/d/a'), write('/d/a', 'one'), sync('/d/a', 2), write('/d/a', 'two', 3)];
    expect(afterPowerCut(events, nothing).get('/d/a')).toEqual(bytes('one'));
    expect(afterPowerCut(events, everything).get('/d/a')).toEqual(bytes('onetwo'));
  });

  test('what was written while it was synced may be lost', () => {
    const events = [create('/d/a'), write('/d/a', 'one'), write('/d/a', 'two', 3), sync('/d/a', 2)];
    expect(afterPowerCut(events, nothing).get('/d/a')).toEqual(bytes('one'));
  });

  test('a name that was not synced may be lost, with all that was written', () => {
    expect(afterPowerCut([create('/d/a'), write('/d/a', 'one')], nothing).size).toBe(0);
  });

  test('a sync of a folder keeps the names in it and those before, and not what was written', () => {
    const events = [create('/d/a'), write('/d/a', 'one'), create('/d/b'), sync('/d', 3), create('/d/c')];
    expect([...afterPowerCut(events, nothing)]).toEqual([
      ['/d/a', Buffer.alloc(0)],
      ['/d/b', Buffer.alloc(0)],
    ]);
  });

  test('a file that was put in the place of another is the old one, whole, or the new one', () => {
    const events = [create('/d/a'), write('/d/a', 'old'), sync('/d/a', 2), create('/d/n'), write('/d/n', 'new')];
    const renamed = [...events, sync('/d/n', 5), { kind: 'rename', path: '/d/n', to: '/d/a' } as const];
    expect(afterPowerCut(renamed, nothing).get('/d/a')).toEqual(bytes('old'));
    const kept = afterPowerCut([...renamed, sync('/d', 7)], nothing);
    expect([...kept]).toEqual([['/d/a', bytes('new')]]);
  });

  test('a file that was removed is there again when the folder was not synced', () => {
    const events = [create('/d/a'), write('/d/a', 'one'), sync('/d/a', 2), { kind: 'remove', path: '/d/a' } as const];
    expect(afterPowerCut(events, nothing).get('/d/a')).toEqual(bytes('one'));
    expect(afterPowerCut([...events, sync('/d', 4)], nothing).size).toBe(0);
  });

  test('pages are lost one by one: a later one may be there without an earlier one, which is zeros', () => {
    const two = `${'x'.repeat(4096)}${'y'.repeat(10)}`;
    const events = [create('/d/a'), sync('/d/a', 1), write('/d/a', two)];
    // How many names, then: a share of the pages, half; the first is lost, the second kept.
    const told = [0, 0.9, 0.5, 0.9, 0.1];
    const content = afterPowerCut(events, () => told.shift() ?? 0).get('/d/a');
    expect(content).toEqual(Buffer.concat([Buffer.alloc(4096), bytes('y'.repeat(10))]));
  });

  test('a file that was cut off may be as long as before', () => {
    const events = [create('/d/a'), write('/d/a', 'one'), sync('/d/a', 2)];
    const cut = [...events, { kind: 'truncate', path: '/d/a', length: 1 } as const];
    expect(afterPowerCut(cut, nothing).get('/d/a')).toEqual(bytes('one'));
    expect(afterPowerCut([...cut, sync('/d/a', 4)], nothing).get('/d/a')).toEqual(bytes('o'));
  });
});

describe('what strace saw', () => {
  const hex = (text: string) => [...bytes(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  const at = (second: number, pid: number, text: string) => `${pid} ${second}.000000 ${text}`;
  const file = (fd: number, path: string) => `${fd}<${hex(path)}>`;
  const opened = (fd: number, path: string, flags = 'O_RDWR|O_CREAT') =>
    `openat(AT_FDCWD<${hex('/w')}>, "${hex(path)}", ${flags}, 0644) = ${file(fd, path)} <0.000010>`;
  const seen = (...lines: string[]) => eventsOf(lines.join('\n'), '/d').map(({ event }) => event);

  test('files of the folder, with what was written where', () => {
    expect(
      seen(
        at(1, 7, opened(3, '/d/a')),
        at(2, 7, opened(4, '/elsewhere')),
        at(3, 7, `pwrite64(${file(3, '/d/a')}, "${hex('one')}", 3, 8) = 3 <0.000010>`),
        at(4, 8, `write(${file(3, '/d/a')}, "${hex('two')}", 3) = 2 <0.000010>`),
        at(5, 8, `write(${file(3, '/d/a')}, "${hex('x')}", 1) = 1 <0.000010>`),
        at(6, 8, `write(${file(4, '/elsewhere')}, "${hex('x')}", 1) = 1 <0.000010>`),
        at(7, 7, `ftruncate(${file(3, '/d/a')}, 5) = 0 <0.000010>`),
        at(8, 7, `rename("${hex('/d/a')}", "${hex('/d/b')}") = 0 <0.000010>`),
        at(9, 7, `unlinkat(AT_FDCWD<${hex('/d')}>, "${hex('b')}", 0) = 0 <0.000010>`),
        at(9, 7, `unlink("${hex('/d/none')}") = -1 ENOENT (No such file or directory) <0.000010>`),
      ),
    ).toEqual([
      create('/d/a'),
      write('/d/a', 'one', 8),
      write('/d/a', 'tw'),
      write('/d/a', 'x', 2),
      { kind: 'truncate', path: '/d/a', length: 5 },
      { kind: 'rename', path: '/d/a', to: '/d/b' },
      { kind: 'remove', path: '/d/b' },
    ]);
  });

  test('what is appended lands at the end of what is there', () => {
    expect(
      seen(
        at(1, 7, opened(3, '/d/a', 'O_WRONLY|O_CREAT|O_APPEND')),
        at(2, 7, `write(${file(3, '/d/a')}, "${hex('one')}", 3) = 3 <0.000010>`),
        at(3, 7, opened(3, '/d/a', 'O_WRONLY|O_CREAT|O_APPEND')),
        at(4, 7, `write(${file(3, '/d/a')}, "${hex('two')}", 3) = 3 <0.000010>`),
      ),
    ).toEqual([create('/d/a'), write('/d/a', 'one'), write('/d/a', 'two', 3)]);
  });

  test('what the kernel copied is what had been written to the other file', () => {
    const copied = (call: string) =>
      seen(
        at(1, 7, opened(3, '/d/a')),
        at(2, 7, `pwrite64(${file(3, '/d/a')}, "${hex('one')}", 3, 0) = 3 <0.000010>`),
        at(3, 7, `pwrite64(${file(3, '/d/a')}, "${hex('two')}", 3, 3) = 3 <0.000010>`),
        at(4, 7, opened(4, '/d/b')),
        at(5, 7, `write(${file(4, '/d/b')}, "${hex('x')}", 1) = 1 <0.000010>`),
        at(6, 7, call),
        at(7, 7, `write(${file(4, '/d/b')}, "${hex('y')}", 1) = 1 <0.000010>`),
      ).slice(-2);
    const [from, into] = [file(3, '/d/a'), file(4, '/d/b')];
    const expected = [write('/d/b', 'etw', 1), write('/d/b', 'y', 4)];
    expect(copied(`copy_file_range(${from}, [2] => [5], ${into}, NULL, 3, 0) = 3 <0.000010>`)).toEqual(expected);
    expect(copied(`sendfile(${into}, ${from}, [2] => [5], 10) = 3 <0.000010>`)).toEqual(expected);
  });

  test('what the kernel copied from elsewhere is lost, and must not be synced', () => {
    const copied = [
      at(1, 7, opened(4, '/d/b')),
      at(2, 7, `copy_file_range(${file(5, '/elsewhere')}, [0] => [3], ${file(4, '/d/b')}, NULL, 3, 0) = 3 <0.000010>`),
    ];
    expect(seen(...copied)).toEqual([create('/d/b')]);
    expect(() => seen(...copied, at(3, 7, `fsync(${file(4, '/d/b')}) = 0 <0.000010>`))).toThrow('elsewhere');
  });

  test('a second name of a file elsewhere is a file of which nothing is known', () => {
    const linked = at(1, 7, `link("${hex('/elsewhere')}", "${hex('/d/b')}") = 0 <0.000010>`);
    expect(seen(linked)).toEqual([create('/d/b')]);
    expect(() => seen(at(1, 7, `link("${hex('/d/a')}", "${hex('/d/b')}") = 0 <0.000010>`))).toThrow('second name');
  });

  const interrupted = [
    at(1, 7, opened(3, '/d/a')),
    at(2, 7, `pwrite64(${file(3, '/d/a')}, "${hex('one')}", 3, 0) = 3 <0.000010>`),
    at(3, 7, `fsync(${file(3, '/d/a')} <unfinished ...>`),
    at(4, 8, `pwrite64(${file(3, '/d/a')}, "${hex('two')}", 3, 3 <unfinished ...>`),
    at(5, 7, `<... fsync resumed>) = 0 <3.000000>`),
    at(6, 8, `<... pwrite64 resumed>) = 3 <2.000000>`),
  ];

  test('a sync keeps what was written before it began, by whichever thread', () => {
    expect(seen(...interrupted)).toEqual([
      create('/d/a'),
      write('/d/a', 'one'),
      write('/d/a', 'two', 3),
      sync('/d/a', 2),
    ]);
  });

  test('a sync that was not over keeps nothing', () => {
    const timed = eventsOf(interrupted.join('\n'), '/d');
    const disk = (second: number) => afterPowerCut(eventsBefore(timed, second * 1000), nothing).get('/d/a');
    expect(disk(5)).toBeUndefined();
    expect(disk(6)).toEqual(bytes('one'));
  });

  test('what it does not understand it says', () => {
    expect(() => seen(at(1, 7, `fallocate(${file(3, '/d/a')}, 0, 0, 10) = 0 <0.000010>`))).toThrow('fallocate');
  });
});
