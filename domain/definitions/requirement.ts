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

/** What the plan knows that no question of the guide asks: the day the owner has in mind. */
export const wishedDay = 'wished-day';

/** One piece of information or one document that some department needs. Asked once, however many need it. */
export interface RequirementDefinition<Fact extends string = string, Question extends string = string> {
  readonly section: Section;
  /** What it is called in a list, in the receipt and to those who read it. */
  readonly label: Text;
  /** The question that the form asks, where its label is none. */
  readonly ask?: Text;
  readonly help?: Text;
  readonly type: RequirementType;
  /** Nobody misses it: it may be left empty, and a paper of this kind is not everybody's. */
  readonly optional?: boolean;
  /** What an owner who cannot know it may leave it at. It is then an answer: `{ notKnown: true }`. */
  readonly dontKnow?: Text;
  /** What to have at hand to answer it. A paper is what to have at hand itself. */
  readonly atHand?: Text;
  /** How many minutes it takes, where it is not what a field of its kind usually takes. */
  readonly minutes?: number;
  /** It proves that a fee is paid: the form shows, for each permit that needs it, what the fee is and who takes it. */
  readonly provesFee?: true;
  /**
   * Why it is read by nobody but those whose task needs it: the coordinator, who follows the rest of the case, does not
   * see it, nor the reasons of a decision that rests on it.
   */
  readonly guarded?: Text;
  /** Left out of the form when this cannot hold. */
  readonly when?: Condition<Fact>;
  /** The question of the guide, or what else of the plan, that says the same: the form is filled in with it. */
  readonly answeredBy?: Question | typeof wishedDay;
  /**
   * The options that the guide's answers are: of a yes and a no, or of each option. What is
   * not named here is the option that is called as the answer, where there is one, and otherwise is asked.
   */
  readonly answeredAs?: Readonly<Record<string, string>>;
}
