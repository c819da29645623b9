import { type FormEvent, useState } from 'react';
import type { StaffSuggestions } from '#domain/api/answers/suggestion.ts';
import { actForms } from '../../shared/act-forms.ts';
import { call } from '../../shared/api.ts';
import { TextField } from '../../shared/face/field.tsx';
import { Notice } from '../../shared/face/status.tsx';
import { sharedDesk, useKept } from '../../shared/kept.ts';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import { suggestedIn } from '../draft/written.ts';
import { StaffProblem } from '../staff-problem.tsx';

const { title, button, fields } = actForms['suggest-permit'].words;

const texts = {
  choose: { sv: 'Välj', en: 'Choose' },
  option: { sv: '{name}, {department}', en: '{name}, {department}' },
  sent: {
    sv: 'Förslaget är skickat. Ni får veta när företaget har svarat.',
    en: 'The suggestion has been sent. You are told when the business has answered.',
  },
};

/** What is missing, and why. What is written stays in this tab until it is sent. */
export function SuggestForm({
  options,
  caseId,
  token,
  person,
  reload,
}: {
  options: StaffSuggestions['options'];
  caseId: string;
  token: string;
  person: string;
  reload: () => Promise<unknown>;
}) {
  const say = useSay();
  const language = useLanguage();
  const { send, busy, problem, cancel } = useSending();
  const [isSent, setSent] = useState(false);
  const [written, change, forget] = useKept(suggestedIn(person, caseId), { permit: '', reasons: '' }, sharedDesk);
  const edit = (how: Partial<typeof written>) => {
    cancel();
    setSent(false);
    change(how);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      await call('POST /api/cases/{caseId}/suggest-permit', { path: { caseId }, language, token, body: written });
      forget();
      setSent(true);
      await reload();
    });
  };
  const at = (name: string) => problem?.errors.find(({ pointer }) => pointer === `/${name}`)?.message;
  const idOf = (name: keyof typeof written) => `suggest-${name}`;
  return (
    <form className="suggest-form" onSubmit={submit} noValidate aria-labelledby="suggest">
      <h3 id="suggest">{say(title)}</h3>
      <div role="status">{isSent && <Notice state="done">{say(texts.sent)}</Notice>}</div>
      <TextField id={idOf('permit')} label={say(fields.permit.label)} wrong={at('permit')}>
        {(parts) => (
          <select
            {...parts}
            value={written.permit}
            onChange={({ currentTarget }) => edit({ permit: currentTarget.value })}
          >
            <option value="">{say(texts.choose)}</option>
            {options.map(({ id, name, departmentName }) => (
              <option key={id} value={id}>
                {say(texts.option, { name, department: departmentName })}
              </option>
            ))}
          </select>
        )}
      </TextField>
      <TextField
        id={idOf('reasons')}
        label={say(fields.reasons.label)}
        hint={fields.reasons.help && say(fields.reasons.help)}
        wrong={at('reasons')}
      >
        {(parts) => (
          <textarea
            {...parts}
            rows={4}
            lang={officersLanguage}
            value={written.reasons}
            onChange={({ currentTarget }) => edit({ reasons: currentTarget.value })}
          />
        )}
      </TextField>
      <StaffProblem
        problem={problem}
        fields={{
          '/permit': { id: idOf('permit'), label: say(fields.permit.label) },
          '/reasons': { id: idOf('reasons'), label: say(fields.reasons.label) },
        }}
      />
      <div className="actions">
        <button type="submit" className="button" aria-disabled={busy} aria-busy={busy}>
          {say(button)}
        </button>
      </div>
    </form>
  );
}
