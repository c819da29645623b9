import plainFont from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf';
import boldFont from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf';
import PDFDocument from 'pdfkit';
import type { Language } from '#domain/definitions/text.ts';
import type { ReceiptContent } from '#domain/pages/receipt.ts';
import { fill } from '#domain/words/fill.ts';
import { makeLasting } from './lasting-pdf.ts';
import { Letters, type Paper } from './receipt-letters.ts';

const ink = '#1b2a26';
const quiet = '#4d5d58';
const lineGap = 2;
const margin = 56;
/** What has to fit below a heading, or a label, for it to stand there: itself and a line. */
const roomBelow = { heading: 64, label: 32 };

const pageOf = { sv: '{title}, sida {page} av {pages}', en: '{title}, page {page} of {pages}' };

/** The build puts the fonts of the other scripts beside the function. */
const besideTheFunction = new URL('fonts/', import.meta.url);

/**
 * The receipt as a tagged PDF (PDF/UA-1, PDF/A-2a), so that a screen reader finds headings and paragraphs, and an archive takes it. DejaVu Sans is embedded, so that names
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
    margin,
    // None: each page would begin with it again, whatever was being written.
    font: '',
    bufferPages: true,
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
  const keepTogether = (height: number) => {
    if (pdf.y + height > pdf.page.maxY()) pdf.addPage();
  };
  write('H1', content.title, 20);
  pdf.moveDown(0.4);
  for (const line of content.intro) write('P', line, 10.5);
  for (const { heading, rows } of content.parts) {
    pdf.font('plain').moveDown(1);
    keepTogether(roomBelow.heading);
    write('H2', heading, 13);
    for (const { label, value } of rows) {
      pdf.font('plain').moveDown(0.3);
      keepTogether(roomBelow.label);
      if (label !== '') write('P', label, 9, quiet);
      write('P', value, 10.5);
    }
  }
  whole.end();
  numberPages(pdf, (page, pages) => fill(pageOf[language], { title: content.title, page, pages }));
  makeLasting(pdf);
  pdf.end();
  await finished;
  return Buffer.concat(parts);
}

/** Numbers the pages at their foot, which nobody is read aloud: it is no part of the text. */
function numberPages(pdf: typeof PDFDocument.prototype, words: (page: number, pages: number) => string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    pdf.switchToPage(start + i);
    // What is below the margin would begin a page of its own.
    const bottom = pdf.page.margins.bottom;
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('plain').fontSize(9).fillColor(quiet);
    pdf.text(words(i + 1, count), margin, pdf.page.height - margin * 0.7, { lineBreak: false });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = bottom;
  }
}
