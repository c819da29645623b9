import type { ReactNode } from 'react';
import { numberInWords } from '#domain/api/number-as-written.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { SmallButton } from './upload-lines.tsx';

const texts = {
  remove: { sv: 'Ta bort', en: 'Remove' },
  megabytes: { sv: '{n} MB', en: '{n} MB' },
};

/**
 * The files that have arrived, each with its size and a way to take it away.
 *
 * @param more what else can be done with one
 * @param picture how one looks
 */
export function FileList({
  files,
  onRemove,
  more,
  picture,
}: {
  files: readonly AttachmentRef[];
  onRemove: (id: string) => void;
  more?: (file: AttachmentRef) => ReactNode;
  picture?: (file: AttachmentRef) => ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id}>
          {picture?.(file)}
          <span className="file">
            {file.name} ({say(texts.megabytes, { n: numberInWords(megabytes(file.size), language) })})
          </span>
          {more?.(file)}
          <SmallButton text={texts.remove} about={file.name} onClick={() => onRemove(file.id)} />
        </li>
      ))}
    </ul>
  );
}

/** To one decimal, and never nothing. */
const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 104_857.6) / 10);
