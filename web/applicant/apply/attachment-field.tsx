import { Button, Field, Input, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { fileTypes } from '#domain/contract/files.ts';
import type { RequirementView } from '#domain/contract/guide-view.ts';
import type { AttachmentRef } from '#domain/contract/submission.ts';
import { ApiProblem } from '../../shared/api.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import type { FormValues } from './form-values.ts';
import { refusal, sendFile } from './send-file.ts';
import type { DraftKey } from './use-draft.ts';

const texts = {
  remove: { sv: 'Ta bort', en: 'Remove' },
  sending: { sv: 'Skickar och kontrollerar {name} …', en: 'Sending and checking {name} …' },
  done: { sv: '{name} är kontrollerad och sparad.', en: '{name} is checked and saved.' },
  megabytes: { sv: '{n} MB', en: '{n} MB' },
};

const accept = Object.values(fileTypes)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

/** Files for one requirement. Each is sent when it is chosen, and stays with the draft. */
export function AttachmentField({
  requirement,
  form,
  who,
  error,
  ensureDraft,
}: {
  requirement: RequirementView;
  form: UseFormReturn<FormValues>;
  who: string;
  error: string | undefined;
  ensureDraft: () => Promise<DraftKey>;
}) {
  const say = useSay();
  const language = useLanguage();
  const help = useId();
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState('');
  const name = `requirements.${requirement.id}` as const;
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => {
        const files = Array.isArray(field.value) ? (field.value as AttachmentRef[]) : [];
        const add = async (chosen: FileList | null) => {
          let now = files;
          setProblem('');
          for (const file of chosen ?? []) {
            const no = refusal(file, language);
            if (no !== undefined) {
              setProblem(`${file.name}: ${no}`);
              continue;
            }
            setStatus(say(texts.sending, { name: file.name }));
            try {
              now = [...now, await sendFile(file, await ensureDraft(), language)];
              field.onChange(now);
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
            <Label htmlFor={name}>{requirement.label}</Label>
            <p className="who" id={help}>
              {requirement.help} {who}
            </p>
            <Input
              id={name}
              type="file"
              accept={accept}
              multiple
              aria-describedby={help}
              onChange={(e) => {
                const { files: chosen } = e.target;
                void add(chosen).then(() => {
                  e.target.value = '';
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
                    {file.name} (
                    {say(texts.megabytes, {
                      n: (file.size / 1048576).toFixed(1).replace('.', language === 'sv' ? ',' : '.'),
                    })}
                    ){' '}
                    <Button
                      type="button"
                      variant="tertiary"
                      data-size="sm"
                      onClick={() => field.onChange(files.filter((f) => f.id !== file.id))}
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
      }}
    />
  );
}
