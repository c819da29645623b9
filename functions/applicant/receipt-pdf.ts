import plainFont from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf';
import boldFont from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf';
import PDFDocument from 'pdfkit';
import type { ReceiptContent } from '#domain/contract/receipt.ts';
import type { Language } from '#domain/definitions/text.ts';

const ink = '#1b2a26';
const quiet = '#4d5d58';

/**
 * The receipt as a tagged PDF, so that a screen reader finds headings and paragraphs. DejaVu Sans is embedded, so that names
 * in Latin, Greek, Cyrillic and Arabic letters stay what they are; only the letters used are in the file.
 */
export async function receiptPdf(content: ReceiptContent, language: Language): Promise<Uint8Array> {
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

  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  const write = (tag: 'H1' | 'H2' | 'P', text: string, size: number, color = ink) => {
    const say = () => {
      pdf
        .font(tag === 'P' ? 'plain' : 'bold')
        .fontSize(size)
        .fillColor(color);
      pdf.text(text.replace(/[^\P{Cc}\n]/gu, ' '), { lineGap: 2 });
    };
    whole.add(pdf.struct(tag, {}, say));
  };
  write('H1', content.title, 20);
  pdf.moveDown(0.4);
  for (const line of content.intro) write('P', line, 10.5);
  for (const { heading, rows } of content.parts) {
    pdf.moveDown(1);
    write('H2', heading, 13);
    for (const { label, value } of rows) {
      pdf.moveDown(0.3);
      if (label !== '') write('P', label, 9, quiet);
      write('P', value, 10.5);
    }
  }
  whole.end();
  pdf.end();
  await finished;
  return Buffer.concat(parts);
}
