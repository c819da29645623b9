import { fileTypeFromBuffer } from 'file-type';
import { type RejectReason, typeOfContent } from '#domain/fields/files.ts';
import { beginsAsPdf, needsPassword, startsPrograms } from './inspect-pdf.ts';

/** What a file is by its content, or why it may not be let in. */
export type Inspected =
  | { readonly type: string }
  | { readonly reason: RejectReason; readonly found?: string | undefined };

/** Documents of office programs, by what their content is known as. */
const office = /officedocument|ms-(?:word|excel|powerpoint)|opendocument|msword|rtf|x-cfb|iwork|ms-(?:asf|visio)/;

/**
 * What a file is by its content, never by what it is called.
 *
 * @param content all of it: a picture's directory and a PDF's encryption may stand at the end
 */
export async function inspectFile(content: Uint8Array): Promise<Inspected> {
  if (content.length === 0) return { reason: 'empty' };
  const found = (await fileTypeFromBuffer(content))?.mime;
  const type =
    typeOfContent(found ?? '') ?? (found === undefined && beginsAsPdf(content) ? 'application/pdf' : undefined);
  if (type === undefined) return { reason: office.test(found ?? '') ? 'office' : 'type', found };
  if (type !== 'application/pdf') return { type };
  if (needsPassword(content)) return { reason: 'locked' };
  return startsPrograms(content) ? { reason: 'active' } : { type };
}
