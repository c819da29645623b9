import { useState } from 'react';
import type { OfficerShown } from '#domain/api/answers/people.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { dayShortly } from '#domain/words/dates.ts';
import { actForms } from '../../shared/act-forms.ts';
import { call } from '../../shared/api.ts';
import { TextField } from '../../shared/face/field.tsx';
import { Loading } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { useLoad } from '../../shared/use-load.ts';
import { type FormOf, told } from '../acts/form.ts';
import { StaffProblem } from '../staff-problem.tsx';
import './people.css';

const doing = actForms.assign;

const texts = {
  open: { sv: 'Lämna över till en kollega', en: 'Hand over to a colleague' },
  choose: { sv: 'Välj kollega', en: 'Choose a colleague' },
  away: { sv: '{name} (borta till och med {day})', en: '{name} (away until {day})' },
  alone: {
    sv: 'Ingen kollega har loggat in här än. När någon gör det går det att välja dem.',
    en: 'No colleague has signed in here yet. When somebody does, they can be chosen.',
  },
};

/** Hands the task to a colleague. Who they are is asked for when it is opened. */
export function HandOver({ page, token, form }: { page: TaskPage; token: string; form: FormOf }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details className="fold hand-over" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{say(texts.open)}</span>
      </summary>
      {open && <Colleagues page={page} token={token} form={form} />}
    </details>
  );
}

function Colleagues({ page, token, form }: { page: TaskPage; token: string; form: FormOf }) {
  const say = useSay();
  const language = useLanguage();
  const [to, setTo] = useState('');
  const { value, problem, reload } = useLoad(
    () =>
      call('GET /api/departments/{departmentId}/officers', {
        path: { departmentId: page.department },
        language,
        token,
      }),
    [language, page.department, token],
  );
  if (!value) return problem ? <StaffProblem problem={problem} onRetry={reload} /> : <Loading />;
  const others = value.officers.filter(
    ({ id, me, name }) => !me && name !== page.claimedBy && page.disqualified.every((one) => one.id !== id),
  );
  if (others.length === 0) return <p>{say(texts.alone)}</p>;
  return (
    <form
      className="hand-over-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (to !== '') form.act(doing, { body: { to } });
      }}
    >
      <ChooseOfficer
        officers={others}
        value={to}
        onChange={setTo}
        label={say(doing.words.fields.to.label)}
        {...told(form, doing.name, 'to')}
      />
      <button type="submit" className="button second" aria-disabled={form.busy || to === ''}>
        {say(doing.words.button)}
      </button>
    </form>
  );
}

/** One of the officers of a department. Whoever is away is marked, and can be chosen all the same. */
export function ChooseOfficer({
  officers,
  value,
  onChange,
  label,
  id,
  wrong,
}: {
  officers: readonly OfficerShown[];
  value: string;
  onChange: (id: string) => void;
  label: string;
  id?: string;
  wrong?: string | undefined;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <TextField {...(id !== undefined && { id })} label={label} wrong={wrong}>
      {(parts) => (
        <select {...parts} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{say(texts.choose)}</option>
          {officers.map(({ id, name, away }) => (
            <option key={id} value={id}>
              {away ? say(texts.away, { name, day: dayShortly(away.to, today(), language) }) : name}
            </option>
          ))}
        </select>
      )}
    </TextField>
  );
}
