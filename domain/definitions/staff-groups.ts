import type { Catalogue } from './catalogue.ts';
import { delegateGroup, delegations } from './second-pair.ts';

interface Bodies extends Pick<Catalogue, 'departments' | 'municipalities' | 'permits'> {
  readonly retired: Pick<Catalogue['retired'], 'departments' | 'municipalities'>;
}

/**
 * The groups that give people rights: an officer of a department, the head of one, the coordinator of a municipality, and whoever
 * decides by delegation where two must have looked. Those of
 * what is retired stay, with everybody in them: they give the rights of what took its place.
 */
export function staffGroups(catalogue: Bodies): readonly string[] {
  const { departments, municipalities, retired } = catalogue;
  const bodies = Object.keys({ ...departments, ...retired.departments });
  return [
    ...bodies.map((id) => `department:${id}`),
    ...Object.keys({ ...municipalities, ...retired.municipalities }).map((id) => `coordinator:${id}`),
    ...bodies.map((id) => `head:${id}`),
    ...delegations(catalogue).map(delegateGroup),
  ];
}
