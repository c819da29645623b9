import type { AttachmentRef } from '../fields/attachment.ts';
import type { MailWords } from '../words/mail.ts';
import type { FieldWords } from './define.ts';

const texts = {
  one: { sv: 'En fil följer med. Den finns i ärendet.', en: 'One file goes with it. It is in the case.' },
  several: { sv: '{n} filer följer med. De finns i ärendet.', en: '{n} files go with it. They are in the case.' },
};

/** What a mail says of the files that go with what it tells: how many, and none of their names. */
export function filesTold(files: readonly AttachmentRef[] = [], said: MailWords): readonly string[] {
  if (files.length === 0) return [];
  return [files.length === 1 ? said.say(texts.one) : said.say(texts.several, { n: String(files.length) })];
}

/** The field in which an officer adds files to what goes to the owner. */
export const officersFiles = {
  label: { sv: 'Filer till företaget', en: 'Files for the business' },
  help: {
    sv: 'PDF, bild eller DWG-ritning, högst 25 MB var och högst tio. Företaget och er förvaltning kan läsa dem. När de är skickade är de allmänna handlingar. Skicka inget som är hemligt för företaget.',
    en: 'PDF, picture or DWG drawing, 25 MB each at most, and at most ten. The business and your department can read them. Once sent they are public records. Send nothing that is secret to the business.',
  },
  as: 'given',
} as const satisfies FieldWords;
