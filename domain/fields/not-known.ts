import * as z from 'zod';

/** What an owner answers who cannot know: `{ "notKnown": true }`. Only where the definition says what is done then. */
export const notKnownSchema = z.strictObject({ notKnown: z.literal(true) });
export type NotKnown = Readonly<z.infer<typeof notKnownSchema>>;

export const isNotKnown = (value: unknown): value is NotKnown =>
  typeof value === 'object' && value !== null && 'notKnown' in value && value.notKnown === true;
