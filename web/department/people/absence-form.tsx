import { type FormEvent, useState } from 'react';
import type { Me } from '#domain/api/answers/lists.ts';
import type { OfficerShown } from '#domain/api/answers/people.ts';
import { call } from '../../shared/api.ts';
import { TextField } from '../../shared/face/field.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { useFocusOn } from '../../shared/use-focus-on.ts';
import { useSending } from '../../shared/use-sending.ts';
import { StaffProblem } from '../staff-problem.tsx';
import { ChooseOfficer } from './hand-over.tsx';

const texts = {
  heading: { sv: 'Lägg in frånvaro', en: 'Add an absence' },
  what: {
    sv: 'Ersättaren ser uppgifterna i sin inkorg från första dagen till sista. Inget låses: alla på förvaltningen kan arbeta vidare med dem.',
    en: 'The deputy sees the tasks in their inbox from the first day to the last. Nothing is locked: everybody in the department can go on with them.',
  },
  who: { sv: 'Vem är borta?', en: 'Who is away?' },
  from: { sv: 'Första dagen', en: 'First day' },
  to: { sv: 'Sista dagen', en: 'Last day' },
  deputy: { sv: 'Ersättare', en: 'Deputy' },
  save: { sv: 'Spara frånvaron', en: 'Save the absence' },
  alone: {
    sv: 'En ersättare måste ha loggat in här. Be din kollega logga in en gång.',
    en: 'A deputy must have signed in here. Ask your colleague to sign in once.',
  },
};

/** Says that somebody is away. The head says it of anybody, and everybody of themselves. */
export function AbsenceForm({
  department,
  officers,
  token,
  onDone,
}: {
  department: Me['departments'][number];
  officers: readonly OfficerShown[];
  token: string;
  onDone: () => Promise<void>;
}) {
  const say = useSay();
  const language = useLanguage();
  const own = officers.find(({ me }) => me)?.id ?? '';
  const empty = { officer: own, from: today(), to: '', deputy: '' };
  const [fields, setFields] = useState(empty);
  const { send, problem, busy } = useSending();
  const wrong = (name: string) => problem?.errors.find(({ pointer }) => pointer === `/${name}`)?.message;
  const idOf = (name: string) => `absence-${name}`;
  const place = useFocusOn(problem);
  const set = (name: keyof typeof fields) => (value: string) =>
    setFields({
      ...fields,
      // Nobody stands in for themselves.
      ...(name === 'officer' && value === fields.deputy && { deputy: '' }),
      [name]: value,
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      await call('POST /api/departments/{departmentId}/absences', {
        path: { departmentId: department.id },
        language,
        token,
        body: fields,
      });
      setFields(empty);
      await onDone();
    });
  };
  if (officers.length < 2) return <p>{say(texts.alone)}</p>;
  return (
    <form className="absence-form" onSubmit={submit} noValidate aria-labelledby="add-absence">
      <h2 id="add-absence">{say(texts.heading)}</h2>
      <p className="quiet">{say(texts.what)}</p>
      <div ref={place} tabIndex={-1}>
        <StaffProblem
          problem={problem}
          fields={{
            '/officer': { id: idOf('officer'), label: say(texts.who) },
            '/from': { id: idOf('from'), label: say(texts.from) },
            '/to': { id: idOf('to'), label: say(texts.to) },
            '/deputy': { id: idOf('deputy'), label: say(texts.deputy) },
          }}
        />
      </div>
      {department.head && (
        <ChooseOfficer
          id={idOf('officer')}
          label={say(texts.who)}
          officers={officers}
          value={fields.officer}
          onChange={set('officer')}
          wrong={wrong('officer')}
        />
      )}
      <div className="absence-days">
        {(['from', 'to'] as const).map((name) => (
          <TextField key={name} id={idOf(name)} label={say(texts[name])} wrong={wrong(name)}>
            {(parts) => (
              <input
                {...parts}
                type="date"
                className="narrow"
                min={name === 'to' ? fields.from : undefined}
                value={fields[name]}
                onChange={(event) => set(name)(event.currentTarget.value)}
              />
            )}
          </TextField>
        ))}
      </div>
      <ChooseOfficer
        id={idOf('deputy')}
        label={say(texts.deputy)}
        officers={officers.filter(({ id }) => id !== fields.officer)}
        value={fields.deputy}
        onChange={set('deputy')}
        wrong={wrong('deputy')}
      />
      <div className="actions">
        <button type="submit" className="button" aria-disabled={busy}>
          {say(texts.save)}
        </button>
      </div>
    </form>
  );
}
