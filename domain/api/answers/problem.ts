import * as z from 'zod';
import { type Answer, text } from './answer.ts';

/** What every call answers when it says no. */
export const problemSchema = z
  .object({
    type: text.meta({ format: 'uri-reference' }),
    title: text,
    status: z.int(),
    detail: text,
    code: text,
    errors: z
      .array(z.object({ pointer: text, message: text }))
      .exactOptional()
      .describe('What is wrong: a JSON pointer into the body, or `?name` for a parameter of the address'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });
export type ProblemAnswer = Answer<typeof problemSchema>;

/** The gateway's own answer when it has no word from the product. */
export const gatewaysAnswerSchema = z.object({ message: text }).meta({ id: 'GatewaysAnswer' });
