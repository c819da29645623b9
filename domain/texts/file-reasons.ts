import type { Text } from '../definitions/text.ts';

/**
 * Why a file cannot be taken, and what to do about it: before it is sent, and by the code that the scan gives. A code that is
 * not here is told in general words.
 */
export const fileReasonTexts = {
  name: {
    sv: 'Det går att lägga till PDF, bilder (JPEG, PNG, WebP, HEIC, TIFF) och DWG-ritningar. Spara filen som PDF och välj den.',
    en: 'You can add PDF, pictures (JPEG, PNG, WebP, HEIC, TIFF) and DWG drawings. Save the file as PDF and choose it.',
  },
  office: {
    sv: 'Handläggaren kan inte öppna den här sortens dokument. Öppna det i programmet det är gjort i, välj Spara som eller Exportera och PDF, och välj PDF-filen här.',
    en: 'The officer cannot open this kind of document. Open it in the program it was made in, choose Save as or Export and PDF, and choose the PDF here.',
  },
  empty: {
    sv: 'Filen är tom. Kontrollera att det är rätt fil, spara den på nytt och välj den igen.',
    en: 'The file is empty. Check that it is the right file, save it anew and choose it again.',
  },
  size: {
    sv: 'Filen är större än 25 MB. Spara den i lägre upplösning, eller dela upp den i flera filer.',
    en: 'The file is larger than 25 MB. Save it at a lower resolution, or split it into several files.',
  },
  unreadable: {
    sv: 'Filen gick inte att läsa på den här enheten. Är den flyttad eller ändrad? Välj den igen.',
    en: 'The file could not be read on this device. Has it been moved or changed? Choose it again.',
  },
  threat: {
    sv: 'Vår viruskontroll varnar för filen, så vi tar inte emot den. Skapa den på nytt från originalet, eller kontakta oss om ni är säkra på att den är riktig.',
    en: 'Our virus scan warns about the file, so we do not take it. Make it anew from the original, or contact us if you are sure that it is right.',
  },
  type: {
    sv: 'Innehållet är något annat än filens namn säger. Öppna filen, spara den på nytt som PDF och välj den igen.',
    en: 'The content is something else than the file’s name says. Open the file, save it anew as PDF and choose it again.',
  },
  locked: {
    sv: 'PDF-filen är låst med lösenord, så handläggaren kan inte öppna den. Spara en kopia utan lösenord och välj den.',
    en: 'The PDF is locked with a password, so the officer cannot open it. Save a copy without a password and choose it.',
  },
  active: {
    sv: 'PDF-filen innehåller program som körs när den öppnas. Skriv ut den som en ny PDF och välj den i stället.',
    en: 'The PDF contains programs that run when it is opened. Print it to a new PDF and choose that one instead.',
  },
  unchecked: {
    sv: 'Viruskontrollen kunde inte läsa filen. Spara den på nytt och välj den igen.',
    en: 'The virus scan could not read the file. Save it anew and choose it again.',
  },
  slow: {
    sv: 'Kontrollen av filen tar ovanligt lång tid. Försök igen om en stund.',
    en: 'Checking the file takes unusually long. Try again in a moment.',
  },
  other: {
    sv: 'Filen gick inte att ta emot. Spara den på nytt som PDF och välj den igen.',
    en: 'The file could not be taken. Save it anew as PDF and choose it again.',
  },
} as const satisfies Record<string, Text>;

export type FileReason = keyof typeof fileReasonTexts;

/** The reason that a code of the API stands for. */
export const fileReason = (code: string | undefined): FileReason =>
  code !== undefined && Object.hasOwn(fileReasonTexts, code) ? (code as FileReason) : 'other';
