import * as z from 'zod';
import { code } from '../../fields/fields.ts';

const written = (most: number) => z.string().max(most, code('too-long')).optional();

/**
 * What somebody has written of an opinion so far: anything, since it is not sent. It stands by itself: the function that checks it
 * carries no answer's schema.
 */
export const opinionDraftSchema = z.strictObject({
  name: written(200),
  stance: written(80),
  text: written(8000),
  conditions: written(20_000),
});
export type OpinionDraft = z.output<typeof opinionDraftSchema>;
