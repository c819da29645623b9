import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FieldWords } from '#domain/acts/define.ts';
import type { OpinionDraft } from '#domain/api/answers/opinion-draft.ts';
import type { ReferralPage } from '#domain/api/answers/referral.ts';
import type { Language, Text } from '#domain/definitions/text.ts';
import { actForms } from '../shared/act-forms.ts';
import { call } from '../shared/api.ts';
import { DraftConflict, DraftLine } from '../shared/draft/draft-line.tsx';
import { type DraftWords, optionOf } from '../shared/draft/in-words.ts';
import { Choice, Choices, TextField, WrongSummary } from '../shared/face/field.tsx';
import { Notice } from '../shared/face/status.tsx';
import { goToField } from '../shared/go-to-field.ts';
import { lines } from '../shared/lines.ts';
import { ProblemAlert } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useFocusOn } from '../shared/use-focus-on.ts';
import { useSending } from '../shared/use-sending.ts';
import type { Opened } from './opened.ts';
import { answerForm, useAnswerDraft } from './use-answer-draft.ts';

const { title, button, fields } = actForms['answer-referral'].words;

const texts = {
  waits: {
    sv: 'Det är inte skickat än. Det skickas när uppkopplingen är tillbaka. Låt sidan vara öppen.',
    en: 'It has not been sent yet. It will be sent when the connection is back. Keep the page open.',
  },
  once: { sv: 'När ni har skickat kan ni inte ändra.', en: 'Once you have sent it you cannot change it.' },
  sent: { sv: 'Ert yttrande är skickat', en: 'Your opinion has been sent' },
};

const order = ['stance', 'text', 'conditions', 'name'] as const;

const answerWords = (language: Language): DraftWords => ({
  labelOf: ({ field }) => fieldNamed(field)?.label[language],
  chosen: ({ field }, id) => optionOf(fieldNamed(field), id)?.[language],
});
const fieldNamed = (field: string) => (fields as Readonly<Record<string, FieldWords>>)[field];

const withConditions = 'no-objection-with-conditions';
/** What the words of the trade mean, beside them. */
const plainly: Readonly<Record<string, Text>> = {
  'no-objection': { sv: 'Inget att invända', en: 'Nothing against it' },
  [withConditions]: { sv: 'Inget att invända om villkoren gäller', en: 'Nothing against it if the conditions apply' },
};

/** The answer: kept as a draft while it is written, sent once. */
export function AnswerForm({
  page,
  opened,
  onAnswered,
}: {
  page: ReferralPage;
  opened: Opened;
  onAnswered: () => Promise<unknown>;
}) {
  const say = useSay();
  const language = useLanguage();
  const { send, problem, busy, waiting, cancel } = useSending();
  const draft = useAnswerDraft(opened, page);
  const { keeper, content, standing, conflicts, server } = draft;
  const written = (content[answerForm] ?? {}) as OpinionDraft;
  const edit = (changed: Partial<OpinionDraft>) => {
    cancel();
    keeper.change(answerForm, changed);
  };
  const alert = useFocusOn(problem);
  const [isSent, setIsSent] = useState(false);
  // The question is over, or the link is: the page says which.
  const isOver = standing === 'ended' && !isSent;
  const over = useRef(onAnswered);
  over.current = onAnswered;
  useEffect(() => {
    if (isOver) void over.current();
  }, [isOver]);
  const { name = '', stance = '', text = '', conditions = '' } = written;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      const { caseId, id, token } = opened;
      const body = {
        name,
        stance,
        text,
        ...(stance === withConditions && lines(conditions).length > 0 && { conditions: lines(conditions) }),
      };
      await call('POST /api/cases/{caseId}/referrals/{id}/answer-referral', {
        path: { caseId, id },
        language,
        token,
        body: body as never,
      });
      // What is written while it is on its way has not been sent: the page shows it.
      keeper.sent(answerForm, { ...written });
      keeper.end();
      setIsSent(true);
      await onAnswered();
      window.scrollTo(0, 0);
    });
  };
  const wrong = (field: string) => problem?.errors.find(({ pointer }) => pointer === `/${field}`)?.message;
  // In the order of the form, each under what its field is called.
  const remains = order.flatMap((field) => {
    const message = wrong(field);
    return message === undefined ? [] : [{ href: `#${field}`, message: `${say(fields[field].label)}: ${message}` }];
  });
  const choices = fields.stance.as === 'choice' ? Object.entries(fields.stance.options) : [];
  if (isSent) return <Notice state="done" live="status" title={say(texts.sent)} />;
  return (
    <form onSubmit={submit} noValidate className="flow">
      <h2>{say(title)}</h2>
      <div ref={alert} tabIndex={-1}>
        {problem && remains.length > 0 ? (
          <WrongSummary title={problem.message} wrong={remains} onGo={(href) => goToField(href.slice(1))} />
        ) : (
          <ProblemAlert problem={problem}>{waiting && <p>{say(texts.waits)}</p>}</ProblemAlert>
        )}
        <DraftConflict
          conflicts={conflicts}
          words={answerWords(language)}
          by={server.by}
          onKeep={keeper.keepMine}
          onTake={keeper.takeTheirs}
        />
      </div>
      <Choices id="stance" legend={say(fields.stance.label)} wrong={wrong('stance')}>
        {choices.map(([id, label]: [string, Text]) => (
          <Choice
            key={id}
            type="radio"
            name="stance"
            value={id}
            checked={stance === id}
            onChange={() => edit({ stance: id })}
            hint={plainly[id] && say(plainly[id])}
          >
            {say(label)}
          </Choice>
        ))}
      </Choices>
      <Written
        id="text"
        field={fields.text}
        value={text}
        wrong={wrong('text')}
        onChange={(value) => edit({ text: value })}
      />
      {stance === withConditions && (
        <Written
          id="conditions"
          field={fields.conditions}
          value={conditions}
          wrong={wrong('conditions')}
          onChange={(value) => edit({ conditions: value })}
        />
      )}
      <TextField
        id="name"
        label={say(fields.name.label)}
        hint={fields.name.help && say(fields.name.help)}
        wrong={wrong('name')}
      >
        {(parts) => (
          <input {...parts} autoComplete="name" value={name} onChange={(e) => edit({ name: e.currentTarget.value })} />
        )}
      </TextField>
      <DraftLine draft={draft} />
      <p>{say(texts.once)}</p>
      <div className="actions">
        <button type="submit" className="button" aria-disabled={busy} aria-busy={busy}>
          {say(button)}
        </button>
      </div>
    </form>
  );
}

function Written({
  id,
  field,
  value,
  wrong,
  onChange,
}: {
  id: string;
  field: FieldWords;
  value: string;
  wrong: string | undefined;
  onChange: (value: string) => void;
}) {
  const say = useSay();
  return (
    <TextField id={id} label={say(field.label)} hint={field.help && say(field.help)} wrong={wrong}>
      {(parts) => (
        <textarea
          {...parts}
          rows={'rows' in field ? field.rows : 3}
          value={value}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )}
    </TextField>
  );
}
