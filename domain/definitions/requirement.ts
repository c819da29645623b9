import type { Text } from './text.ts';

export const sections = [
  'place',
  'business',
  'food',
  'building',
  'alcohol',
  'public-place',
  'flammable',
  'sign',
] as const;
export type Section = (typeof sections)[number];

/** The shape of an answer in the form. One definition gives the field, its validation and its API schema. */
export type RequirementType =
  | { readonly kind: 'text'; readonly max?: number }
  | { readonly kind: 'long-text'; readonly max?: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit?: Text }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly options: Readonly<Record<string, Text>> }
  | { readonly kind: 'choices'; readonly options: Readonly<Record<string, Text>> };

/** One piece of information that some department needs. Asked once, however many need it. */
export interface RequirementDefinition {
  readonly section: Section;
  readonly label: Text;
  readonly help?: Text;
  readonly type: RequirementType;
  readonly optional?: boolean;
}
