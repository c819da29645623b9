import * as z from 'zod';
import { code, filledLine } from './fields.ts';
import { propertyDesignation } from './property-designation.ts';

/**
 * A property that was found in the register by its address, and not stated by anybody: `{ "found": "EXEMPELBY IMMANUEL 1",
 * "address": "Storgatan 1, 123 45 Exempelby" }`. Whoever hands it in has it looked up once more.
 */
export const foundPropertySchema = z.strictObject({
  found: z
    .string()
    .max(80, code('too-long'))
    .refine((text) => propertyDesignation(text) !== undefined, code('property'))
    .overwrite((text) => propertyDesignation(text) ?? text),
  /** The address that it was found by, as the register writes it. */
  address: filledLine(300),
});
export type FoundProperty = Readonly<z.infer<typeof foundPropertySchema>>;

export const isFoundProperty = (value: unknown): value is FoundProperty =>
  typeof value === 'object' && value !== null && 'found' in value && typeof value.found === 'string';
