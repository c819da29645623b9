import { type FormEvent, useRef } from 'react';
import { words as accepting } from '#domain/acts/accept-suggestion/words.ts';
import { words as declining } from '#domain/acts/decline-suggestion/words.ts';
import type { RequirementView } from '#domain/api/answers/plan.ts';
import type { CaseSuggestion } from '#domain/api/answers/suggestion.ts';
import { answerOf } from '#domain/pages/form-answers.ts';
import { TextField } from '../../shared/face/field.tsx';
import { fieldSays } from '../../shared/form-problem.tsx';
import { ownDevice, useKept } from '../../shared/kept.ts';
import { useSay } from '../../shared/text.ts';
import type { Sending } from '../../shared/use-sending.ts';
import type { ForCase } from './for-case.ts';
import { SendButton } from './send-button.tsx';
import { type Filled, SuggestedField, useAsk } from './suggested-field.tsx';
import { suggestionKey } from './written.ts';

const texts = {
  follows: {
    sv: 'Ett ja är er ansökan eller anmälan. Den som beslutar får den nu, eller när det som måste vara klart före är klart, och den blir allmän handling. Ni kan återkalla den tills den är beslutad. En avgift kan ändå tas ut.',
    en: 'A yes is your application or notification. Whoever decides gets it now, or when what must come first is done, and it becomes a public record. You can withdraw it until it is decided. A fee may still be charged.',
  },
};

interface Of {
  readonly suggestion: CaseSuggestion;
  readonly caseId: string;
  readonly sending: Sending;
  readonly of: ForCase;
}

/** A yes that is being written. */
interface Accepting {
  /** What was suggested. */
  readonly about: string;
  readonly filled: Readonly<Record<string, Filled>>;
  /** What is typed, each after its question: to be read when the questions are gone. */
  readonly typed: Readonly<Record<string, string>>;
}

const isTyped = ({ type }: RequirementView, value: Filled): value is string =>
  typeof value === 'string' && value !== '' && type !== 'choice' && type !== 'yes-no';

/** The owner says yes, with answers to what it needs. What is written stays on the device until it is sent. */
export function AcceptForm({ suggestion, caseId, sending, of }: Of) {
  const say = useSay();
  const ask = useAsk();
  const form = useRef<HTMLFormElement>(null);
  const [{ filled }, change, forget] = useKept<Accepting>(
    suggestionKey('accept', caseId, suggestion.id),
    { about: suggestion.name, filled: {}, typed: {} },
    ownDevice,
    sending.cancel,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // An answer without a word is kept too: after a reload it stands open, and is seen not to have been sent.
    change({});
    void sending.send(async () => {
      const answers = suggestion.asked.flatMap((one) => {
        const answer = answerOf(one, filled[one.id]);
        return answer === undefined ? [] : [[one.id, answer] as const];
      });
      try {
        await of.accept(suggestion.id, Object.fromEntries(answers));
      } finally {
        // What is wrong stands at its field, and the first of them has the focus.
        setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid], fieldset:has(.wrong)')?.focus());
      }
      forget();
      of.sent({ what: 'accepted', name: suggestion.name });
    });
  };
  const wrong = (id: string) => sending.problem?.errors.find(({ pointer }) => isIn(pointer, id))?.message;
  const idOf = (id: string) => `suggested-${suggestion.id}-${id}`;
  return (
    <form ref={form} className="write" onSubmit={submit} noValidate>
      <p>{say(texts.follows)}</p>
      {suggestion.asked.map((one) => (
        <SuggestedField
          key={one.id}
          id={idOf(one.id)}
          asked={one}
          value={filled[one.id] ?? ''}
          wrong={wrong(one.id)}
          onChange={(value) => {
            sending.cancel();
            change((now) => ({
              filled: { ...now.filled, [one.id]: value },
              typed: { ...now.typed, [one.id]: isTyped(one, value) ? fieldSays(ask(one), value) : '' },
            }));
          }}
        />
      ))}
      <SendButton
        sending={sending}
        button={say(accepting.button)}
        fields={Object.fromEntries(
          suggestion.asked.map((one) => [`/requirements/${one.id}`, { id: idOf(one.id), label: ask(one) }]),
        )}
      />
    </form>
  );
}

/** Whether a problem is with the answer to a question of the form, or with a part of it. */
const isIn = (pointer: string, id: string): boolean => `${pointer}/`.startsWith(`/requirements/${id}/`);

/** The owner says no, and why if they like. */
export function DeclineForm({ suggestion, caseId, sending, of }: Of) {
  const say = useSay();
  const [{ text }, change, forget] = useKept(
    suggestionKey('decline', caseId, suggestion.id),
    { about: suggestion.name, text: '' },
    ownDevice,
    sending.cancel,
  );
  const { label, help } = declining.fields.text;
  const field = `declined-${suggestion.id}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({});
    void sending.send(async () => {
      await of.decline(suggestion.id, text);
      forget();
      of.sent({ what: 'declined', name: suggestion.name });
    });
  };
  return (
    <form className="write" onSubmit={submit} noValidate>
      <TextField
        id={field}
        label={say(label)}
        hint={help && say(help)}
        wrong={sending.problem?.errors.find(({ pointer }) => pointer === '/text')?.message}
      >
        {(parts) => (
          <textarea
            {...parts}
            rows={3}
            value={text}
            onChange={({ currentTarget }) => {
              sending.cancel();
              change({ text: currentTarget.value });
            }}
          />
        )}
      </TextField>
      <SendButton
        sending={sending}
        button={say(declining.button)}
        fields={{ '/text': { id: field, label: say(label) } }}
      />
    </form>
  );
}
