import { useId } from 'react';
import type { RequirementView } from '#domain/api/answers/plan.ts';
import { isPromised } from '#domain/fields/promised.ts';
import { TextField } from '../../shared/face/field.tsx';
import { useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import type { FieldValue } from './form-values.ts';
import { useOpenForm } from './open-form.ts';
import { useWrong } from './written-field.tsx';

const texts = {
  notYet: { sv: 'Jag har det inte än', en: 'I do not have it yet' },
  day: { sv: 'När kommer det senast?', en: 'By which day will it come?' },
  why: { sv: 'Vad väntar ni på? (frivilligt)', en: 'What are you waiting for? (optional)' },
  clock: {
    sv: 'Ni kan skicka ansökan utan det. Men tiden för beslut börjar ofta först när allt har kommit in.',
    en: 'You can send the application without it. But the time for a decision often starts only when everything has come in.',
  },
  undo: { sv: 'Ångra, jag har det nu', en: 'Undo, I have it now' },
};

/** A paper that is not there yet, and the day by which it comes. */
export function PromisePaper({ requirement, value }: { requirement: RequirementView; value: FieldValue | undefined }) {
  const say = useSay();
  const { form, keep } = useOpenForm();
  const own = useId();
  const wrong = useWrong(requirement.id);
  const set = (now: FieldValue) => {
    form.setValue(`requirements.${requirement.id}`, now);
    form.clearErrors(`requirements.${requirement.id}`);
    keep();
  };
  if (!isPromised(value))
    return (
      <div>
        <button
          type="button"
          className="button plain small"
          onClick={() => {
            set({ notYet: '' });
            setTimeout(() => document.getElementById(`${own}-day`)?.focus(), 0);
          }}
        >
          {say(texts.notYet)}
        </button>
      </div>
    );
  const { notYet, why = '' } = value;
  return (
    <div className="promise flow">
      <TextField id={`${own}-day`} label={say(texts.day)} hint={say(texts.clock)} wrong={wrong}>
        {(parts) => (
          <input
            {...parts}
            type="date"
            className="narrow"
            min={today()}
            value={notYet}
            onChange={({ currentTarget }) => set({ ...value, notYet: currentTarget.value })}
          />
        )}
      </TextField>
      <TextField label={say(texts.why)}>
        {(parts) => (
          <input
            {...parts}
            type="text"
            maxLength={200}
            value={why}
            onChange={({ currentTarget }) => set({ ...value, why: currentTarget.value })}
          />
        )}
      </TextField>
      <div>
        <button type="button" className="button plain small" onClick={() => set([])}>
          {say(texts.undo)}
        </button>
      </div>
    </div>
  );
}
