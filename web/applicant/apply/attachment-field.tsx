import { Controller, type UseFormReturn } from 'react-hook-form';
import type { RequirementView } from '#domain/contract/guide-view.ts';
import type { AttachmentRef } from '#domain/contract/submission.ts';
import { FileInput } from '../files/file-input.tsx';
import type { FormValues } from './form-values.ts';
import type { DraftKey } from './use-draft.ts';

/** Files for one requirement. They stay with the draft. */
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
  const name = `requirements.${requirement.id}` as const;
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
          files={Array.isArray(field.value) ? (field.value as AttachmentRef[]) : []}
          onChange={field.onChange}
          owner={async () => {
            const { id, token } = await ensureDraft();
            return { draft: id, token };
          }}
        />
      )}
    />
  );
}
