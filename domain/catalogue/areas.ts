import type { AnyPermit } from '../definitions/permit.ts';
import type { Source } from '../definitions/source.ts';
import type { Text } from '../definitions/text.ts';

/** A part of the law that a reader looks for rules in. */
export interface Area<Role extends string = string> {
  readonly id: string;
  readonly name: Text;
  /** Numbers of the acts whose permits belong here: SFS, CELEX or that of a regulation. */
  readonly acts: readonly string[];
  /** The bodies whose permits belong here when they rest on no act of any area. */
  readonly roles: readonly Role[];
}

/** The number an act is known by; undefined for what is no act. */
export function actNumber(source: Source): string | undefined {
  if ('sfs' in source) return source.sfs;
  if ('celex' in source) return source.celex;
  return 'number' in source ? source.number : undefined;
}

/** The area of a permit: by the act it rests on, else by who decides it. @returns undefined when no area has either */
export function areaOf<A extends Area>(areas: readonly A[], permit: AnyPermit): A | undefined {
  const act = actNumber(permit.law.source);
  return (
    areas.find(({ acts }) => act !== undefined && acts.includes(act)) ??
    areas.find(({ roles }) => (roles as readonly string[]).includes(permit.department))
  );
}
