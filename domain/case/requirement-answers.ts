import type { AttachmentRef } from '../fields/attachment.ts';
import type { FoundProperty } from '../fields/found-property.ts';
import type { NotKnown } from '../fields/not-known.ts';
import type { Promised } from '../fields/promised.ts';

/** One answer of the form. A paper may be promised, a property found in the register, and what cannot be known left at that. */
type RequirementAnswer =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly AttachmentRef[]
  | Promised
  | FoundProperty
  | NotKnown;
export type RequirementAnswers = Readonly<Record<string, RequirementAnswer>>;
