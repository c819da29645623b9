import type * as z from 'zod';
import type { CatalogueSize } from '../../definitions/catalogue.ts';
import type { Call } from '../calls.ts';
import { acts } from './acts.ts';
import { cases } from './cases.ts';
import { consulted } from './consulted.ts';
import type { Described, Sized } from './described.ts';
import { drafts } from './drafts.ts';
import { guide } from './guide.ts';
import { people } from './people.ts';
import { staff } from './staff.ts';

/** Every call in words. The compiler refuses a call that is not described. */
export const described = {
  ...guide,
  ...drafts,
  ...cases,
  ...consulted,
  ...staff,
  ...people,
  ...acts,
} satisfies Readonly<Record<Call, Described>>;

/** A schema for a catalogue of that size. */
export const sized = (schema: Sized, size: CatalogueSize): z.ZodType =>
  typeof schema === 'function' ? schema(size) : schema;

/** What a call answers when it goes well; undefined where it answers nothing. */
export function answerOf(call: Call, size: CatalogueSize): z.ZodType | undefined {
  const { answer } = described[call] as Described;
  return answer && sized(answer, size);
}
