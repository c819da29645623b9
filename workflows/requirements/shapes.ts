import type { RequirementDefinition } from '#domain/definitions/requirement.ts';
import type { GivenFact, QuestionId } from '../questions.ts';

/** What the definitions of a topic must be. */
export type Requirements = Readonly<Record<string, RequirementDefinition<QuestionId | GivenFact>>>;

export const file = { kind: 'attachment' } as const;
export const longText = { kind: 'long-text' } as const;
