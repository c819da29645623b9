import type { Span } from '../calendar/day.ts';
import type { Condition } from './condition.ts';
import type { Text } from './text.ts';

export const sections = [
  'place',
  'business',
  'food',
  'building',
  'alcohol',
  'retail',
  'public-place',
  'event',
  'flammable',
  'fire',
  'health',
  'environment',
  'preschool',
  'sign',
  'documents',
] as const;
export type Section = (typeof sections)[number];

/** The shape of an answer in the form. One definition gives the field, its validation and its API schema. */
export type RequirementType =
  | { readonly kind: 'text'; readonly max?: number }
  /** A Swedish property designation, such as `Centrum 1:12`. */
  | { readonly kind: 'property' }
  | { readonly kind: 'long-text'; readonly max?: number }
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly unit?: Text;
      /** Only whole numbers can be meant: people, portions. */
      readonly integer: boolean;
    }
  | { readonly kind: 'yes-no' }
  /** A day no earlier than `from` and no later than `to`, both counted from the day it is handed in; a negative span is before it. */
  | { readonly kind: 'day'; readonly from: Span; readonly to: Span }
  | { readonly kind: 'choice'; readonly options: Readonly<Record<string, Text>> }
  | { readonly kind: 'choices'; readonly options: Readonly<Record<string, Text>> }
  /** Files. They may be sent later too, so they never stop an application from being handed in. */
  | { readonly kind: 'attachment' };

/** One piece of information or one document that some department needs. Asked once, however many need it. */
export interface RequirementDefinition<Fact extends string = string, Question extends string = string> {
  readonly section: Section;
  readonly label: Text;
  readonly help?: Text;
  readonly type: RequirementType;
  readonly optional?: boolean;
  /**
   * Why it is read by nobody but those whose task needs it: the coordinator, who follows the rest of the case, does not
   * see it, nor the reasons of a decision that rests on it.
   */
  readonly guarded?: Text;
  /** Left out of the form when this cannot hold. */
  readonly when?: Condition<Fact>;
  /** The question of the guide that has asked the same thing: the form does not ask it again. */
  readonly answeredBy?: Question;
  /** The options that its yes and its no are, where they are not called so. */
  readonly answeredAs?: Readonly<Record<'yes' | 'no', string>>;
}
