import { useEffect, useState } from 'react';
import { PreviewPicture } from '../../applicant/files/preview.tsx';
import { usePreview } from '../../applicant/files/use-preview.ts';
import { Panel } from '../../shared/face/desk.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  close: { sv: 'Stäng', en: 'Close' },
  drawing: { sv: 'Ritar …', en: 'Drawing …' },
  unseen: {
    sv: 'Vi kan inte visa filen här. Spara den och öppna den på datorn.',
    en: 'We cannot show the file here. Save it and open it on the computer.',
  },
  page: { sv: 'Sida {page} av {pages}', en: 'Page {page} of {pages}' },
  next: { sv: 'Nästa sida', en: 'Next page' },
  previous: { sv: 'Föregående sida', en: 'Previous page' },
};

/** Wide enough to read a drawing on. */
const width = 1400;

/** A file of a case, drawn by the page: a document page by page. */
export function FilePanel({ file, onClose }: { file: File | undefined; onClose: () => void }) {
  const say = useSay();
  return (
    <Panel title={file?.name ?? ''} close={say(texts.close)} open={file !== undefined} onClose={onClose}>
      {file && <DrawnFile file={file} />}
    </Panel>
  );
}

function DrawnFile({ file }: { file: File }) {
  const say = useSay();
  const [page, setPage] = useState(1);
  const { preview, onFail } = usePreview(file, { width, page });
  const pages = preview.state === 'drawn' ? preview.pages : undefined;
  const [known, setKnown] = useState<number | undefined>(undefined);
  useEffect(() => {
    if (pages !== undefined) setKnown(pages);
  }, [pages]);
  return (
    <div className="drawn-file">
      <PreviewPicture of={preview} drawing={null} onFail={onFail} />
      <p role="status" className="quiet">
        {preview.state === 'drawing' && say(texts.drawing)}
        {preview.state === 'unseen' && say(texts.unseen)}
        {pages !== undefined && say(texts.page, { page, pages })}
      </p>
      {known !== undefined && known > 1 && (
        <div className="actions">
          <button
            type="button"
            className="button second small"
            aria-disabled={page === 1}
            onClick={() => setPage(Math.max(1, page - 1))}
          >
            {say(texts.previous)}
          </button>
          <button
            type="button"
            className="button second small"
            aria-disabled={page === known}
            onClick={() => setPage(Math.min(known, page + 1))}
          >
            {say(texts.next)}
          </button>
        </div>
      )}
    </div>
  );
}
