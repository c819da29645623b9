import { nameOfView, type TaskFilter } from '#domain/case/inbox.ts';
import type { Counts } from '#domain/ports/store/inboxes.ts';
import type { Database } from '../database.ts';
import type { Lists } from './pages.ts';

interface Shelf {
  readonly name: string;
  readonly state: string;
  readonly by: string | undefined;
  readonly waits: boolean;
  readonly n: number;
}

/** The shelves of a department that hold what is wanted: as many as there are kinds of matter, however many tasks. */
function shelvesOf(db: Database, department: string, { kind, permits, municipalities }: TaskFilter): readonly Shelf[] {
  return db
    .sql('SELECT shelf, state, kind, permit, municipality, claimed_by, n FROM shelves WHERE department = ?')
    .all(department)
    .filter(
      (shelf) =>
        (kind === undefined || shelf.kind === kind) &&
        (permits === undefined || permits.includes(String(shelf.permit))) &&
        (municipalities === undefined || municipalities.includes(String(shelf.municipality))),
    )
    .map(({ shelf, state, claimed_by: by, n }) => ({
      name: String(shelf),
      state: String(state),
      by: by === null ? undefined : String(by),
      waits: String(state).startsWith('waits-'),
      n: Number(n),
    }));
}

/** The lists that a page of an inbox is read from. A view is a list of its own; what narrows it down is a list for each shelf. */
export function listsOf(db: Database, departments: readonly string[], wanted: TaskFilter): Lists {
  const { due } = wanted;
  const isDone = wanted.view === 'done';
  return {
    name: `inboxes of ${departments.join()}, ${nameOfView(wanted)}`,
    select: 'case_id, task, json, claim',
    place: 'place',
    newestFirst: isDone,
    // Of those that fall due until a day none is without one.
    ...(due !== undefined && !isDone && { above: '0000-00-00$', below: `${due}$` }),
    ...fromWhere(db, [...new Set(departments)], wanted),
  };
}

function fromWhere(db: Database, departments: readonly string[], wanted: TaskFilter): Pick<Lists, 'where' | 'of'> {
  const { view = 'all', kind, permits, municipalities, state, claimedBy } = wanted;
  // Named, for SQLite takes another otherwise, and passes over what is not wanted.
  const from = (index: string, column: string) =>
    `FROM inbox INDEXED BY inbox_${index} WHERE department = ? AND ${column} = ?`;
  if (kind || permits || municipalities || state || claimedBy !== undefined)
    return {
      where: from('on_shelf', 'shelf'),
      of: departments.flatMap((one) => namesOf(one, shelvesOf(db, one, wanted), wanted)),
    };
  if (view === 'all') return { where: from('by_day', 'done'), of: departments.map((one) => [one, 0]) };
  return { where: from('at_desk', 'desk'), of: departments.map((one) => [one, deskOf(view)]) };
}

/** The name of a view's list, as the register works it out for each row. */
function deskOf(view: Exclude<TaskFilter['view'], 'all' | undefined>): string {
  if (typeof view === 'object') return `by ${view.mine}`;
  return view === 'unclaimed' ? 'free' : view === 'waiting' ? 'waits' : 'done';
}

/** Those of them that a view shows, in a state, of somebody's. */
const namesOf = (department: string, shelves: readonly Shelf[], { view = 'all', state, claimedBy }: TaskFilter) =>
  shelves
    .filter((shelf) => {
      if ((state ?? shelf.state) !== shelf.state || (claimedBy ?? shelf.by) !== shelf.by) return false;
      if (view === 'done' || shelf.state === 'done') return view === 'done' && shelf.state === 'done';
      if (typeof view === 'object') return !shelf.waits && shelf.by === view.mine;
      return view === 'all' || (view === 'waiting' ? shelf.waits : !shelf.waits && shelf.by === undefined);
    })
    .map(({ name }) => [department, name]);

/** What each view holds, from the shelves alone. */
export function countsOf(db: Database, departments: readonly string[], officer: string, wanted: TaskFilter): Counts {
  const shelves = [...new Set(departments)]
    .flatMap((department) => shelvesOf(db, department, wanted))
    .filter(({ state }) => state !== 'done');
  const sum = (is: (shelf: Shelf) => boolean) => ({
    n: shelves.filter(is).reduce((all, { n }) => all + n, 0),
  });
  return {
    mine: sum(({ waits, by }) => !waits && by === officer),
    unclaimed: sum(({ waits, by }) => !waits && by === undefined),
    all: sum(() => true),
    waiting: sum(({ waits }) => waits),
    proposed: sum(({ state }) => state === 'waits-for-decision'),
  };
}
