import { delegateGroup, delegations } from '#domain/definitions/second-pair.ts';
import { installedCatalogue } from '#lib/values/installed-catalogue.ts';

/** With what this installation says of its own bodies: two must have looked at a decision where it says so. */
const catalogue = await installedCatalogue();

/** Somebody who can sign in on this machine. The names are roles, not people. */
export interface LocalUser {
  /** Typed at `POST /dev/login`, and the subject of the token. */
  readonly user: string;
  readonly name: string;
  readonly groups: readonly string[];
}

/**
 * Two officers and a head for each department, so that it can be seen how colleagues work, a coordinator for each municipality, and
 * whoever decides by delegation where two must have looked at a decision.
 */
export const localUsers: readonly LocalUser[] = [
  ...Object.values(catalogue.departments).flatMap((d) => [
    { user: d.id, name: `Handläggare, ${d.name.sv}`, groups: [`department:${d.id}`] },
    { user: `${d.id}-2`, name: `Kollega, ${d.name.sv}`, groups: [`department:${d.id}`] },
    { user: `${d.id}-head`, name: `Chef, ${d.name.sv}`, groups: [`head:${d.id}`] },
  ]),
  ...delegations(catalogue).map(({ department, permit }) => ({
    user: `${department}-delegate-${permit}`,
    name: `Beslutar på delegation, ${catalogue.departments[department]?.name.sv}: ${catalogue.permits[permit]?.name.sv}`,
    groups: [delegateGroup({ department, permit })],
  })),
  ...Object.values(catalogue.municipalities).map((m) => ({
    user: `coordinator-${m.id}`,
    name: m.coordinator.name.sv,
    groups: [`coordinator:${m.id}`],
  })),
];
