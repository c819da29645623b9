import type { Language, Text } from '#domain/definitions/text.ts';
import { ApiProblem } from './api.ts';

const arrived = {
  title: { sv: 'Det som skickades först har kommit fram', en: 'What was sent first has arrived' },
  detail: {
    sv: 'Det som har ändrats sedan dess är inte skickat, men står kvar. Ta bort det som redan är skickat, och skicka resten om det behövs.',
    en: 'What has been changed since has not been sent, and is still here. Remove what has been sent already, and send the rest if it is needed.',
  },
} as const satisfies Record<string, Text>;

/** That other words have arrived with the key, as their writer is told it. Seldom: it is fetched when it is to be told. */
export const arrivedOtherwise = (language: Language): ApiProblem =>
  new ApiProblem(422, arrived.title[language], arrived.detail[language], [], 'key-reused');
