import { useEffect, useRef, useState } from 'react';
import type { AttachmentRef } from '#domain/fields/attachment.ts';

/** The name of the file that came into a list last, since it was first shown. */
export function useArrived(files: readonly AttachmentRef[]): string | undefined {
  const known = useRef(files);
  const [arrived, setArrived] = useState<string | undefined>(undefined);
  useEffect(() => {
    const added = files.filter((f) => known.current.every((k) => k.id !== f.id));
    if (known.current.length !== files.length || added.length > 0) setArrived(added.at(-1)?.name);
    known.current = files;
  }, [files]);
  return arrived;
}
