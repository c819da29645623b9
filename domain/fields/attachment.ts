import * as z from 'zod';
import { code, filledLine } from './fields.ts';

/** A file that has been sent to the file store. Its name and size are those that were stored when it was checked, whatever is said here. */
export const attachmentSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/, code('type')),
  name: filledLine(200),
  size: z.int().min(1),
});
export type AttachmentRef = z.infer<typeof attachmentSchema>;
