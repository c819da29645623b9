/** What a program did to files, in the order in which it did it. */
export type Event =
  /** A file that was not there is made. */
  | { readonly kind: 'create'; readonly path: string }
  | { readonly kind: 'mkdir'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly length: number }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
  /** What had been done to this file or folder before event number `from` is on the disk; the sync itself ended here. */
  | { readonly kind: 'sync'; readonly path: string; readonly from: number };

/** The disk after a power cut: what each path holds; `undefined` is a folder. */
export type Disk = ReadonlyMap<string, Buffer | undefined>;

/** A disk writes whole pages of this many bytes, each on its own. */
const page = 4096;

type Change = Extract<Event, { kind: 'write' | 'truncate' }>;
interface File {
  readonly folder: boolean;
  readonly changes: { readonly at: number; readonly change: Change }[];
  /** Every change before this event is on the disk. */
  syncedTo: number;
}

/**
 * The disk as a power cut leaves it after these events: what was synced, and of the rest a random part. Names (made, renamed,
 * removed) reach the disk in their order, as with a journal, so that a random number of the last ones is lost; a sync of a folder
 * keeps those in it, and a sync of a file the name it was made with. Of what was written and not synced each page is there or not,
 * whatever happened to the others.
 *
 * @param random a number from 0 up to and without 1, as `Math.random`
 */
export function afterPowerCut(events: readonly Event[], random: () => number = Math.random): Disk {
  const { namesKept, files } = asItWas(events);
  // The last name that must be there, or any later one.
  const lastName = namesKept + Math.floor(random() * (events.length - namesKept + 1));
  const disk = new Map<string, Buffer | undefined>();
  for (const [path, file] of namesOf(events, lastName, files))
    disk.set(path, file.folder ? undefined : contentOf(file, keptAtRandom(file, random)));
  return disk;
}

/** The files as whoever reads them sees them, when nothing is lost. */
export function asWritten(events: readonly Event[]): Disk {
  const { files } = asItWas(events);
  const all = namesOf(events, events.length, files);
  return new Map(all.map(([path, file]) => [path, file.folder ? undefined : contentOf(file, () => true)]));
}

/** What each file went through, by the event that made it; and how many events' names are on the disk for certain. */
function asItWas(events: readonly Event[]): { namesKept: number; files: ReadonlyMap<number, File> } {
  const files = new Map<number, File>();
  const names = new Map<string, number>();
  let namesKept = 0;
  for (const [at, event] of events.entries()) {
    const made = names.get(event.path);
    const file = made === undefined ? undefined : files.get(made);
    if (event.kind === 'sync') {
      namesKept = Math.max(namesKept, lastNameBefore(events, event, made, file));
      if (file) file.syncedTo = Math.max(file.syncedTo, event.from);
    } else if (event.kind === 'write' || event.kind === 'truncate') file?.changes.push({ at, change: event });
    else named(names, files, event, at);
  }
  return { namesKept, files };
}

/** How many events must be looked at for the names that a sync keeps. */
function lastNameBefore(
  events: readonly Event[],
  { path, from }: Extract<Event, { kind: 'sync' }>,
  made: number | undefined,
  file: File | undefined,
): number {
  if (made !== undefined && !file?.folder) return made + 1;
  const within = (name: string) => name.slice(0, name.lastIndexOf('/')) === path;
  const isKept = (event: Event) =>
    (event.kind === 'create' || event.kind === 'mkdir' || event.kind === 'remove' || event.kind === 'rename') &&
    (within(event.path) || (event.kind === 'rename' && within(event.to)));
  return events.slice(0, from).findLastIndex(isKept) + 1;
}

function named(names: Map<string, number>, files: Map<number, File>, event: Event, at: number): void {
  if (event.kind === 'create' || event.kind === 'mkdir') {
    files.set(at, files.get(at) ?? { folder: event.kind === 'mkdir', changes: [], syncedTo: 0 });
    names.set(event.path, at);
  } else if (event.kind === 'remove') names.delete(event.path);
  else if (event.kind === 'rename') {
    for (const [path, made] of [...names])
      if (path === event.path || path.startsWith(`${event.path}/`)) {
        names.delete(path);
        names.set(`${event.to}${path.slice(event.path.length)}`, made);
      }
  }
}

/** Which file each name means when so many events have reached the disk. */
function namesOf(events: readonly Event[], count: number, files: ReadonlyMap<number, File>): readonly [string, File][] {
  const names = new Map<string, number>();
  const known = new Map(files);
  for (const [at, event] of events.slice(0, count).entries()) named(names, known, event, at);
  return [...names].flatMap(([path, made]) => {
    const file = known.get(made);
    return file === undefined ? [] : [[path, file] as [string, File]];
  });
}

/** Whether a change that was made by an event is on the disk; asked for each page. Now and then all that was not synced is lost, or none. */
function keptAtRandom({ syncedTo }: File, random: () => number): (at: number) => boolean {
  const which = Math.floor(random() * 3);
  const share = which === 2 ? random() : which;
  return (at) => at < syncedTo || random() < share;
}

function contentOf({ changes }: File, isKept: (at: number) => boolean): Buffer {
  const ends = changes.map(({ change }) =>
    change.kind === 'write' ? change.offset + change.data.length : change.length,
  );
  // As long as it ever was. Room that is made at the end is zeros.
  const room = Buffer.alloc(ends.reduce((longest, end) => Math.max(longest, end), 0));
  let length = 0;
  for (const { at, change } of changes) {
    if (change.kind === 'write') {
      for (const { offset, data } of pagesOf(change).filter(() => isKept(at))) {
        data.copy(room, offset);
        length = Math.max(length, offset + data.length);
      }
    } else if (isKept(at)) {
      room.fill(0, change.length, Math.max(change.length, length));
      length = change.length;
    }
  }
  return room.subarray(0, length);
}

/** A write, cut where one page of the file ends and the next begins. */
function pagesOf({ offset, data }: { offset: number; data: Buffer }): { offset: number; data: Buffer }[] {
  const parts = [];
  for (let at = 0; at < data.length; ) {
    const end = Math.min(data.length, at + page - ((offset + at) % page));
    parts.push({ offset: offset + at, data: data.subarray(at, end) });
    at = end;
  }
  return parts;
}
