import type { Event } from './disk.ts';

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

interface Call {
  readonly name: string;
  readonly args: string;
  readonly result: string;
  readonly startMs: number;
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
  /** What the kernel copied into a file is not in the trace: it is taken for lost. */
  const copied = new Set<string>();
  const isInside = (path: string) => path === folder || path.startsWith(`${folder}/`);
  const add = (event: Event, doneMs: number) => void timed.push({ event, doneMs });

  for (const part of partsOf(trace)) {
    const { call, at } = part;
    if (at === 'end') {
      if (isSync(call)) {
        const path = fileOf(call.args)?.path ?? '';
        if (copied.has(path)) throw new Error(`what was copied into ${path} is not seen, and it was synced`);
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
      case 'mkdir':
      case 'mkdirat':
        if (isInside(path)) add({ kind: 'mkdir', path }, call.doneMs);
        break;
      case 'sendfile':
        if (inside) copied.add(file.path);
        break;
      case 'copy_file_range': {
        const into = fileOf(call.args.split(', ')[2] ?? '')?.path ?? '';
        if (isInside(into)) copied.add(into);
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
      const whole = count === undefined ? data : data.subarray(0, Number(count));
      lengths.set(into, Math.max(lengths.get(into) ?? 0, offset + whole.length));
      add({ kind: 'write', path: into, offset, data: whole }, call.doneMs);
      return whole.length;
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

interface Part {
  readonly call: Call;
  readonly at: 'start' | 'end';
  /** The number of the event that would come next when the call began. */
  readonly begunAt: number;
  readonly begin: (at: number) => void;
}

/** Each call twice, when it began and when it was over, in the order of these. */
function* partsOf(trace: string): Generator<Part> {
  const begun = new Map<string, { text: string; startMs: number; at: number }>();
  for (const line of trace.split('\n')) {
    const [, pid = '', seconds = '', rest = ''] = /^(\d+) +(\d+\.\d+) (.*)$/.exec(line) ?? [];
    const startMs = Number(seconds) * 1000;
    const unfinished = /^(.*) <unfinished \.\.\.>$/.exec(rest)?.[1];
    if (unfinished !== undefined) {
      const open = { text: unfinished, startMs, at: 0 };
      begun.set(pid, open);
      const call = callOf(unfinished, startMs, startMs);
      if (call && startsEarly(call.name)) yield part(call, 'start', open);
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)?.[1];
    const open = resumed === undefined ? { text: '', startMs, at: 0 } : begun.get(pid);
    if (open === undefined) continue;
    begun.delete(pid);
    const spent = /<(\d+\.\d+)>$/.exec(rest)?.[1];
    const call = callOf(`${open.text}${resumed ?? rest}`, open.startMs, open.startMs + Number(spent ?? 0) * 1000);
    if (call === undefined) continue;
    if (resumed === undefined || !startsEarly(call.name)) yield part(call, 'start', open);
    yield part(call, 'end', open);
  }
}

/** Whether what it does is known from its arguments alone. Of the others the result must be seen. */
const startsEarly = (name: string): boolean =>
  ['pwrite64', 'pwritev', 'write', 'writev', 'fsync', 'fdatasync'].includes(name);

const part = (call: Call, at: Part['at'], open: { at: number }): Part => ({
  call,
  at,
  begunAt: open.at,
  begin: (number) => {
    open.at = number;
  },
});

function callOf(text: string, startMs: number, doneMs: number): Call | undefined {
  const [, name, args = '', result = ''] = /^(\w+)\((.*?)(?:\) += (.*))?$/s.exec(text) ?? [];
  return name === undefined ? undefined : { name, args: args.replace(/\)$/, ''), result, startMs, doneMs };
}

/** The first descriptor with a path: `21<\x2f…>`. */
function fileOf(text: string): { key: string; path: string } | undefined {
  const [, descriptor, hex = ''] = /^(\d+)<((?:\\x[0-9a-f]{2})+)(?:\(deleted\))?>/.exec(text) ?? [];
  if (descriptor === undefined) return undefined;
  const path = bytesOf(hex).toString();
  return { key: `${descriptor} ${path}`, path };
}

/** Every path that is named in words, whole: one that is not absolute is below the folder that is named before it. */
function pathsOf(args: string): string[] {
  return [...args.matchAll(/(?:\w+<((?:\\x[0-9a-f]{2})*)>, )?"((?:\\x[0-9a-f]{2})*)"/g)].map(
    ([, at = '', hex = '']) => {
      const path = bytesOf(hex).toString();
      return path.startsWith('/') ? path : `${bytesOf(at).toString()}/${path}`;
    },
  );
}

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex');
