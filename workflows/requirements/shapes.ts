import type { RequirementDefinition } from '#domain/definitions/requirement.ts';
import type { Text } from '#domain/definitions/text.ts';
import type { KnownFact, QuestionId } from '../questions.ts';

/** What the definitions of a topic must be. */
export type Requirements = Readonly<Record<string, RequirementDefinition<KnownFact, QuestionId>>>;

/** Why a field or a file is read by nobody but those whose task needs it. */
export const guarded = {
  persons: { sv: 'Det handlar om enskilda personer.', en: 'It is about individuals.' },
  economy: { sv: 'Det handlar om ekonomi och avtal.', en: 'It is about finances and contracts.' },
  safety: { sv: 'Det visar var farliga varor finns.', en: 'It shows where dangerous goods are.' },
} as const satisfies Readonly<Record<string, Text>>;

export const file = { kind: 'attachment' } as const;
export const longText = { kind: 'long-text' } as const;
