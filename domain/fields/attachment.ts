import * as z from 'zod';
import { addSpan, type Day, months } from '../calendar/day.ts';
import { code, dayWithin, filledLine } from './fields.ts';

/** A file that has been sent to the file store. Its name and size are those that were stored when it was checked, whatever is said here. */
const attachmentSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/, code('type')),
  name: filledLine(200),
  size: z.int().min(1),
});
export type AttachmentRef = z.infer<typeof attachmentSchema>;

/** The files that go with words, ten at most. One that is named twice goes once. */
export const filesSchema = z
  .array(attachmentSchema)
  .overwrite((files) => files.filter(({ id }, i) => files.findIndex((one) => one.id === id) === i))
  .max(10, code('too-many-files'));

/** Which files they are, in their order: the same files have the same. */
export const idsOf = (files: readonly AttachmentRef[] = []): string => files.map(({ id }) => id).join();

/** A paper can be promised for a day this far ahead. */
const furthest = months(12);

/**
 * A paper that the owner does not have yet, and the day by which it will come: `{ "notYet": "2027-01-12" }`. It is never counted
 * as there.
 *
 * @param today the Swedish day: the day is that or later, within a year
 */
export const promisedSchema = (today: Day) =>
  z.strictObject({ notYet: dayWithin(today, addSpan(today, furthest)), why: filledLine(200).exactOptional() });
