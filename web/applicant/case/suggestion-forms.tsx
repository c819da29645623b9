import { type FormEvent, useRef } from 'react';
import { words as accepting } from '#domain/acts/accept-suggestion/words.ts';
import { words as declining } from '#domain/acts/decline-suggestion/words.ts';
import type { CaseSuggestion } from '#domain/api/answers/suggestion.ts';
import { answerOf } from '#domain/pages/form-answers.ts';
import { TextField } from '../../shared/face/field.tsx';
import { ownDevice, useKept } from '../../shared/kept.ts';
import { ProblemAlert } from '../../shared/page.tsx';
import { useSay } from '../../shared/text.ts';
import { type Sending, useSending } from '../../shared/use-sending.ts';
import type { ForCase } from './for-case.ts';
import { NotSentYet } from './notices.tsx';
import { type Filled, SuggestedField } from './suggested-field.tsx';

const texts = {
  follows: {
    sv: 'Ett ja är er ansökan eller anmälan. Den som beslutar får den nu, eller när det som måste vara klart före är klart, och den blir allmän handling. Ni kan återkalla den tills den är beslutad. En avgift kan ändå tas ut.',
    en: 'A yes is your application or notification. Whoever decides gets it now, or when what must come first is done, and it becomes a public record. You can withdraw it until it is decided. A fee may still be charged.',
  },
};

interface Of {
  readonly suggestion: CaseSuggestion;
  readonly caseId: string;
  readonly of: ForCase;
}

/** The owner says yes, with answers to what it needs. What is written stays on the device until it is sent. */
export function AcceptForm({ suggestion, caseId, of }: Of) {
  const say = useSay();
  const sending = useSending();
  const form = useRef<HTMLFormElement>(null);
  const [{ filled }, change, forget] = useKept<{ filled: Readonly<Record<string, Filled>> }>(
    `accept/${caseId}/${suggestion.id}`,
    { filled: {} },
    ownDevice,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
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
  const wrong = (id: string) =>
    sending.problem?.errors.find(({ pointer }) => pointer.startsWith(`/requirements/${id}`))?.message;
  return (
    <form ref={form} className="write" onSubmit={submit} noValidate>
      <p>{say(texts.follows)}</p>
      {suggestion.asked.map((one) => (
        <SuggestedField
          key={one.id}
          asked={one}
          value={filled[one.id] ?? ''}
          wrong={wrong(one.id)}
          onChange={(value) => {
            sending.cancel();
            change((now) => ({ filled: { ...now.filled, [one.id]: value } }));
          }}
        />
      ))}
      <Sent sending={sending} button={say(accepting.button)} />
    </form>
  );
}

/** The owner says no, and why if they like. */
export function DeclineForm({ suggestion, caseId, of }: Of) {
  const say = useSay();
  const sending = useSending();
  const [{ text }, change, forget] = useKept(`decline/${caseId}/${suggestion.id}`, { text: '' }, ownDevice);
  const { label, help } = declining.fields.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void sending.send(async () => {
      await of.decline(suggestion.id, text);
      forget();
      of.sent({ what: 'declined', name: suggestion.name });
    });
  };
  return (
    <form className="write" onSubmit={submit} noValidate>
      <TextField label={say(label)} hint={help && say(help)}>
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
      <Sent sending={sending} button={say(declining.button)} />
    </form>
  );
}

/** What came of sending it, and the button that does. */
function Sent({ sending: { problem, busy, waiting }, button }: { sending: Sending; button: string }) {
  const apart = problem?.errors.filter(({ pointer }) => !pointer.startsWith('/requirements/')) ?? [];
  return (
    <>
      <ProblemAlert problem={problem}>
        {apart.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
        {waiting && <NotSentYet />}
      </ProblemAlert>
      <div className="actions">
        <button type="submit" className="button" aria-disabled={busy} aria-busy={busy}>
          {button}
        </button>
      </div>
    </>
  );
}
