import { isWaiting, type TaskFilter } from '#domain/case/inbox.ts';
import type { RowState } from '#domain/case/inbox-views.ts';
import type { Page } from '#domain/ports/page.ts';
import type { Counted, Counts, FoundRow } from '#domain/ports/store/inboxes.ts';
import { deskOf, foundRow, inboxOf } from './inbox-rows.ts';
import { countIn, type Filter, type List, mergedPage } from './pages.ts';
import { indexes } from './table.ts';

export async function inboxPage(
  departments: readonly string[],
  cursor: string | undefined,
  limit: number,
  wanted: TaskFilter = {},
): Promise<Page<FoundRow>> {
  const isDone = wanted.view === 'done';
  const lists = [...new Set(departments)].map(
    (department): List => ({
      ...listOf(department, wanted),
      ...(isDone && { newestFirst: true }),
      // Of those that fall due until a day none is without one.
      ...(wanted.due !== undefined && !isDone && { after: '0000-00-00$', before: `${wanted.due}$` }),
    }),
  );
  const page = await mergedPage(lists, cursor, limit, filtersOf(wanted));
  return { ...page, items: page.items.map(foundRow) };
}

/** A view is a list of its own; one officer's work is on their desk, and waiting with that of the others. */
function listOf(department: string, { view = 'all', state }: TaskFilter): List {
  const desk = (of: string): List => ({ index: indexes.desk, of });
  if (typeof view === 'object') return desk(deskOf(department, { by: view.mine }));
  if (view === 'unclaimed') return desk(deskOf(department, 'free'));
  if (view === 'done') return desk(deskOf(department, 'done'));
  if (view === 'waiting' || (state && isWaiting(state))) return desk(deskOf(department, 'waits'));
  return { index: indexes.inbox, of: inboxOf(department) };
}

const mayBe = (part: string, values: readonly string[]): Filter => ({
  expression: `#row.#${part} IN (${values.map((_, i) => `:${part}${i}`).join(', ')})`,
  names: { '#row': 'row', [`#${part}`]: part },
  values: Object.fromEntries(values.map((value, i) => [`:${part}${i}`, value])),
});

function filtersOf({ kind, permits, municipalities, claimedBy, state }: TaskFilter): readonly Filter[] {
  return [
    ...(kind === undefined ? [] : [mayBe('kind', [kind])]),
    ...(permits === undefined ? [] : [mayBe('permit', permits)]),
    ...(municipalities === undefined ? [] : [mayBe('municipality', municipalities)]),
    ...(state === undefined || state === 'done' ? [] : stateFilters(state)),
    ...(claimedBy === undefined
      ? []
      : [{ expression: 'claimedBy.#by.id = :claimedBy', names: { '#by': 'by' }, values: { ':claimedBy': claimedBy } }]),
  ];
}

function stateFilters(state: Exclude<TaskFilter['state'], undefined>): readonly Filter[] {
  const names = { '#row': 'row', '#news': 'newsSince' };
  if (state === 'answered') return [{ expression: 'attribute_exists(#row.#news)', names }];
  const unseen: Filter = { expression: 'attribute_not_exists(#row.#news)', names };
  if (state !== 'to-do') return [unseen, mayBe('state', [state])];
  // What an earlier version has written says nothing of it.
  const { expression, ...is } = mayBe('state', [state]);
  return [unseen, { ...is, expression: `(${expression} OR attribute_not_exists(#row.#state))` }];
}

/** To know more exactly would take more reading than the page itself. */
const mostCounted = 100;

export async function countTasks(
  departments: readonly string[],
  officer: string,
  wanted: Pick<TaskFilter, 'kind' | 'permits' | 'municipalities'> = {},
): Promise<Counts> {
  const count = async (view: NonNullable<TaskFilter['view']>, state?: RowState): Promise<Counted> => {
    const counted = { ...wanted, state };
    const all = await Promise.all(
      [...new Set(departments)].map((one) => countIn(listOf(one, { view }), mostCounted, filtersOf(counted))),
    );
    const n = all.reduce((sum, one) => sum + one.n, 0);
    return { n, ...(all.some(({ more }) => more) && { more: true }) };
  };
  const [mine, unclaimed, open, waiting, proposed] = await Promise.all([
    count({ mine: officer }),
    count('unclaimed'),
    count('all'),
    count('waiting'),
    count('waiting', 'waits-for-decision'),
  ]);
  return { mine, unclaimed, all: open, waiting, proposed };
}
