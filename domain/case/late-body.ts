import type { Catalogue } from '../definitions/catalogue.ts';

/** The name of a follow-up says which task it is about: `about` of a late one is that task's name and this. */
const late = /^follow-up\.([^.]+)\.(?:review|opinion\.([^.]+))\.overdue\.\d+$/;

/**
 * The body whose day has passed, of a follow-up about that.
 *
 * @param task the follow-up's name in its case
 * @returns undefined where the follow-up is about something else
 * @example lateBody(catalogue, municipality, 'follow-up.alcohol-licence.opinion.police.overdue.1') // 'police'
 */
export function lateBody(
  { permits, municipalities }: Pick<Catalogue, 'permits' | 'municipalities'>,
  municipality: string,
  task: string,
): string | undefined {
  const [isLate, permit = '', asked] = late.exec(task) ?? [];
  if (isLate === undefined || asked !== undefined) return asked;
  const role = permits[permit]?.department;
  return role === undefined ? undefined : (municipalities[municipality]?.departments[role] ?? role);
}
