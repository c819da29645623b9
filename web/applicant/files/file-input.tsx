import { useId } from 'react';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { Icon } from '../../shared/face/icon.tsx';
import { PickFile } from '../../shared/face/paper.tsx';
import { useSay } from '../../shared/text.ts';
import { FileList } from './file-list.tsx';
import { FilePreview } from './preview.tsx';
import { takenFiles } from './taken.ts';
import { UploadLines } from './upload-lines.tsx';
import type { ChangeFiles, Upload, UploadPlace, Uploads } from './uploads.ts';
import { useArrived } from './use-arrived.ts';
import './files.css';

const texts = { choose: { sv: 'Välj filer', en: 'Choose files' } };

/** A list of files and a way to add more. Each is sent and checked when it is chosen, and says how it goes. */
export function FileInput({
  id,
  label,
  help,
  error,
  files,
  change,
  uploads,
  onTheirWay,
  send,
}: {
  id: string;
  label: string;
  help: string;
  error?: string | undefined;
  files: readonly AttachmentRef[];
  change: ChangeFiles;
  uploads: Uploads;
  /** Those of the whole form. */
  onTheirWay: readonly Upload[];
  send: UploadPlace['send'];
}) {
  const say = useSay();
  const own = useId();
  const arrived = useArrived(files);
  return (
    <fieldset className="choices attachment" aria-describedby={`${own}-help`}>
      <legend>{label}</legend>
      <span className="hint" id={`${own}-help`}>
        {help}
      </span>
      <div>
        <PickFile
          id={id}
          accept={takenFiles}
          multiple
          aria-describedby={`${own}-help`}
          onChange={({ currentTarget }) => {
            uploads.add(id, [...(currentTarget.files ?? [])], { send, change });
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        >
          <Icon name="upload" />
          {say(texts.choose)}
        </PickFile>
      </div>
      <UploadLines of={onTheirWay.filter((u) => u.field === id)} uploads={uploads} arrived={arrived} />
      <p role="alert" className="field-error">
        {error}
      </p>
      <FileList
        files={files}
        onRemove={(gone) => change((now) => now.filter((f) => f.id !== gone))}
        picture={({ id: sent }) => <FilePreview file={uploads.fileOf(sent)} />}
      />
    </fieldset>
  );
}
