import { numberWritten } from '#domain/definitions/formats.ts';
import type { Language } from '#domain/definitions/text.ts';

/** A sum as it is read: `2 300`, `2,300`. */
export const inKronor = (kronor: number, language: Language): string => numberWritten(Math.round(kronor), language);
