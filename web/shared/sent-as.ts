import type { Language, Text } from '#domain/definitions/text.ts';
import { ApiProblem } from './api.ts';

/*
 * Words that somebody may say twice have a key. It is made with the first of them and kept with them until they are known to
 * have arrived, so that a reload, a lost connection or another tab sends the same words with the same key, and they are stored
 * once. When they are changed after a try that nobody heard the end of, they keep the key: of the two, the API stores the one
 * that comes first, and refuses the other. So nothing old is sent twice, and the writer is told what has arrived and what has not.
 */

const arrived = {
  title: { sv: 'Det som skickades först har kommit fram', en: 'What was sent first has arrived' },
  detail: {
    sv: 'Bara svaret kom inte tillbaka hit. Det som har ändrats sedan dess är inte skickat, men står kvar. Ta bort det som redan är skickat, och skicka resten om det behövs.',
    en: 'Only the answer did not get back here. What has been changed since has not been sent, and is still here. Remove what has been sent already, and send the rest if it is needed.',
  },
} as const satisfies Record<string, Text>;

/** A key that nobody has had. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** How a call says which words they are. */
export const sentAs = (key: string): Readonly<Record<string, string>> => ({ 'Idempotency-Key': key });

/** Whether a call was refused because other words have arrived with its key. */
export const hasArrivedOtherwise = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'key-reused';

/** The same, as their writer is told it. */
export const arrivedOtherwise = (language: Language): ApiProblem =>
  new ApiProblem(422, arrived.title[language], arrived.detail[language], [], 'key-reused');
