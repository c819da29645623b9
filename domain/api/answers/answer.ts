import * as z from 'zod';
import { bases } from '../../definitions/permit.ts';

/** What a schema says, as those read it who have been given it: nobody changes an answer. */
export type Answer<S extends z.ZodType> = Unchanging<z.output<S>>;

/** The same, and nothing in it can be changed. */
export type Unchanging<T> = T extends object ? { readonly [K in keyof T]: Unchanging<T[K]> } : T;

/** The parts that answers are made of. A part that says what it means does so by `describe`. */
export const text = z.string();
export const texts = z.array(text);
export const day = z.iso.date();
export const moment = z.iso.datetime({ offset: true });
export const yes = z.literal(true);
export const truth = z.boolean();
export const basis = z.enum(bases).describe('What a day rests on. Only `law` is the law’s time');

/** Where the next page of a list begins. */
export const cursor = text.exactOptional().describe('Where the next page begins; absent when nothing follows');

/** A file that was handed in. */
export const fileSchema = z
  .object({ id: text, name: text, size: z.int().describe('In bytes') })
  .meta({ id: 'File', description: 'A file that was handed in' });
