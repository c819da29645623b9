import { caseCatalogue } from '#domain/case/case-catalogue.ts';
import { parseTaskId } from '#domain/case/facts.ts';
import { lateBody } from '#domain/case/late-body.ts';
import type { Language, Text } from '#domain/definitions/text.ts';
import type { FoundRow } from '#domain/ports/store/inboxes.ts';
import { catalogue } from '#workflows/catalogue.ts';

const known = caseCatalogue(catalogue);

/** What a case calls something, or the catalogue where the case has not kept it. */
const nameOf = (kept: Text | undefined, kind: 'permits' | 'municipalities' | 'departments', id: string): Text =>
  kept ?? known[kind][id]?.name ?? { sv: id, en: id };

/** What a row's permit and municipality are called, and the body that a follow-up is about. */
export function namesOfRow(
  { taskId, words, permit, municipality }: Pick<FoundRow, 'taskId' | 'words' | 'permit' | 'municipality'>,
  language: Language,
) {
  const body = lateBody(catalogue, municipality, parseTaskId(taskId)?.task ?? '');
  return {
    ...(permit !== undefined && { permitName: nameOf(words?.permit, 'permits', permit)[language] }),
    municipalityName: nameOf(words?.municipality, 'municipalities', municipality)[language],
    ...(body !== undefined && { lateBody: nameOf(undefined, 'departments', body)[language] }),
  };
}
