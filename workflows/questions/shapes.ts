import type { QuestionDefinition } from '#domain/definitions/question.ts';

/** What the definitions of a topic must be. */
export type Questions = Readonly<Record<string, QuestionDefinition>>;

export const yesNo = { kind: 'yes-no' } as const;

/**
 * What a body says when the law leaves it to judge, or when the limit stands in a regulation that we have not read. Whoever has not
 * asked yet answers that they do not know, and then it stays possible.
 */
export const bodySays = {
  kind: 'choice',
  options: {
    not_needed: { sv: 'De säger att det inte behövs', en: 'They say it is not needed' },
    needed: { sv: 'De säger att det behövs', en: 'They say it is needed' },
  },
} as const;
