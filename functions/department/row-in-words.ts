import { caseCatalogue } from '#domain/case/case-catalogue.ts';
import type { InboxRow } from '#domain/case/inbox.ts';
import type { Language, Text } from '#domain/definitions/text.ts';
import { catalogue } from '#workflows/catalogue.ts';

const known = caseCatalogue(catalogue);

/** What a case calls something, or the catalogue where the case has not kept it. */
const nameOf = (kept: Text | undefined, kind: 'permits' | 'municipalities', id: string): Text =>
  kept ?? known[kind][id]?.name ?? { sv: id, en: id };

/** What a row's permit and municipality are called. */
export const namesOfRow = (
  { words, permit, municipality }: Pick<InboxRow, 'words' | 'permit' | 'municipality'>,
  language: Language,
) => ({
  ...(permit !== undefined && { permitName: nameOf(words?.permit, 'permits', permit)[language] }),
  municipalityName: nameOf(words?.municipality, 'municipalities', municipality)[language],
});
