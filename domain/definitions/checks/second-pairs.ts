import type { Catalogue } from '../catalogue.ts';

/** Second pairs of eyes that cannot be meant: for what is not decided here, by nobody, or by another body. */
export function impossibleSecondPairs({ permits, departments, municipalities }: Catalogue): string[] {
  const decides = (department: string, role: string) =>
    Object.values(municipalities).some((m) => (m.departments as Readonly<Record<string, string>>)[role] === department);
  const elsewhere = Object.values(permits).flatMap(({ id, secondPair, elsewhere: page }) =>
    secondPair && page
      ? [`permit ${id}: two are to look at its decision, which is made elsewhere: take secondPair away`]
      : [],
  );
  const byDepartment = Object.values(departments).flatMap(({ id, secondPair = [] }) =>
    secondPair.flatMap((named, i): string[] => {
      const where = `department ${id}: two are to look at ${named}`;
      const permit = permits[named];
      if (!permit) return [`${where}, which is no permit: correct the name, or define it`];
      if (secondPair.indexOf(named) !== i) return [`${where} twice: take one away`];
      if (permit.elsewhere) return [`${where}, which is decided elsewhere: take it away`];
      if (!decides(id, permit.department)) return [`${where}, which another body decides: name it there`];
      return permit.secondPair ? [`${where}, as everywhere: the permit says it, take it away here`] : [];
    }),
  );
  return [...elsewhere, ...byDepartment];
}
