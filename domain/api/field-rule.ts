import type { Span } from '../calendar/day.ts';
import type { RequirementDefinition } from '../definitions/requirement.ts';
import type { Language } from '../definitions/text.ts';

/** What a field of the form takes, as the plan's answer says it: the form needs no definitions to check what is typed. */
export type FieldRule = {
  /** Nobody misses it. */
  readonly optional: boolean;
  /** `{ notKnown: true }` is an answer too, and this is what is done then. */
  readonly dontKnow?: string;
} & (
  | { readonly type: 'property' | 'yes-no' | 'attachment' }
  /** At most so many characters. */
  | { readonly type: 'text' | 'long-text'; readonly max: number }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      /** It can only be whole. */
      readonly integer: boolean;
      readonly unit?: string;
    }
  /** Both counted from the day it is handed in. */
  | { readonly type: 'day'; readonly from: Span; readonly to: Span }
  | {
      readonly type: 'choice' | 'choices';
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
);

/** The most characters of a text whose definition says nothing. */
const usualLength = { text: 200, 'long-text': 4000 } as const;

/** Whether an application can be handed in without it. Papers can be sent later, and what cannot be known is not demanded. */
export const mayBeLeftOut = (rule: Pick<FieldRule, 'optional' | 'dontKnow' | 'type'>): boolean =>
  rule.optional || rule.dontKnow !== undefined || rule.type === 'attachment';

/** The rule of a definition, with its words in the reader's language. */
export function ruleOf(definition: RequirementDefinition, language: Language): FieldRule {
  const { type, optional: isOptional = false, dontKnow } = definition;
  const optional = { optional: isOptional, ...(dontKnow && { dontKnow: dontKnow[language] }) };
  switch (type.kind) {
    case 'text':
    case 'long-text':
      return { type: type.kind, ...optional, max: type.max ?? usualLength[type.kind] };
    case 'number': {
      const { min, max, integer, unit } = type;
      return { type: 'number', ...optional, min, max, integer, ...(unit && { unit: unit[language] }) };
    }
    case 'day':
      return { type: 'day', ...optional, from: type.from, to: type.to };
    case 'choice':
    case 'choices':
      return {
        type: type.kind,
        ...optional,
        options: Object.entries(type.options).map(([value, label]) => ({ value, label: label[language] })),
      };
    default:
      return { type: type.kind, ...optional };
  }
}
