/** A system call: its arguments and its result as strace writes them. */
export interface Call {
  readonly name: string;
  readonly args: string;
  readonly result: string;
  readonly startMs: number;
  readonly doneMs: number;
}

/** A call as it began, or as it was over. */
export interface Part {
  readonly call: Call;
  readonly at: 'start' | 'end';
  /** The number of the event that would come next when the call began. */
  readonly begunAt: number;
  readonly begin: (at: number) => void;
}

/** Each call twice, when it began and when it was over, in the order of these. */
export function* partsOf(trace: string): Generator<Part> {
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

/** A file that is open, and what it is open as. */
export interface Descriptor {
  readonly key: string;
  readonly path: string;
}

/** The first descriptor with a path: `21<\x2f…>`. */
export function fileOf(text: string): Descriptor | undefined {
  const [, descriptor, hex = ''] = /^(\d+)<((?:\\x[0-9a-f]{2})+)(?:\(deleted\))?>/.exec(text) ?? [];
  if (descriptor === undefined) return undefined;
  const path = bytesOf(hex).toString();
  return { key: `${descriptor} ${path}`, path };
}

/** Every path that is named in words, whole: one that is not absolute is below the folder that is named before it. */
export function pathsOf(args: string): string[] {
  return [...args.matchAll(/(?:\w+<((?:\\x[0-9a-f]{2})*)>, )?"((?:\\x[0-9a-f]{2})*)"/g)].map(
    ([, at = '', hex = '']) => {
      const path = bytesOf(hex).toString();
      return path.startsWith('/') ? path : `${bytesOf(at).toString()}/${path}`;
    },
  );
}

export const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex');
