import type { Catalogue } from './catalogue.ts';

interface Bodies extends Pick<Catalogue, 'departments' | 'municipalities'> {
  readonly retired: Pick<Catalogue['retired'], 'departments' | 'municipalities'>;
}

/**
 * The groups that give people rights: an officer of a department, the head of one, the coordinator of a municipality. Those of
 * what is retired stay, with everybody in them: they give the rights of what took its place.
 */
export function staffGroups({ departments, municipalities, retired }: Bodies): readonly string[] {
  const bodies = Object.keys({ ...departments, ...retired.departments });
  return [
    ...bodies.map((id) => `department:${id}`),
    ...Object.keys({ ...municipalities, ...retired.municipalities }).map((id) => `coordinator:${id}`),
    ...bodies.map((id) => `head:${id}`),
  ];
}
