import { isBefore } from '#domain/calendar/day.ts';
import { caseCatalogue } from '#domain/case/case-catalogue.ts';
import { partsOfInbox } from '#domain/definitions/inboxes.ts';
import type { Language, Text } from '#domain/definitions/text.ts';
import type { FoundRow } from '#domain/ports/store/inboxes.ts';
import { store } from '#homes';
import { catalogue } from '#workflows/catalogue.ts';
import { today } from '../now.ts';

/** More open tasks than any department has; whoever has more is told that they are not counted. */
const most = 1000;
const atATime = 100;

/** All open tasks of an inbox, the one due first on top. @param claimedBy only those that this officer works on */
export async function openTasks(inbox: string, language: Language, claimedBy?: string) {
  const parts = partsOfInbox(catalogue, inbox);
  const rows: FoundRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.inboxPage(parts, cursor, atATime, { claimedBy });
    rows.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined && rows.length < most);
  return { tasks: rows.map((row) => shown(row, language)), isWhole: cursor === undefined };
}

const known = caseCatalogue(catalogue);
/** What a case calls something, or the catalogue where the case has not kept it. */
const nameOf = (kept: Text | undefined, kind: 'permits' | 'municipalities', id: string): Text =>
  kept ?? known[kind][id]?.name ?? { sv: id, en: id };

function shown(
  { taskId, kind, permit, reference, business, municipality, due, claimedBy, words }: FoundRow,
  language: Language,
) {
  return {
    taskId,
    kind,
    reference,
    business,
    municipality,
    municipalityName: nameOf(words?.municipality, 'municipalities', municipality)[language],
    ...(permit !== undefined && { permitName: nameOf(words?.permit, 'permits', permit)[language] }),
    ...(due !== undefined && { due, ...(isBefore(due, today()) && { late: true as const }) }),
    ...(claimedBy && { claimedBy }),
  };
}
