import type { Catalogue } from '../../definitions/catalogue.ts';
import { listed, type Said, said } from './said.ts';

/** Who holds a role: each department once, with the municipalities where it does. */
export interface Body {
  readonly department: string;
  readonly name: string;
  readonly municipalities: readonly string[];
}

function bodiesOf(catalogue: Catalogue, role: string): readonly Body[] {
  const places = new Map<string, string[]>();
  for (const { name, departments } of Object.values(catalogue.municipalities)) {
    const department = departments[role];
    if (department !== undefined) places.set(department, [...(places.get(department) ?? []), name.sv]);
  }
  return [...places].map(([department, municipalities]) => ({
    department,
    name: catalogue.departments[department]?.name.sv ?? department,
    municipalities,
  }));
}

/** A role as it is named in a heading: the body that holds it, or those that do. */
export const roleName = (catalogue: Catalogue, role: string): string =>
  listed(bodiesOf(catalogue, role).map((body) => body.name)) || role;

/** Who it is in each municipality. */
export function roleInWords(catalogue: Catalogue, role: string): readonly Said[] {
  const bodies = bodiesOf(catalogue, role);
  if (bodies.length === 0) return [said(`Ingen kommun har sagt vem som är ${role}.`)];
  return bodies.map(({ department, name, municipalities }, i) => ({
    text: bodies.length === 1 ? `I alla kommuner: ${name}` : `I ${listed(municipalities)}: ${name}`,
    to: { anchor: `department-${department}`, code: department },
    // Who holds the role is the municipality's to say, and is compared there.
    key: i === 0 ? role : '',
  }));
}
