/** What has an id, and names what comes before it. */
interface Ordered {
  readonly id: string;
  readonly after?: readonly { readonly permit: string }[];
}

/** Prerequisites before what depends on them; otherwise the order they come in. @param of what an entry is ordered by */
export function inOrder<T>(entries: readonly T[], of: (entry: T) => Ordered): readonly T[] {
  const byId = new Map(entries.map((entry) => [of(entry).id, entry]));
  const ordered = new Set<T>();
  const add = (entry: T) => {
    if (ordered.has(entry)) return;
    for (const { permit } of of(entry).after ?? []) {
      const before = byId.get(permit);
      if (before) add(before);
    }
    ordered.add(entry);
  };
  for (const entry of entries) add(entry);
  return [...ordered];
}
