import type { Language } from '#domain/definitions/text.ts';
import { typeOfName } from '#domain/fields/files.ts';
import { ApiProblem } from '../../shared/api.ts';

const texts = {
  title: { sv: 'Filen gick inte att hämta', en: 'The file could not be fetched' },
  detail: { sv: 'Försök igen, eller spara den i stället.', en: 'Try again, or save it instead.' },
};

/**
 * Fetches a file of a case into the page, to be drawn there.
 *
 * @param url the address that the API has given for it, good for some minutes
 * @throws ApiProblem when the file store does not give it
 */
export async function fetchedFile(url: string, name: string, language: Language): Promise<File> {
  const answer = await fetch(url).catch(() => undefined);
  // Something answered, or not: the file is asked for by its reader, and not again by itself.
  if (!answer?.ok) throw new ApiProblem(answer?.status || 503, texts.title[language], texts.detail[language], []);
  return new File([await answer.blob()], name, { type: typeOfName(name) ?? '' });
}
