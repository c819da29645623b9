import { fieldText } from '#domain/api/field-problems.ts';
import { searchSchema } from '#domain/api/requests.ts';
import { wordsIn } from '#domain/case/findable.ts';
import { partOf } from '#domain/case/rights.ts';
import type { CaseView } from '#domain/case/view.ts';
import { everyIdOf, idToday } from '#domain/definitions/retired.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { FoundCase } from '#domain/ports/store/finds.ts';
import { ifReadable } from '#domain/ports/unreadable.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { type Staff, staffOf } from '../http/access/staff.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, languageOfRequest, type Request } from '../http/request.ts';
import { understood, viewOf } from '../view-of.ts';

/** As many as somebody looks through. */
const most = 20;

/**
 * `POST /api/search`: the cases whose words begin as what is written. An officer finds those in which their department has or
 * had a task, decided ones too; a coordinator those of their municipality.
 */
export async function searchCases(event: Request) {
  const staff = staffOf(event);
  const language = languageOfRequest(event);
  const beginnings = wordsIn(bodyOf(event, searchSchema).q);
  if (beginnings.length === 0)
    throw new Problem('invalid-input', [{ pointer: '/q', message: fieldText('missing', language) }]);
  const everywhere = everyMunicipality(Object.keys(catalogue.municipalities));
  const departments = staff.departments.flatMap((id) => everyIdOf(catalogue, 'departments', id));
  const [theirs, coordinated] = await Promise.all([
    departments.length > 0 ? store.findCases(everywhere, beginnings, departments, most) : undefined,
    store.findCases(everyMunicipality(staff.coordinates), beginnings, undefined, most),
  ]);
  const candidates = new Map([...(theirs?.items ?? []), ...coordinated.items].map((one) => [one.caseId, one]));
  const found = await Promise.all(
    [...candidates.values()].map((one) => ifReadable(ifTheirs(one, staff, departments, language))),
  );
  const cases = found.flatMap((one) => one ?? []).sort((a, b) => (a.reference < b.reference ? 1 : -1));
  const more = theirs?.more || coordinated.more || cases.length > most;
  return reply(200, { cases: cases.slice(0, most), ...(more && { more: true }) });
}

const everyMunicipality = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => everyIdOf(catalogue, 'municipalities', id));

async function ifTheirs(one: FoundCase, staff: Staff, departments: readonly string[], language: Language) {
  const stored = await store.loadCase(one.caseId);
  return stored && understood(one.caseId, () => shown(one, viewOf(stored), staff, departments, language));
}

/** A plan names who will be asked: only those who have been asked take part. */
function shown(one: FoundCase, view: CaseView, staff: Staff, departments: readonly string[], language: Language) {
  if (view.disqualified.some(({ id }) => id === staff.id)) return undefined;
  const { caseId, reference, municipality, business, address } = one;
  const today = idToday(catalogue, 'municipalities', municipality) ?? municipality;
  const takesPart = departments.some((department) => partOf(view, { as: 'department', department }) !== 'outside');
  if (!takesPart && !staff.coordinates.includes(today)) return undefined;
  return {
    caseId,
    reference,
    municipality,
    municipalityName: catalogue.municipalities[today]?.name[language] ?? municipality,
    business,
    address,
    submittedAt: view.submitted.at,
    status: view.status,
  };
}
