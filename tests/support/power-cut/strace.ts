import { bytesOf, type Call, type Descriptor, fileOf, partsOf, pathsOf } from './calls.ts';
import { asWritten, type Event } from './disk.ts';

/** The calls that change files or wait for the disk. */
const traced = [
  ...['openat', 'open', 'creat', 'lseek', 'write', 'pwrite64', 'writev', 'pwritev', 'pwritev2', 'fsync', 'fdatasync'],
  ...['ftruncate', 'truncate', 'rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'rmdir', 'mkdir', 'mkdirat'],
  ...['fallocate', 'copy_file_range', 'sendfile', 'link', 'linkat'],
];
/** How strace must be called for `eventsOf`: threads and children too, descriptors as paths, bytes as hex, moments and lengths. */
export const straceFlags = ['-f', '-y', '-xx', '-ttt', '-T', '-s', '16777216', '-e', `trace=${traced.join(',')}`];

/** An event, and when it was over, in milliseconds since 1970. */
export interface Timed {
  readonly event: Event;
  readonly doneMs: number;
}

/**
 * What strace saw being done to files below a folder. A write counts from its start, since it may reach the disk before it
 * returns; a sync counts when it has returned, for what was written before it began.
 *
 * @throws Error for a call that changes files in a way that is not understood here
 */
export function eventsOf(trace: string, folder: string): readonly Timed[] {
  const timed: Timed[] = [];
  const offsets = new Map<string, number>();
  const appending = new Set<string>();
  const lengths = new Map<string, number>();
  const known = new Set<string>();
  /** What the kernel copied from elsewhere is not known: it is taken for lost. */
  const lost = new Set<string>();
  const isInside = (path: string) => path === folder || path.startsWith(`${folder}/`);
  const add = (event: Event, doneMs: number) => void timed.push({ event, doneMs });

  for (const part of partsOf(trace)) {
    const { call, at } = part;
    if (at === 'end') {
      if (isSync(call)) {
        const path = fileOf(call.args)?.path ?? '';
        if (lost.has(path))
          throw new Error(`what was copied into ${path} from elsewhere is not known, and it was synced`);
        if (isInside(path) && call.result.startsWith('0')) add({ kind: 'sync', path, from: part.begunAt }, call.doneMs);
      }
      continue;
    }
    part.begin(timed.length);
    if (call.result.startsWith('-1') || isSync(call)) continue;
    const file = fileOf(call.args);
    // A write names no path, and its bytes are long.
    const [path = '', to = ''] = file === undefined ? pathsOf(call.args) : [];
    const inside = file !== undefined && isInside(file.path);
    switch (call.name) {
      case 'open':
      case 'openat':
      case 'creat': {
        const opened = fileOf(call.result);
        if (opened === undefined || !isInside(opened.path) || call.args.includes('O_DIRECTORY')) break;
        offsets.set(opened.key, 0);
        if (call.args.includes('O_APPEND')) appending.add(opened.key);
        else appending.delete(opened.key);
        if (call.args.includes('O_CREAT') && !known.has(opened.path)) {
          known.add(opened.path);
          lengths.set(opened.path, 0);
          add({ kind: 'create', path: opened.path }, call.doneMs);
        } else if (call.args.includes('O_TRUNC')) truncate(opened.path, 0);
        break;
      }
      case 'lseek':
        if (inside) offsets.set(file.key, Number(call.result.split(' ')[0]));
        break;
      case 'write':
      case 'writev': {
        if (!inside) break;
        const offset = appending.has(file.key) ? (lengths.get(file.path) ?? 0) : (offsets.get(file.key) ?? 0);
        offsets.set(file.key, offset + write(file.path, offset));
        break;
      }
      case 'pwrite64':
        if (inside) write(file.path, Number(call.args.split(', ').at(-1)));
        break;
      case 'pwritev':
        if (inside) write(file.path, Number(call.args.split(', ').at(-1)));
        break;
      case 'ftruncate':
        if (inside) truncate(file.path, Number(call.args.split(', ').at(-1)));
        break;
      case 'truncate':
        if (isInside(path)) truncate(path, Number(call.args.split(', ').at(-1)));
        break;
      case 'rename':
      case 'renameat':
      case 'renameat2':
        if (!isInside(path) && !isInside(to)) break;
        known.delete(path);
        known.add(to);
        lengths.set(to, lengths.get(path) ?? 0);
        add({ kind: 'rename', path, to }, call.doneMs);
        break;
      case 'unlink':
      case 'unlinkat':
      case 'rmdir':
        if (!isInside(path)) break;
        known.delete(path);
        add({ kind: 'remove', path }, call.doneMs);
        break;
      case 'link':
      case 'linkat':
        if (!isInside(path) && !isInside(to)) break;
        if (isInside(path)) throw new Error(`not understood: a second name for ${path}`);
        // What the other name's file holds is not in the trace.
        known.add(to);
        lengths.set(to, 0);
        lost.add(to);
        add({ kind: 'create', path: to }, call.doneMs);
        break;
      case 'mkdir':
      case 'mkdirat':
        if (isInside(path)) add({ kind: 'mkdir', path }, call.doneMs);
        break;
      case 'sendfile': {
        const [into, from, offset] = call.args.split(', ');
        copy(fileOf(from ?? ''), offset, fileOf(into ?? ''), 'NULL');
        break;
      }
      case 'copy_file_range': {
        const [from, offset, into, intoOffset] = call.args.split(', ');
        copy(fileOf(from ?? ''), offset, fileOf(into ?? ''), intoOffset);
        break;
      }
      default:
        if (inside || isInside(path) || isInside(to))
          throw new Error(`not understood: ${call.name}(${call.args.slice(0, 200)})`);
    }

    function write(into: string, offset: number): number {
      const data = Buffer.concat(
        [...call.args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => bytesOf(hex)),
      );
      const count = /^\d+/.exec(call.result)?.[0];
      return written(into, offset, count === undefined ? data : data.subarray(0, Number(count)));
    }
    function written(into: string, offset: number, data: Buffer): number {
      lengths.set(into, Math.max(lengths.get(into) ?? 0, offset + data.length));
      add({ kind: 'write', path: into, offset, data }, call.doneMs);
      return data.length;
    }
    /** What the kernel copies is not in the trace: it is what had been written to the other file by then. */
    function copy(from: Descriptor | undefined, offset = '', into?: Descriptor, intoOffset = ''): void {
      if (into === undefined || !isInside(into.path)) return;
      if (from === undefined || !isInside(from.path)) {
        lost.add(into.path);
        return;
      }
      const whole = asWritten(timed.map(({ event }) => event)).get(from.path);
      const start = positionIn(from, offset);
      const at = positionIn(into, intoOffset);
      const data = whole?.subarray(start, start + Number.parseInt(call.result, 10)) ?? Buffer.alloc(0);
      if (offset === 'NULL') offsets.set(from.key, start + data.length);
      if (intoOffset === 'NULL') offsets.set(into.key, at + data.length);
      written(into.path, at, data);
    }
    /** A call either says where, `[12] => [24]`, or goes on from where the descriptor is. */
    function positionIn({ key }: Descriptor, said: string): number {
      return said === 'NULL' ? (offsets.get(key) ?? 0) : Number(/\d+/.exec(said)?.[0]);
    }
    function truncate(which: string, length: number): void {
      lengths.set(which, length);
      add({ kind: 'truncate', path: which, length }, call.doneMs);
    }
  }
  return timed;
}

/** What had happened at a moment. A write that had begun counts, a sync only when it was over. */
export function eventsBefore(timed: readonly Timed[], momentMs: number): readonly Event[] {
  // Syncs name events by their number, so nothing is left out: a sync that was not over yet keeps nothing.
  const end = timed.findLastIndex(({ doneMs }) => doneMs <= momentMs) + 1;
  return timed
    .slice(0, end)
    .map(({ event, doneMs }) => (event.kind === 'sync' && doneMs > momentMs ? { ...event, from: 0 } : event));
}

const isSync = ({ name }: Call): boolean => name === 'fsync' || name === 'fdatasync';
