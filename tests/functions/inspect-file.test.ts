import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { announcedName, fileNameProblem, nameAsType, typeOfName, whyNotSent } from '#domain/fields/files.ts';
import { rejectText } from '#domain/words/files.ts';
import { attachmentNamed } from '#functions/disposition.ts';
import { inspectFile } from '#functions/work/inspect-file.ts';
import { pdf } from '../e2e/files.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/files/${name}`);
const text = (content: string) => Buffer.from(content, 'latin1');

/** The first box of a picture of a telephone, with its brand (ISO/IEC 14496-12, 4.3). */
const heif = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), text(`ftyp${brand}\0\0\0\0mif1heic`), Buffer.alloc(100)]);

/** A PDF whose action stands in an object that is kept compressed. */
function hiddenLaunch(): Buffer {
  const objects = deflateSync(Buffer.from('5 0 << /S /Launch /F (cmd.exe) >>'));
  return Buffer.concat([
    text(
      `%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${objects.length} >>\nstream\n`,
    ),
    objects,
    text('\nendstream\nendobj\n%%EOF'),
  ]);
}

describe('a file is what its content is', () => {
  const taken: readonly (readonly [string, Uint8Array, string])[] = [
    ['a scan with its directory last', fixture('lzw.tif'), 'image/tiff'],
    ['a fax', fixture('fax-g4.tif'), 'image/tiff'],
    ['a deflated scan', fixture('deflate.tif'), 'image/tiff'],
    ['a picture from the web', fixture('picture.webp'), 'image/webp'],
    ['a PNG', fixture('picture.png'), 'image/png'],
    ['a JPEG', fixture('picture.jpg'), 'image/jpeg'],
    ['a telephone’s picture', heif('heic'), 'image/heic'],
    ['another telephone’s picture', heif('mif1'), 'image/heic'],
    ['a burst of pictures', heif('hevc'), 'image/heic'],
    ['a drawing', Buffer.concat([text('AC1032'), Buffer.alloc(200)]), 'image/vnd.dwg'],
    ['a PDF', pdf, 'application/pdf'],
    ['a PDF after a line break', Buffer.concat([text('\r\n'), pdf]), 'application/pdf'],
    [
      'a PDF after a mail header',
      Buffer.concat([text('Content-Type: application/pdf\r\n\r\n'), pdf]),
      'application/pdf',
    ],
    ['a PDF after a printer’s words', Buffer.concat([text('\x1b%-12345X@PJL JOB\r\n'), pdf]), 'application/pdf'],
    ['a PDF after a byte-order mark', Buffer.concat([Buffer.from('\ufeff'), pdf]), 'application/pdf'],
    [
      'a PDF with a form’s script',
      text('%PDF-1.7\n1 0 obj << /Type /Action /S /JavaScript /JS (app.alert) >> endobj'),
      'application/pdf',
    ],
    ...['rc4-40', 'rc4-128', 'aes-128', 'aes-256-r5', 'aes-256'].map(
      (kind) =>
        [`a PDF that may not be printed (${kind})`, fixture(`restricted-${kind}.pdf`), 'application/pdf'] as const,
    ),
  ];
  test.each(taken)('%s', async (_what, content, type) => {
    expect(await inspectFile(content)).toEqual({ type });
  });

  const refused: readonly (readonly [string, Uint8Array, string, unknown])[] = [
    ['nothing', Buffer.alloc(0), 'empty', undefined],
    ['a page', text('<html><script>alert(1)</script></html>'.padEnd(300)), 'type', undefined],
    ['a page before a PDF', Buffer.concat([text('<html><script>alert(1)</script>'), pdf]), 'type', undefined],
    ['a script before a PDF', Buffer.concat([text('#!/bin/sh\nrm -r x\n'), pdf]), 'type', undefined],
    ['a program before a PDF', Buffer.concat([text('MZ'), Buffer.alloc(60), pdf]), 'type', 'application/x-msdownload'],
    ['a PDF too far in', Buffer.concat([Buffer.alloc(1100, 32), pdf]), 'type', undefined],
    ['a moving picture', fixture('picture.gif'), 'type', 'image/gif'],
    ['a Word document', fixture('letter.docx'), 'office', expect.stringContaining('wordprocessing')],
    ['an OpenDocument', fixture('letter.odt'), 'office', expect.stringContaining('opendocument')],
    ['a PDF that starts a program', fixture('launch.pdf'), 'active', undefined],
    ['one that hides it', text('%PDF-1.7\n1 0 obj << /S /L#61unch >> endobj'), 'active', undefined],
    ['one that hides it in compressed objects', hiddenLaunch(), 'active', undefined],
    ...['rc4-40', 'rc4-128', 'aes-128', 'aes-256-r5', 'aes-256'].map(
      (kind) => [`a PDF with a password (${kind})`, fixture(`locked-${kind}.pdf`), 'locked', undefined] as const,
    ),
  ];
  test.each(refused)('%s is refused, and why', async (_what, content, reason, found) => {
    const inspected = await inspectFile(content);
    expect(inspected).toMatchObject({ reason });
    expect('found' in inspected ? inspected.found : undefined).toEqual(found);
  });
});

describe('a file’s name', () => {
  test.each([
    ['ritning.pdf', 'application/pdf', undefined],
    ['Ritning plan 2. våningen', 'application/pdf', undefined],
    ['ritning.pdf.exe', 'application/pdf', 'file-ending'],
    ['x.html', 'application/pdf', 'file-ending'],
    ['x.lnk', 'image/png', 'file-ending'],
    ['karta.jpg', 'image/webp', 'file-ending'],
    ['../../etc/passwd', 'application/pdf', 'file-name'],
    ['..\\x.pdf', 'application/pdf', 'file-name'],
    ['C:x.pdf', 'application/pdf', 'file-name'],
    ['.pdf', 'application/pdf', 'file-name'],
    ['..', 'application/pdf', 'file-name'],
  ])('%s of %s: %s', (name, type, wrong) => {
    expect(fileNameProblem(name, type)).toBe(wrong);
  });
  test('is made fit to be announced, and shortened between characters', () => {
    const long = announcedName(`Planritning \u{1F3E0}${'a'.repeat(195)}.pdf`);
    expect(long.length).toBeLessThanOrEqual(200);
    expect(long).toMatch(/^Planritning \u{1F3E0}a+\.pdf$/u);
    const houses = announcedName(`${'\u{1F3E0}'.repeat(150)}.pdf`);
    expect(houses.isWellFormed()).toBe(true);
    expect(houses.length).toBe(200);
    expect(announcedName('a\u202efdp.pdf')).toBe('afdp.pdf');
    expect(announcedName('Ritning 1/2: plan?.pdf')).toBe('Ritning 1-2- plan-.pdf');
    for (const name of ['../../x.pdf', '\ud83c.pdf', '.pdf', 'x'.repeat(500)]) {
      expect(fileNameProblem(announcedName(name), 'application/pdf'), name).toBeUndefined();
    }
  });
  test('gets the ending of what the file is', () => {
    expect(nameAsType('karta.jpg', 'image/webp')).toBe('karta.webp');
    expect(nameAsType('IMG_1.HEIC', 'image/heic')).toBe('IMG_1.HEIC');
    expect(nameAsType('plan 2. våningen', 'application/pdf')).toBe('plan 2. våningen.pdf');
    expect(typeOfName(nameAsType('x.', 'image/tiff'))).toBe('image/tiff');
  });
  test('can stand in a header, whatever letters it has', () => {
    for (const name of ['ritning.pdf', 'Köket "nytt".pdf', '李小龙餐厅.pdf', 'a\r\nb.pdf', `\ud83c.pdf`]) {
      const header = attachmentNamed(name);
      expect(header).toMatch(/^attachment; filename/);
      expect(header).toMatch(/^[\x20-\x7e]+$/);
    }
  });
  test('tells before sending what would not be taken', () => {
    expect(whyNotSent('brev.docx', 10)).toBe('file-office');
    expect(whyNotSent('x.exe', 10)).toBe('file-type');
    expect(whyNotSent('x.constructor', 10)).toBe('file-type');
    expect(whyNotSent('x.pdf', 0)).toBe('file-empty');
    expect(whyNotSent('x.pdf', 26 * 1024 * 1024)).toBe('file-size');
    expect(whyNotSent('x.PDF', 10)).toBeUndefined();
  });
});

test('the reason is told in words', () => {
  expect(rejectText('type', 'film.jpg', 'image/gif', 'sv')).toBe(
    'Filen heter .jpg men är en GIF-bild. Spara den som PDF eller JPEG och lägg till den igen.',
  );
  expect(rejectText('type', 'a.pdf', 'constructor', 'en')).toContain('is something else');
  expect(rejectText('locked', 'a.pdf', undefined, 'sv')).toContain('lösenord');
});
