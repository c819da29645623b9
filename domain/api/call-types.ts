import type * as z from 'zod';
import type { CatalogueSize } from '../definitions/catalogue.ts';
import type { Unchanging } from './answers/answer.ts';
import type { Call } from './calls.ts';
import type { described } from './described/all.ts';

/** What a caller has to know of a call, from the very rows that the OpenAPI document is made of. */
type Row<C extends Call> = (typeof described)[C];

type SchemaIn<S> = S extends (size: CatalogueSize) => infer Made ? Made : S;

/** What is sent with a call; `undefined` when nothing is. */
export type BodyOf<C extends Call> =
  Row<C> extends { readonly body: infer S } ? Unchanging<z.input<SchemaIn<S>>> : undefined;

/** What a call answers when it goes well: a file as it is, and else what JSON holds. */
export type AnswerOf<C extends Call> = C extends `${string}/receipt`
  ? Blob
  : Row<C> extends { readonly answer: infer S }
    ? Unchanging<z.output<SchemaIn<S>>>
    : undefined;

/** What may be asked for in the address. */
export type QueryOf<C extends Call> = { readonly lang?: string | undefined } & (Row<C> extends {
  readonly query: infer S;
}
  ? Unchanging<z.input<S>>
  : unknown);

/** The parts of a path that are filled in. */
export type PartsOf<C extends string> = C extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PartsOf<Rest>
  : never;
