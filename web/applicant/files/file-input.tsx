import { Button, Field, Input, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { fileTypes } from '#domain/contract/files.ts';
import type { AttachmentRef } from '#domain/contract/submission.ts';
import { ApiProblem } from '../../shared/api.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { type FileOwner, refusal, sendFile } from './send-file.ts';

const texts = {
  remove: { sv: 'Ta bort', en: 'Remove' },
  sending: { sv: 'Skickar och kontrollerar {name} …', en: 'Sending and checking {name} …' },
  done: { sv: '{name} är kontrollerad och sparad.', en: '{name} is checked and saved.' },
  megabytes: { sv: '{n} MB', en: '{n} MB' },
};

const accept = [...fileTypes.values()].flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(',');

/** A list of files and a way to add more. Each is sent and checked when it is chosen. */
export function FileInput({
  id,
  label,
  help,
  error,
  files,
  onChange,
  owner,
}: {
  id: string;
  label: string;
  help: string;
  error?: string | undefined;
  files: readonly AttachmentRef[];
  onChange: (files: readonly AttachmentRef[]) => void;
  owner: () => Promise<FileOwner>;
}) {
  const say = useSay();
  const language = useLanguage();
  const helpId = useId();
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState('');
  const add = async (chosen: readonly File[]) => {
    let now = files;
    setProblem('');
    for (const file of chosen) {
      const no = refusal(file, language);
      if (no !== undefined) {
        setProblem(`${file.name}: ${no}`);
        continue;
      }
      setStatus(say(texts.sending, { name: file.name }));
      try {
        now = [...now, await sendFile(file, await owner(), language)];
        onChange(now);
        setStatus(say(texts.done, { name: file.name }));
      } catch (failure) {
        const said = failure instanceof ApiProblem ? failure.detail : (failure as Error).message;
        setStatus('');
        setProblem(`${file.name}: ${said}`);
      }
    }
  };
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
        onChange={(e) => {
          const { target } = e;
          void add([...(target.files ?? [])]).then(() => {
            target.value = '';
          });
        }}
      />
      <p role="status" className="who">
        {status}
      </p>
      <p role="alert" className="field-error">
        {problem === '' ? error : problem}
      </p>
      {files.length > 0 && (
        <ul className="files">
          {files.map((file) => (
            <li key={file.id}>
              {file.name} ({say(texts.megabytes, { n: megabytes(file.size, language) })}){' '}
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                onClick={() => onChange(files.filter((f) => f.id !== file.id))}
              >
                {say(texts.remove)}
                <span className="ds-sr-only"> {file.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}

function megabytes(bytes: number, language: 'sv' | 'en'): string {
  return new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 }).format(
    Math.max(0.1, bytes / 1_048_576),
  );
}
