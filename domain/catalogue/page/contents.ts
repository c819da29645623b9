import type { Catalogue } from '../../definitions/catalogue.ts';
import type { AnyPermit } from '../../definitions/permit.ts';
import { byName } from '../../words/alphabet.ts';
import { type Area, areaOf } from '../areas.ts';
import { roleName } from '../words/bodies.ts';
import { escaped, fold, list, toAnchor } from './html.ts';

/** The parts of the page, in order. */
export const parts = [
  ['changes', 'Vad som har ändrats'],
  ['permits', 'Tillstånd och anmälningar'],
  ['statutes', 'Lagregister'],
  ['events', 'Händelser'],
  ['questions', 'Frågor'],
  ['requirements', 'Uppgifter och handlingar'],
  ['reminders', 'Påminnelser'],
  ['obstacles', 'Hinder'],
  ['departments', 'Myndigheter och förvaltningar'],
  ['municipalities', 'Kommunernas praxis'],
  ['retired', 'Det som har ersatts'],
  ['unverified', 'Inte kontrollerat'],
  ['readability', 'Läsbarhet'],
] as const;
export type Part = (typeof parts)[number][0];

/** The ways in: the parts, the permits by area and by who decides them. */
export function contents(catalogue: Catalogue, areas: readonly Area[]): string {
  const permits = Object.values(catalogue.permits);
  const links = (some: readonly AnyPermit[]) => list(some.map(({ id, name }) => toAnchor(`permit-${id}`, name.sv)));
  const group = (name: string, some: readonly AnyPermit[]) =>
    some.length === 0 ? '' : fold(`${escaped(name)} (${some.length})`, links(some));
  const roles = [...new Set(permits.map(({ department }) => department))];
  return `<nav aria-label="Innehåll"><details open><summary><h2>Innehåll</h2></summary>${list(parts.map(([id, name]) => toAnchor(id, name)))}
<h2>Efter område</h2>${areas
    .map((area) =>
      group(
        area.name.sv,
        permits.filter((p) => areaOf(areas, p) === area),
      ),
    )
    .join('')}
<h2>Efter vem som beslutar</h2>${roles
    .map((role) => ({ role, name: roleName(catalogue, role) }))
    .sort(byName('sv'))
    .map(({ role, name }) =>
      group(
        name,
        permits.filter((p) => p.department === role),
      ),
    )
    .join('')}
</details></nav>`;
}
