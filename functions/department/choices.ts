import type { Choices } from '#domain/api/answers/lists.ts';
import { coordinatorInbox } from '#domain/definitions/organisation.ts';
import type { Language } from '#domain/definitions/text.ts';
import { byName } from '#domain/words/alphabet.ts';
import { catalogue } from '#workflows/catalogue.ts';

/**
 * What an inbox can be narrowed down to: the municipalities that it serves, and the permits that it decides or is asked about. By
 * the definitions alone: a list that nothing is in yet can be asked for.
 *
 * @param parts the inbox, and those it took the place of
 */
export function choicesOf(parts: readonly string[], language: Language): Choices {
  const served = Object.values(catalogue.municipalities).filter(({ id, departments }) =>
    parts.some((part) => part === coordinatorInbox(id) || Object.values(departments).includes(part)),
  );
  const roles = new Set(
    served.flatMap(({ departments }) =>
      Object.entries(departments).flatMap(([role, department]) => (parts.includes(department) ? [role] : [])),
    ),
  );
  const permits = Object.values(catalogue.permits).filter(
    ({ department, referrals = [] }) => roles.has(department) || referrals.some(({ to }) => roles.has(to)),
  );
  const named = (those: typeof permits | typeof served) =>
    those.map(({ id, name }) => ({ id, name: name[language] })).sort(byName(language));
  return { permits: named(permits), municipalities: named(served) };
}
