import type { Text } from '../definitions/text.ts';
import type { whyNotSent } from '../fields/files.ts';
import { fieldTexts, isFieldCode } from '../fields/texts.ts';

/**
 * Why a file is not taken, as far as the device that has it knows. `file-rejected` is the check's word, which comes in a
 * sentence of its own (`rejectText`).
 */
export type FileReason =
  | NonNullable<ReturnType<typeof whyNotSent>>
  | 'file-rejected'
  | 'file-unreadable'
  | 'file-slow'
  | 'file-other';

const other: Text = {
  sv: 'Filen gick inte att ta emot. Spara den på nytt som PDF och välj den igen.',
  en: 'The file could not be received. Save it again as a PDF and choose it again.',
};

const onTheDevice: Readonly<Partial<Record<FileReason, Text>>> = {
  'file-unreadable': {
    sv: 'Filen gick inte att läsa på den här enheten. Är den flyttad eller ändrad? Välj den igen.',
    en: 'The file could not be read on this device. Has it been moved or changed? Choose it again.',
  },
  'file-slow': {
    sv: 'Kontrollen av filen tar ovanligt lång tid. Försök igen om en stund.',
    en: 'Checking the file is taking unusually long. Try again in a moment.',
  },
};

/** Why a file is not taken, and what to do about it. */
export const fileReasonText = (reason: FileReason): Text =>
  onTheDevice[reason] ?? (isFieldCode(reason) ? fieldTexts[reason] : other);
