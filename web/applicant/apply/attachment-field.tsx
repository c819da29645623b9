import { Controller, type UseFormReturn } from 'react-hook-form';
import type { RequirementView } from '#domain/api/answers/plan.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import { useLanguage } from '../../shared/text.ts';
import { FileInput } from '../files/file-input.tsx';
import { sendFile } from '../files/send-file.ts';
import type { Upload, Uploads } from '../files/uploads.ts';
import type { DraftKey } from './draft-address.ts';
import type { FormValues } from './form-values.ts';

/** Files for one requirement. They stay with the draft. */
export function AttachmentField({
  requirement,
  form,
  who,
  error,
  uploads,
  onTheirWay,
  ensureDraft,
  onFiles,
}: {
  requirement: RequirementView;
  form: UseFormReturn<FormValues>;
  who: string;
  error: string | undefined;
  uploads: Uploads;
  onTheirWay: readonly Upload[];
  ensureDraft: () => Promise<DraftKey>;
  onFiles: () => void;
}) {
  const language = useLanguage();
  const name = `requirements.${requirement.id}` as const;
  const listed = (value: unknown) => (Array.isArray(value) ? (value as AttachmentRef[]) : []);
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <FileInput
          id={name}
          label={requirement.label}
          help={`${requirement.help ?? ''} ${who}`}
          error={error}
          files={listed(field.value)}
          // From what the form holds when it happens: a file may arrive when another page is shown.
          change={(how) => {
            form.setValue(name, [...how(listed(form.getValues(name)))]);
            onFiles();
          }}
          uploads={uploads}
          onTheirWay={onTheirWay}
          send={async (file, signal) => {
            const { id, token } = await ensureDraft();
            return sendFile(file, { draft: id, token }, language, signal);
          }}
        />
      )}
    />
  );
}
