import type { Catalogue } from '../catalogue.ts';

/** Permits that wait for each other. */
export function cycles(catalogue: Catalogue): string[] {
  const done = new Set<string>();
  const problems: string[] = [];
  const visit = (id: string, path: readonly string[]) => {
    if (path.includes(id)) {
      problems.push(
        `permit ${id}: permits wait for each other: ${[...path.slice(path.indexOf(id)), id].join(' → ')}: take one of them out of after`,
      );
      return;
    }
    if (done.has(id)) return;
    for (const { permit } of catalogue.permits[id]?.after ?? []) visit(permit, [...path, id]);
    done.add(id);
  };
  for (const id of Object.keys(catalogue.permits)) visit(id, []);
  return problems;
}

/**
 * Orders that no case could follow: a veto that holds back the start alone, conditions that bind anything but a decision
 * with a veto, and a clock that says it starts when a gate opens where there is none, or the other way round.
 */
export function impossibleOrders(catalogue: Catalogue): string[] {
  return Object.values(catalogue.permits).flatMap((permit) => {
    const { starts } = permit.clock.counting;
    const filing = (permit.after ?? []).filter((a) => a.gate === 'filing' && a.strength === 'hard');
    return [
      ...(permit.after ?? []).flatMap((a) => [
        ...(a.veto && (a.gate === 'start' || a.strength !== 'hard')
          ? [
              `permit ${permit.id}, prerequisite ${a.permit}: a veto is a hard prerequisite of the filing or the decision: change the gate or strength, or take the veto away`,
            ]
          : []),
        ...(a.conditionsBind && !(a.veto && a.gate === 'decision')
          ? [
              `permit ${permit.id}, prerequisite ${a.permit}: only a veto over the decision can bind with its conditions: add veto, or take conditionsBind away`,
            ]
          : []),
      ]),
      ...(starts === 'gate-open' && filing.length === 0
        ? [
            `permit ${permit.id} counts from an open gate, but nothing holds back its filing: count from received or complete`,
          ]
        : []),
      ...(starts !== 'gate-open' && filing.some((a) => a.when === undefined || a.veto)
        ? [
            `permit ${permit.id} can never be filed before another, so its clock counts from an open gate: write starts: 'gate-open'`,
          ]
        : []),
    ];
  });
}
