import { useEffect, useState } from 'react';
import { typeOfName } from '#domain/fields/files.ts';

/** Pictures that every browser draws. */
const drawable = /^image\/(jpeg|png|webp)$/;
/** The first page, wide enough for a sharp picture of it in a list, on any screen. */
const inList = { width: 480, page: 1 };

/**
 * How a file that was chosen here looks. `none`: there is none, or it was sent from another device. `unseen`: it cannot be drawn,
 * which is no fault of it.
 */
export type Preview =
  | { readonly state: 'none' | 'drawing' }
  | { readonly state: 'unseen'; readonly name: string }
  | {
      readonly state: 'drawn';
      readonly name: string;
      /** The picture's address, within this page. */
      readonly picture: string;
      /** Of a document. */
      readonly pages?: number;
    };

/**
 * Draws a file that was chosen here, by the page itself: nothing is ever opened by its own address. What draws documents is
 * fetched when there is one.
 *
 * @param width of the picture of a document, in points
 * @param page of it, from 1
 * @returns how it looks, and what the picture says when the browser cannot show it
 */
export function usePreview(
  file: File | undefined,
  { width, page }: { readonly width: number; readonly page: number } = inList,
): { readonly preview: Preview; readonly onFail: () => void } {
  const [preview, setPreview] = useState<Preview>({ state: 'none' });
  useEffect(() => {
    if (!file) return setPreview({ state: 'none' });
    const { name } = file;
    const stop = new AbortController();
    let picture: string | undefined;
    const show = (content: Blob, pages?: number) => {
      if (stop.signal.aborted) return;
      picture = URL.createObjectURL(content);
      setPreview({ state: 'drawn', name, picture, ...(pages !== undefined && { pages }) });
    };
    if (drawable.test(file.type)) show(file);
    else if (typeOfName(name) === 'application/pdf') {
      setPreview({ state: 'drawing' });
      import('./draw-pdf.ts')
        .then(({ drawPage }) => drawPage(file, width, stop.signal, page))
        .then((drawn) => show(drawn.picture, drawn.pages))
        .catch(() => {
          if (!stop.signal.aborted) setPreview({ state: 'unseen', name });
        });
    } else setPreview({ state: 'unseen', name });
    return () => {
      stop.abort();
      if (picture !== undefined) URL.revokeObjectURL(picture);
    };
  }, [file, width, page]);
  return { preview, onFail: () => setPreview(file ? { state: 'unseen', name: file.name } : { state: 'none' }) };
}
