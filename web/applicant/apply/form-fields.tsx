import { Checkbox, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import type { RequirementView } from '#domain/api/answers/plan.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { answerTexts } from '#domain/words/guide.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import type { Upload, Uploads } from '../files/uploads.ts';
import { AttachmentField } from './attachment-field.tsx';
import type { DraftKey } from './draft-address.ts';
import type { FormValues } from './form-values.ts';

const texts = {
  optional: { sv: '{label} (frivilligt)', en: '{label} (optional)' },
  neededBy: { sv: 'Behövs för: {names}.', en: 'Needed for: {names}.' },
};

/** One requirement as a field. The definition decides how it looks; who needs it stands below. */
export function RequirementField({
  requirement,
  form,
  uploads,
  onTheirWay,
  ensureDraft,
  onFiles,
}: {
  requirement: RequirementView;
  form: UseFormReturn<FormValues>;
  uploads: Uploads;
  onTheirWay: readonly Upload[];
  ensureDraft: () => Promise<DraftKey>;
  /** The list of files has changed, perhaps when the field was no longer shown. */
  onFiles: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const name = `requirements.${requirement.id}` as const;
  const error = form.formState.errors.requirements?.[requirement.id]?.message as string | undefined;
  const unit = 'unit' in requirement ? ` (${requirement.unit})` : '';
  const label = requirement.optional
    ? say(texts.optional, { label: requirement.label + unit })
    : requirement.label + unit;
  const who = say(texts.neededBy, {
    names: listOf(
      requirement.neededBy.map((n) => `${inSentence(n.permit)} (${n.department})`),
      language,
    ),
  });

  if (requirement.type === 'attachment')
    return (
      <AttachmentField
        requirement={requirement}
        form={form}
        who={who}
        error={error}
        uploads={uploads}
        onTheirWay={onTheirWay}
        ensureDraft={ensureDraft}
        onFiles={onFiles}
      />
    );
  const options =
    requirement.type === 'yes-no'
      ? (['yes', 'no'] as const).map((value) => ({ value, label: say(answerTexts[value]) }))
      : 'options' in requirement && requirement.options;
  if (options) {
    const several = requirement.type === 'choices';
    return (
      <Controller
        control={form.control}
        name={name}
        render={({ field }) => {
          const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
          const toggle = (value: string, on: boolean) =>
            field.onChange(on ? [...chosen, value] : chosen.filter((v) => v !== value));
          return (
            <Fieldset id={field.name} tabIndex={-1}>
              <Fieldset.Legend>{label}</Fieldset.Legend>
              {requirement.help !== undefined && <Fieldset.Description>{requirement.help}</Fieldset.Description>}
              {options.map((o) =>
                several ? (
                  <Checkbox
                    key={o.value}
                    label={o.label}
                    value={o.value}
                    checked={chosen.includes(o.value)}
                    onChange={(e) => toggle(o.value, e.target.checked)}
                  />
                ) : (
                  <Radio
                    key={o.value}
                    label={o.label}
                    value={o.value}
                    name={field.name}
                    checked={field.value === o.value}
                    onChange={() => field.onChange(o.value)}
                  />
                ),
              )}
              <p className="field-error">{error}</p>
              <p className="who">{who}</p>
            </Fieldset>
          );
        }}
      />
    );
  }
  const long = requirement.type === 'long-text';
  const common = { label, error, ...(requirement.help !== undefined && { description: requirement.help }), id: name };
  return (
    <div>
      {long ? (
        <Textfield {...common} multiline rows={4} {...form.register(name)} />
      ) : (
        <Textfield
          {...common}
          type={requirement.type === 'day' ? 'date' : 'text'}
          {...(requirement.type === 'number' && {
            inputMode: requirement.integer ? ('numeric' as const) : ('decimal' as const),
          })}
          {...form.register(name)}
        />
      )}
      <p className="who">{who}</p>
    </div>
  );
}
