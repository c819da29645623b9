import { Button, Field, Input, Label } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import { numberInWords } from '#domain/api/number-as-written.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { fileTypes } from '#domain/fields/files.ts';
import { fileReasonText } from '#domain/words/file-reasons.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { type ChangeFiles, isOnItsWay, type Upload, type UploadPlace, type Uploads } from './uploads.ts';

const texts = {
  remove: { sv: 'Ta bort', en: 'Remove' },
  stop: { sv: 'Avbryt', en: 'Stop' },
  close: { sv: 'Stäng', en: 'Close' },
  retry: { sv: 'Försök igen', en: 'Try again' },
  waiting: { sv: 'väntar på sin tur', en: 'waits for its turn' },
  sending: { sv: 'skickas och kontrolleras …', en: 'is sent and checked …' },
  lost: {
    sv: 'kom inte fram. Vi försöker igen när uppkopplingen är tillbaka.',
    en: 'did not arrive. We try again when the connection is back.',
  },
  done: { sv: '{name} är kontrollerad och sparad.', en: '{name} is checked and saved.' },
  megabytes: { sv: '{n} MB', en: '{n} MB' },
};

const accept = [...fileTypes.values()].flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(',');

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
  const language = useLanguage();
  const helpId = useId();
  const arrived = useArrived(files);
  const mine = onTheirWay.filter((u) => u.field === id);
  return (
    <Field className="attachment">
      <Label htmlFor={id}>{label}</Label>
      <p className="who" id={helpId}>
        {help}
      </p>
      <Input
        id={id}
        type="file"
        accept={accept}
        multiple
        aria-describedby={helpId}
        onChange={({ target }) => {
          uploads.add(id, [...(target.files ?? [])], { send, change });
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <p role="status" className="who">
        {mine.filter(isOnItsWay).map((u) => (
          <span key={u.id} className="on-its-way">
            {u.name} {say(u.state === 'waiting' ? texts.waiting : texts.sending)}{' '}
            <SmallButton text={texts.stop} about={u.name} onClick={() => uploads.drop(u.id)} />
          </span>
        ))}
        {mine.every((u) => !isOnItsWay(u)) && arrived !== undefined && say(texts.done, { name: arrived })}
      </p>
      <div role="alert">
        {mine
          .filter((u) => !isOnItsWay(u))
          .map((u) => (
            <p key={u.id} className="file-problem">
              <strong>{u.name}:</strong> {whatWentWrong(u, say)}{' '}
              {u.state === 'lost' && (
                <SmallButton text={texts.retry} about={u.name} onClick={() => uploads.retry(u.id)} />
              )}
              <SmallButton text={texts.close} about={u.name} onClick={() => uploads.drop(u.id)} />
            </p>
          ))}
        {error !== undefined && <p className="field-error">{error}</p>}
      </div>
      {files.length > 0 && (
        <ul className="files">
          {files.map((file) => (
            <li key={file.id}>
              {file.name} ({say(texts.megabytes, { n: numberInWords(megabytes(file.size), language) })}){' '}
              <SmallButton
                text={texts.remove}
                about={file.name}
                onClick={() => change((now) => now.filter((f) => f.id !== file.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}

function SmallButton({
  text,
  about,
  onClick,
}: {
  text: { sv: string; en: string };
  about: string;
  onClick: () => void;
}) {
  const say = useSay();
  return (
    <Button type="button" variant="tertiary" data-size="sm" onClick={onClick}>
      {say(text)}
      <span className="ds-sr-only"> {about}</span>
    </Button>
  );
}

function whatWentWrong({ state, reason, detail }: Upload, say: ReturnType<typeof useSay>): string {
  if (detail !== undefined) return detail;
  if (reason !== undefined) return say(fileReasonText(reason));
  return say(state === 'lost' ? texts.lost : fileReasonText('file-other'));
}

/** The name of the file that came into the list last, since it was first shown. */
function useArrived(files: readonly AttachmentRef[]): string | undefined {
  const known = useRef(files);
  const [arrived, setArrived] = useState<string | undefined>(undefined);
  useEffect(() => {
    const added = files.filter((f) => known.current.every((k) => k.id !== f.id));
    if (known.current.length !== files.length || added.length > 0) setArrived(added.at(-1)?.name);
    known.current = files;
  }, [files]);
  return arrived;
}

/** To one decimal, and never nothing. */
const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 104_857.6) / 10);
