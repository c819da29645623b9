import { isReferencePrefix } from '../../fields/contact.ts';
import type { Definitions } from '../catalogue.ts';

/** As ids are written in addresses. */
const hyphened = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** As answers are named. */
const underscored = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** Ids that addresses and stored answers cannot hold, and prefixes that no reference number can begin with. */
export function impossibleIds(definitions: Definitions): string[] {
  const { departments, questions, requirements, municipalities, permits, events, reminders, obstacles, retired } =
    definitions;
  const misspelt = (kind: string, ids: readonly string[], shape: RegExp): string[] =>
    ids
      .filter((id) => !shape.test(id))
      .map((id) => {
        const joint = shape === hyphened ? '-' : '_';
        return `${kind} ${id}: its id is made of a–z, 0–9 and ${joint}, and begins with a letter: rename it`;
      });
  const listed = (those: readonly { readonly id: string }[]) => those.map(({ id }) => id);
  return [
    ...misspelt('department', Object.keys(departments), hyphened),
    ...misspelt('municipality', listed(municipalities), hyphened),
    ...misspelt('permit', listed(permits), hyphened),
    ...misspelt('event', listed(events), hyphened),
    ...misspelt('reminder', listed(reminders), hyphened),
    ...misspelt('obstacle', listed(obstacles), hyphened),
    ...misspelt('question', Object.keys(questions), underscored),
    ...misspelt('requirement', Object.keys(requirements), underscored),
    ...prefixes([
      ...municipalities.map(({ id, prefix }) => [`municipality ${id}`, prefix] as const),
      ...Object.entries(retired.municipalities).map(
        ([id, { prefix }]) => [`retired municipality ${id}`, prefix] as const,
      ),
    ]),
  ];
}

/** Numbers of cases begin with the prefix and are counted under it, so that two municipalities never share one. */
function prefixes(all: readonly (readonly [string, string])[]): string[] {
  const holders = new Map<string, string>();
  return all.flatMap(([where, prefix]) => {
    const holder = holders.get(prefix);
    holders.set(prefix, where);
    return [
      ...(isReferencePrefix(prefix)
        ? []
        : [`${where}: its prefix “${prefix}” is not three capital letters A–Z: write such as KOP`]),
      ...(holder === undefined
        ? []
        : [`${where}: its prefix ${prefix} is that of ${holder} too: give it one of its own`]),
    ];
  });
}
