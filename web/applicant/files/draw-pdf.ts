import { getDocument, PDFWorker } from 'pdfjs-dist';
import readingThread from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** A document that takes longer than this is not shown. */
const patienceMs = 20_000;
/** More points than any page that somebody reads; pictures within a page that are larger are left out. */
const mostPoints = 16_000_000;

/** A page of a document, as a picture. */
interface DrawnPage {
  readonly picture: Blob;
  /** Of the whole document. */
  readonly pages: number;
}

/**
 * Draws a page of a PDF, the first unless told otherwise. It is read by a thread of its own, which ends with it; what it wants to run or fetch is neither
 * run nor fetched.
 *
 * @param width of the picture, in points of the screen
 * @param signal gives up
 * @param number of the page, from 1; the last when there are fewer
 * @throws when it is no PDF that can be read, is locked, or takes too long
 */
export async function drawPage(file: File, width: number, signal: AbortSignal, number = 1): Promise<DrawnPage> {
  const content = new Uint8Array(await file.arrayBuffer());
  const port = new Worker(readingThread, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const loading = getDocument({
    data: content,
    worker,
    maxImageSize: mostPoints,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    stopAtErrors: false,
  });
  const stop = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  const stopped = new Promise<never>((_, reject) => {
    const say = () => reject(stop.reason);
    if (stop.aborted) say();
    stop.addEventListener('abort', say, { once: true });
  });
  try {
    return await Promise.race([drawn(loading, width, number), stopped]);
  } finally {
    // A thread that hangs answers nothing: it is ended whether or not it has heard.
    port.terminate();
    void loading.destroy().catch(() => undefined);
  }
}

async function drawn(loading: ReturnType<typeof getDocument>, width: number, number: number): Promise<DrawnPage> {
  const read = await loading.promise;
  const page = await read.getPage(Math.min(number, read.numPages));
  const { width: own } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: width / own });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(Math.min(viewport.height, mostPoints / viewport.width));
  await page.render({ canvas, viewport }).promise;
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!picture) throw new Error('the page could not be drawn');
  return { picture, pages: read.numPages };
}
