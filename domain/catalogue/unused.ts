import type { Catalogue } from '../definitions/catalogue.ts';
import { citation, type Source } from '../definitions/source.ts';
import type { Finding } from './finding.ts';

/** What nothing uses: requirements that no permit asks for, and departments that no municipality names. */
export function unused({ permits, requirements, departments, municipalities }: Catalogue): readonly Finding[] {
  const asked = new Set(Object.values(permits).flatMap((p) => p.requirements));
  const named = new Set(Object.values(municipalities).flatMap((m) => Object.values(m.departments)));
  return [
    ...Object.keys(requirements)
      .filter((id) => !asked.has(id))
      .map(
        (id): Finding => ({
          level: 'error',
          where: `requirement ${id}`,
          what: 'no permit asks for it: add it to one, or retire it (docs/retire.md)',
        }),
      ),
    ...Object.keys(departments)
      .filter((id) => !named.has(id))
      .map(
        (id): Finding => ({
          level: 'error',
          where: `department ${id}`,
          what: 'no municipality names it: give it a role, or retire it (docs/retire.md)',
        }),
      ),
  ];
}

/**
 * Statutes and pages that are kept by name and that nothing leans on.
 *
 * @param kept the names of a file, each with the source it stands for
 * @param where the kind of thing that is named there, such as `source`
 */
export function unusedSources(
  catalogue: Catalogue,
  kept: Readonly<Record<string, Source>>,
  where: string,
): readonly Finding[] {
  // A page may be where owners hand in, without being what proves anything.
  const used = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') used.add(value);
    if (value === null || typeof value !== 'object') return;
    for (const part of Object.values(value)) look(part);
  };
  look(catalogue);
  return Object.entries(kept)
    .filter(([, source]) => !used.has(source.title) && !('url' in source && used.has(source.url)))
    .map(([name, source]) => ({
      level: 'error',
      where: `${where} ${name}`,
      what: `nothing leans on “${citation(source).trim()}”: take it away`,
    }));
}
