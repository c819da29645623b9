import type { ReactNode } from 'react';
import { useSay } from '../../shared/text.ts';
import { type Preview, usePreview } from './use-preview.ts';

const texts = {
  page: { sv: 'Första sidan av {name}', en: 'The first page of {name}' },
  pages: { sv: '{name}, {n} sidor. Bilden visar den första.', en: '{name}, {n} pages. The picture shows the first.' },
  onePage: { sv: '{name}, 1 sida.', en: '{name}, 1 page.' },
  unseen: {
    sv: 'Vi kan inte visa {name} här. Filen lämnas in ändå.',
    en: 'We cannot show {name} here. The file is handed in all the same.',
  },
};

/**
 * The picture of a file that was chosen here.
 *
 * @param drawing what stands there when it cannot be shown
 * @param onFail the browser could not show it
 */
export function PreviewPicture({ of, drawing, onFail }: { of: Preview; drawing: ReactNode; onFail: () => void }) {
  const say = useSay();
  if (of.state !== 'drawn') return drawing;
  // A picture's name stands beside it; of a document only one page is seen.
  const alt = of.pages === undefined ? '' : say(texts.page, { name: of.name });
  return <img src={of.picture} alt={alt} onError={onFail} />;
}

/** What the picture cannot say: how many pages a document has, or that there is none and that it does not matter. */
export function PreviewWords({ of }: { of: Preview }) {
  const say = useSay();
  const words =
    of.state === 'unseen'
      ? say(texts.unseen, of)
      : of.state === 'drawn' && of.pages !== undefined
        ? say(of.pages === 1 ? texts.onePage : texts.pages, { name: of.name, n: of.pages })
        : undefined;
  return (
    <p className="quiet small preview-words" role="status">
      {words}
    </p>
  );
}

/** The picture and its words, for one of several files in a list. */
export function FilePreview({ file }: { file: File | undefined }) {
  const { preview, onFail } = usePreview(file);
  if (preview.state === 'none') return null;
  return (
    <span className="file-preview">
      <PreviewPicture of={preview} drawing={null} onFail={onFail} />
      <PreviewWords of={preview} />
    </span>
  );
}
