import type { Text } from '../definitions/text.ts';
import { cleanLine, shorten } from './clean-text.ts';

/** The largest file: 25 MB. */
export const maxFileBytes = 25 * 1024 * 1024;
/** A draft lives so many days after it was last saved. */
export const draftDays = 60;
/** How seldom the files of a draft are given another term while it is being saved, in days. */
export const filesRenewedDays = 7;
/** A file of a draft lives so many days after it arrived or was given another term: longer than the draft that has it. */
export const draftFileDays = draftDays + filesRenewedDays + 1;
/** The longest name, in UTF-16 code units. */
const maxNameLength = 200;

export interface FileType {
  readonly name: Text;
  /** The endings it comes with; the first is the usual one. */
  readonly endings: readonly string[];
  /** The media types that its content is known by, this one among them: a telephone's picture has several. */
  readonly contents: readonly string[];
}

/** What may be attached: PDF, pictures, and drawings as DWG. By media type. */
export const fileTypes: ReadonlyMap<string, FileType> = new Map([
  ['application/pdf', { name: { sv: 'en PDF', en: 'a PDF' }, endings: ['pdf'], contents: ['application/pdf'] }],
  [
    'image/jpeg',
    { name: { sv: 'en JPEG-bild', en: 'a JPEG picture' }, endings: ['jpg', 'jpeg'], contents: ['image/jpeg'] },
  ],
  [
    'image/png',
    { name: { sv: 'en PNG-bild', en: 'a PNG picture' }, endings: ['png'], contents: ['image/png', 'image/apng'] },
  ],
  ['image/webp', { name: { sv: 'en WebP-bild', en: 'a WebP picture' }, endings: ['webp'], contents: ['image/webp'] }],
  [
    'image/heic',
    {
      name: { sv: 'en HEIC-bild', en: 'a HEIC picture' },
      endings: ['heic', 'heif', 'hif'],
      contents: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
    },
  ],
  [
    'image/tiff',
    { name: { sv: 'en TIFF-bild', en: 'a TIFF picture' }, endings: ['tif', 'tiff'], contents: ['image/tiff'] },
  ],
  [
    'image/vnd.dwg',
    { name: { sv: 'en DWG-ritning', en: 'a DWG drawing' }, endings: ['dwg'], contents: ['image/vnd.dwg'] },
  ],
]);

/**
 * Why a file that was sent is not let in. `threat`: malware. `type`: it is something that we do not take. `size`: it is not
 * the file that was announced. `empty`: it has no content. `locked`: it opens with a password only. `active`: it starts
 * programs. `office`: it is to be saved as PDF. `unchecked`: it could not be scanned.
 */
const rejectReasons = ['threat', 'type', 'size', 'empty', 'locked', 'active', 'office', 'unchecked'] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** Empty when a name has none: what follows the last full stop may be words. */
const endingOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** The type of a file by its name's ending: browsers do not know every type. Undefined when it may not be attached. */
export function typeOfName(name: string): string | undefined {
  const ending = endingOf(name);
  return [...fileTypes].find(([, { endings }]) => endings.includes(ending))?.[0];
}

/** The type of a file by what its content is known as. Undefined when it may not be attached. */
export function typeOfContent(content: string): string | undefined {
  return [...fileTypes].find(([, { contents }]) => contents.includes(content))?.[0];
}

/** Leads elsewhere, or cannot stand in a name on some computer. */
const unsafe = /[/\\:*?"<>|]/gu;

/**
 * What is wrong with the name of a file of a type, as a code of the texts: a program's ending, a path. Undefined when nothing is; a
 * name without an ending is given one when the file has been checked.
 */
export function fileNameProblem(name: string, type: string): 'file-name' | 'file-ending' | undefined {
  if (name.search(unsafe) >= 0 || /^[. ]*(\.[a-z0-9]*)?$/i.test(name)) return 'file-name';
  return endingOf(name) === '' || typeOfName(name) === type ? undefined : 'file-ending';
}

/** Office documents are to be saved as PDF: a department could not rely on how they look. */
const officeEndings = [
  'doc',
  'docx',
  'docm',
  'odt',
  'rtf',
  'pages',
  'xls',
  'xlsx',
  'xlsm',
  'ods',
  'numbers',
  'ppt',
  'pptx',
  'odp',
  'key',
];

/** Why a file need not even be sent, as a code of the texts; undefined when it may be. */
export function whyNotSent(
  name: string,
  size: number,
): 'file-office' | 'file-type' | 'file-empty' | 'file-size' | undefined {
  if (officeEndings.includes(endingOf(name))) return 'file-office';
  if (typeOfName(name) === undefined) return 'file-type';
  if (size === 0) return 'file-empty';
  return size > maxFileBytes ? 'file-size' : undefined;
}

/**
 * A file's name as it can be announced: nothing invisible, nothing unsafe, no longer than is taken. It keeps its ending, and
 * is cut between characters.
 */
export function announcedName(name: string): string {
  const whole = cleanLine(name).replace(unsafe, '-');
  const ending = /\.[a-z0-9]{1,10}$/i.exec(whole)?.[0] ?? '';
  const before = shorten(whole.slice(0, whole.length - ending.length), maxNameLength - ending.length).trim();
  return `${before.replace(/^[. ]*$/, 'fil')}${ending}`;
}

/**
 * The name that a file of a type is saved under: the ending says what it is, whatever it was called.
 *
 * @example nameAsType('karta.jpg', 'image/webp') // 'karta.webp'
 */
export function nameAsType(name: string, type: string): string {
  if (typeOfName(name) === type) return name;
  const ending = fileTypes.get(type)?.endings[0] ?? 'bin';
  const known = typeOfName(name) === undefined ? name.replace(/[. ]+$/, '') : name.replace(/\.[^.]*$/, '');
  return announcedName(`${known}.${ending}`);
}
