import type { QuestionDefinition } from '#domain/definitions/question.ts';

/** What the definitions of a topic must be. */
export type Questions = Readonly<Record<string, QuestionDefinition>>;

export const yesNo = { kind: 'yes-no' } as const;
