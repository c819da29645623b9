import type { RouteIndex, RouteRow } from './route-index.ts';

const byDueAt = (a: RouteRow, b: RouteRow) => (a.dueAt ?? 0) - (b.dueAt ?? 0);

/** The executions in memory: for tests, and for a machine that keeps nothing. */
export function memoryIndex(): RouteIndex {
  const casesByName = new Map<string, string>();
  const rows = new Map<string, RouteRow>();
  const named = (name: string) => {
    const row = rows.get(casesByName.get(name) ?? '');
    return row?.name === name ? row : undefined;
  };
  const parked = () => [...rows.values()].filter((row) => !row.isMoving);
  const moving = () => [...rows.values()].filter((row) => row.isMoving);
  return {
    async begin(caseId, name) {
      if (casesByName.has(name)) return false;
      casesByName.set(name, caseId);
      rows.set(caseId, { caseId, name, isMoving: true, tokens: [] });
      return true;
    },
    of: (caseId) => rows.get(caseId),
    async moves(name) {
      const row = named(name);
      if (row) rows.set(row.caseId, { caseId: row.caseId, name, isMoving: true, tokens: [] });
    },
    parks(name, tokens, dueAt) {
      const row = named(name);
      if (row) rows.set(row.caseId, { caseId: row.caseId, name, isMoving: false, tokens, dueAt });
    },
    async ends(name) {
      const row = named(name);
      if (row) rows.delete(row.caseId);
    },
    due: (until, limit) =>
      parked()
        .filter(({ dueAt }) => dueAt !== undefined && dueAt <= until)
        .sort(byDueAt)
        .slice(0, limit),
    nextDue: () => parked().sort(byDueAt)[0]?.dueAt,
    moving: (after, limit) =>
      moving()
        .filter(({ name }) => name > after)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .slice(0, limit),
    howManyMove: () => moving().length,
    isRunning: (name) => named(name) !== undefined,
    running: () => new Set([...rows.values()].map(({ name }) => name)),
    async flush() {},
  };
}
