import type { Catalogue } from './catalogue.ts';
import { idToday } from './retired.ts';

/**
 * What somebody may do with a decision that two must have looked at: `recommends` is to propose it, `decides` is to make it, or
 * to send it back. Whoever may decide does not decide what they have proposed themselves.
 */
export const secondPairs = ['recommends', 'decides'] as const;
export type SecondPair = (typeof secondPairs)[number];

type Demanding = Pick<Catalogue, 'permits' | 'departments'>;

/** Whether two must have looked at a department's decision: its permit asks for it everywhere, or the department's own delegation does. */
export const demandsSecondPair = ({ permits, departments }: Demanding, permit: string, department: string): boolean =>
  permits[permit]?.secondPair === true || departments[department]?.secondPair?.includes(permit) === true;

/** The decisions that two must have looked at, by who makes them. */
export function delegations(
  catalogue: Demanding & Pick<Catalogue, 'municipalities'>,
): readonly { readonly department: string; readonly permit: string }[] {
  const bodies = Object.values(catalogue.municipalities).map((m) => m.departments as Readonly<Record<string, string>>);
  return Object.values(catalogue.permits).flatMap(({ id, department: role }) =>
    [...new Set(bodies.flatMap((held) => held[role] ?? []))]
      .filter((department) => demandsSecondPair(catalogue, id, department))
      .map((department) => ({ department, permit: id })),
  );
}

/** What a department decides today whose permit has another name: `delegate` groups name both. */
export const delegateGroup = ({
  department,
  permit,
}: {
  readonly department: string;
  readonly permit: string;
}): string => `delegate:${department}:${permit}`;

/** The delegation that a group gives, as things are called today; undefined for a group of another kind. */
export function delegationOf(catalogue: Catalogue, group: string): string | undefined {
  const [kind, department = '', permit = '', ...rest] = group.split(':');
  if (kind !== 'delegate' || permit === '' || rest.length > 0) return undefined;
  return delegateGroup({ department: idToday(catalogue, 'departments', department) ?? department, permit });
}
