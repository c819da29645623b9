import type { Catalogue } from '../../definitions/catalogue.ts';
import { citation } from '../../definitions/source.ts';
import { type Area, areaOf } from '../areas.ts';
import { type DefinitionInWords, ruleTitle } from '../words/rule.ts';
import { counted, escaped, list, toAnchor } from './html.ts';

/**
 * Every source that nobody has checked, folded by where somebody would go to check it: the permits of an area, what a
 * municipality and its departments do, then the rest by kind.
 */
export function unverifiedSection(
  catalogue: Catalogue,
  areas: readonly Area[],
  definitions: readonly DefinitionInWords[],
): string {
  const groups = new Map<string, string[]>();
  for (const definition of definitions) {
    const lines = definition.rules.flatMap((rule) =>
      rule.sources
        .filter(({ verified }) => !verified)
        .map(({ source }) => `${toAnchor(rule.anchor, ruleTitle(definition, rule))}, ${escaped(citation(source))}`),
    );
    if (lines.length === 0) continue;
    const name = groupOf(catalogue, areas, definition);
    groups.set(name, [...(groups.get(name) ?? []), ...lines]);
  }
  const total = [...groups.values()].reduce((sum, { length }) => sum + length, 0);
  return `<p>${counted(total, 'källa', 'källor')} som ingen har kontrollerat.</p>
${[...groups]
  .map(
    ([name, lines]) =>
      `<details class="d" id="unverified-${name.replaceAll(/[^\p{L}\d]+/gu, '-')}"><summary><h3>${escaped(name)}</h3> <span>${counted(lines.length, 'källa', 'källor')}</span></summary>${list(lines)}</details>`,
  )
  .join('\n')}`;
}

function groupOf(catalogue: Catalogue, areas: readonly Area[], { kind, id, name }: DefinitionInWords): string {
  if (kind === 'municipality') return name.sv;
  if (kind === 'department') {
    if (catalogue.departments[id]?.level === 'state') return 'Statliga myndigheter';
    const [only, ...others] = Object.values(catalogue.municipalities).filter(({ departments }) =>
      Object.values(departments).includes(id),
    );
    return only && others.length === 0 ? only.name.sv : 'Gemensamt för flera kommuner';
  }
  const permit = kind === 'permit' ? catalogue.permits[id] : undefined;
  if (permit) return areaOf(areas, permit)?.name.sv ?? 'Andra tillstånd och anmälningar';
  return kind === 'reminder' ? 'Påminnelser' : 'Övrigt';
}
