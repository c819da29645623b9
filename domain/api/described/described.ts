import * as z from 'zod';
import type { CatalogueSize } from '../../definitions/catalogue.ts';
import type { ProblemCode } from '../../words/problems.ts';
import type { Call } from '../calls.ts';

/** A schema, or what makes it from the size of the catalogue: a form can ask for all of that. */
export type Sized = z.ZodType | ((size: CatalogueSize) => z.ZodType);

/** A call in words, and what it takes and answers in schemas: those that validate what is sent, and hold what is answered. */
export interface Described {
  /** A name for it in code that is made from the document. */
  readonly id: string;
  readonly summary: string;
  /** Who may call: everybody, the holder of an applicant's session or draft key, or signed-in staff. */
  readonly who: 'everybody' | 'applicant' | 'staff';
  readonly body?: Sized;
  readonly query?: z.ZodObject;
  /** Names of headers; one that ends in `?` may be left out. */
  readonly headers?: readonly string[];
  readonly success: 200 | 201 | 202 | 204;
  /** What is answered, in a sentence. */
  readonly answers: string;
  /** Every field of it; absent where nothing is answered. */
  readonly answer?: Sized;
  /** Problems of its own, beside those of every call of its kind: see `problemsOf`. */
  readonly refuses?: readonly ProblemCode[];
}

export type DescribedCalls = Readonly<Partial<Record<Call, Described>>>;

/** Days have bounds that are counted from today. The document is the same every day. */
export const anyDay = '2026-01-01';

/** The one answer that is a file. */
export const pdf = z.string().meta({ contentMediaType: 'application/pdf' });
