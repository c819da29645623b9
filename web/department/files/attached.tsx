import { type ReactNode, useRef, useState } from 'react';
import type { ActFormData } from '#domain/acts/forms.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { FileInput } from '../../applicant/files/file-input.tsx';
import { isOnItsWay } from '../../applicant/files/uploads.ts';
import { useUploads } from '../../applicant/files/use-uploads.ts';
import { useSay } from '../../shared/text.ts';
import { type FormOf, told } from '../acts/form.ts';

const texts = {
  lost: {
    sv: 'En fil har inte kommit fram. Försök igen eller stäng den, och skicka sedan.',
    en: 'A file has not arrived. Try again or close it, and then send.',
  },
  waiting: { sv: 'Väntar på filer som är på väg …', en: 'Waiting for files on their way …' },
};

/** The files of a form, as they stand in its draft: absent when there are none. */
export type DraftFiles = readonly AttachmentRef[] | undefined;

/** An act whose form has a field for files. */
type WithFiles = ActFormData & {
  readonly words: { readonly fields: { readonly files: { readonly label: Words; readonly help?: Words } } };
};
type Words = { readonly sv: string; readonly en: string };

/**
 * The field in which an officer adds files to what goes to the owner. They are sent and checked while the rest is written,
 * and stand in the draft like it.
 *
 * @param files those in the draft
 * @param change puts others there
 * @returns the field, and a way to go on when no file is on its way: with what goes into the body
 */
export function useAttached(
  of: FormOf,
  doing: WithFiles,
  files: DraftFiles = [],
  change: (files: DraftFiles) => void = () => undefined,
): { readonly field: ReactNode; readonly settled: (go: (body: { readonly files?: DraftFiles }) => void) => void } {
  const say = useSay();
  const { uploads, all } = useUploads();
  const [state, setState] = useState<'lost' | 'waiting' | undefined>(undefined);
  // What is sent is what is here when the files have come in, and by whoever is signed in by then.
  const now = useRef({ files, sendFile: of.sendFile });
  now.current = { files, sendFile: of.sendFile };
  const set = (next: readonly AttachmentRef[]) => {
    now.current.files = next;
    setState(undefined);
    change(next.length > 0 ? next : undefined);
  };
  const settled = async (go: (body: { readonly files?: DraftFiles }) => void) => {
    if (state === 'waiting') return;
    setState(all.some(isOnItsWay) ? 'waiting' : undefined);
    const lost = await uploads.settled();
    setState(lost.length > 0 ? 'lost' : undefined);
    if (lost.length === 0) go(now.current.files.length > 0 ? { files: now.current.files } : {});
  };
  const { id, wrong } = told(of, doing.name, 'files');
  const { label, help } = doing.words.fields.files;
  const field = (
    <>
      <FileInput
        id={id}
        label={say(label)}
        help={help ? say(help) : ''}
        error={state === 'lost' ? say(texts.lost) : wrong}
        files={files}
        change={(how) => set(how(now.current.files))}
        uploads={uploads}
        onTheirWay={all}
        send={(file, signal, onSent) => now.current.sendFile(file, signal, onSent)}
      />
      <p role="status" className="quiet">
        {state === 'waiting' && say(texts.waiting)}
      </p>
    </>
  );
  return { field, settled: (go) => void settled(go) };
}
