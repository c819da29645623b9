import { type FormEvent, useState } from 'react';
import { words } from '#domain/acts/own-filing/words.ts';
import type { CaseOwed, CasePage } from '#domain/api/answers/case.ts';
import { fieldText } from '#domain/api/field-problems.ts';
import { TextField } from '../../shared/face/field.tsx';
import { Icon } from '../../shared/face/icon.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import type { ForCase } from './for-case.ts';
import { SendButton } from './send-button.tsx';

const texts = {
  title: { sv: 'Det ni säger är gjort', en: 'What you say is done' },
  undo: { sv: 'Ångra: det är inte gjort', en: 'Undo: it is not done' },
};

/** The day on which something was filed elsewhere, and the button that says so. */
export function FilingDone({ owed, page, of }: { owed: CaseOwed; page: CasePage; of: ForCase }) {
  const say = useSay();
  const language = useLanguage();
  const sending = useSending();
  const [day, setDay] = useState(page.today);
  const [missing, setMissing] = useState(false);
  const { label, help } = words.fields.day;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day === '') return setMissing(true);
    void sending.send(async () => {
      await of.sayFiled(owed.about, day);
      of.sent({ what: 'filed', name: owed.name ?? owed.what });
    });
  };
  const { problem } = sending;
  const wrong = problem?.errors.find(({ pointer }) => pointer === '/day')?.message;
  const id = `filed-on-${owed.about}`;
  return (
    <form className="write" onSubmit={submit} noValidate>
      <TextField
        id={id}
        label={say(label)}
        hint={help && say(help)}
        wrong={missing ? fieldText('missing', language) : wrong}
      >
        {(parts) => (
          <input
            {...parts}
            type="date"
            className="narrow"
            max={page.today}
            value={day}
            onChange={({ currentTarget }) => {
              sending.cancel();
              setMissing(false);
              setDay(currentTarget.value);
            }}
          />
        )}
      </TextField>
      <SendButton sending={sending} fields={{ '/day': { id, label: say(label) } }} button={say(words.button)} />
    </form>
  );
}

/** What the owner says is filed elsewhere: what follows, and the way to take it back. */
export function Filed({ page, of }: { page: CasePage; of: ForCase }) {
  const say = useSay();
  if (page.filed.length === 0) return null;
  return (
    <section aria-labelledby="filed" className="flow">
      <h2 id="filed">{say(texts.title)}</h2>
      <ul className="filed">
        {page.filed.map(({ filing, name, text, follows }) => (
          <li key={filing}>
            <Icon name="done" />
            <div>
              <strong id={`filed-${filing}`}>{name}</strong>
              <p>{text}</p>
              {follows.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <button
                type="button"
                className="button plain small"
                aria-describedby={`filed-${filing}`}
                onClick={() => of.takeFiledBack(filing, name)}
              >
                {say(texts.undo)}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
