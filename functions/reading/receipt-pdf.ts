import plainFont from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf';
import boldFont from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf';
import PDFDocument from 'pdfkit';
import type { Language } from '#domain/definitions/text.ts';
import type { ReceiptContent } from '#domain/pages/receipt.ts';
import { Letters, type Paper } from './receipt-letters.ts';

const ink = '#1b2a26';
const quiet = '#4d5d58';
const lineGap = 2;

/** The build puts the fonts of the other scripts beside the function. */
const besideTheFunction = new URL('fonts/', import.meta.url);

/**
 * The receipt as a tagged PDF, so that a screen reader finds headings and paragraphs. DejaVu Sans is embedded, so that names
 * in Latin, Greek and Cyrillic letters stay what they are; other letters come from Noto, which is opened when one is needed.
 * Only the letters used are in the file.
 *
 * @param fonts the folder of Noto
 */
export async function receiptPdf(
  content: ReceiptContent,
  language: Language,
  fonts: URL = besideTheFunction,
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 56,
    font: Buffer.from(plainFont) as never,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language === 'sv' ? 'sv-SE' : 'en-GB',
    info: { Title: content.title, Producer: 'Företagslots' },
  });
  const parts: Buffer[] = [];
  const finished = new Promise<void>((resolve) => pdf.on('end', resolve));
  pdf.on('data', (part: Buffer) => parts.push(part));
  pdf.registerFont('plain', Buffer.from(plainFont)).registerFont('bold', Buffer.from(boldFont));
  const letters = new Letters(pdf as unknown as Paper, fonts);

  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  const write = (tag: 'H1' | 'H2' | 'P', written: string, size: number, color = ink) => {
    const font = tag === 'P' ? 'plain' : 'bold';
    const text = written.toWellFormed().replace(/[^\P{Cc}\n]/gu, ' ');
    const ours = letters.areIn(font, text);
    const say = () => {
      pdf.font(font).fontSize(size).fillColor(color);
      if (ours) pdf.text(text, { lineGap });
      else letters.write(font, text, lineGap);
    };
    // What is written from right to left, or with several fonts, is read aloud from here.
    whole.add(pdf.struct(tag, ours ? {} : { actual: text }, say));
  };
  write('H1', content.title, 20);
  pdf.moveDown(0.4);
  for (const line of content.intro) write('P', line, 10.5);
  for (const { heading, rows } of content.parts) {
    pdf.font('plain').moveDown(1);
    write('H2', heading, 13);
    for (const { label, value } of rows) {
      pdf.font('plain').moveDown(0.3);
      if (label !== '') write('P', label, 9, quiet);
      write('P', value, 10.5);
    }
  }
  whole.end();
  pdf.end();
  await finished;
  return Buffer.concat(parts);
}
