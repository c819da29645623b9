import { createHash } from 'node:crypto';
import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';

/** A file that the owner of a demonstration sends. */
export interface DemoFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** SHA-256, base64. */
  readonly sha256: string;
}

/** A page with a frame, a room and a heading, so that there is something to look at: the same every time. */
export async function drawing(title: string): Promise<DemoFile> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([595, 420]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const ink = rgb(0.1, 0.1, 0.1);
  page.drawRectangle({ x: 40, y: 40, width: 515, height: 300, borderColor: ink, borderWidth: 2 });
  page.drawRectangle({ x: 40, y: 40, width: 170, height: 140, borderColor: ink, borderWidth: 1 });
  page.drawText(title, { x: 40, y: 365, size: 20, font, color: ink });
  page.drawText('5,2 m', { x: 270, y: 346, size: 11, font, color: ink });
  page.drawText('Demonstration, ingen verklig lokal', { x: 40, y: 18, size: 10, font, color: ink });
  const content = new Uint8Array(await document.save());
  return {
    name: `${title.toLowerCase().replaceAll(' ', '-')}.pdf`,
    content,
    sha256: createHash('sha256').update(content).digest('base64'),
  };
}
