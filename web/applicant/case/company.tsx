import { type FormEvent, useState } from 'react';
import { words } from '#domain/acts/register-company/words.ts';
import type { CasePage } from '#domain/api/answers/case.ts';
import { TextField } from '../../shared/face/field.tsx';
import { Fold } from '../../shared/face/fold.tsx';
import { useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import type { ForCase } from './for-case.ts';
import { SendButton } from './send-button.tsx';

const texts = {
  title: { sv: 'Bolaget', en: 'The company' },
  forming: {
    sv: 'Ni ansökte innan bolaget var registrerat. Lägg till organisationsnumret när Bolagsverket har registrerat det. Bolaget kan varken söka eller ha tillstånd innan dess.',
    en: 'You applied before the company was registered. Add the organisation number when the Companies Registration Office has registered it. Before that the company can neither apply for permits nor hold any.',
  },
  registered: {
    sv: 'Ni säger att bolaget är registrerat: {name}, {number}. Den som beslutar avgör om bolaget kan ta över ansökan.',
    en: 'You say that the company is registered: {name}, {number}. Whoever decides judges whether the company can take over the application.',
  },
  others: {
    sv: 'Lägg till numret också i de andra kommunernas ärenden. De har egna sidor.',
    en: 'Add the number in the cases of the other municipalities too. They have pages of their own.',
  },
  correct: { sv: 'Rätta namnet eller numret', en: 'Correct the name or the number' },
};

/** A company that was being formed: its number and name are added when it has got them. */
export function Company({ page, of }: { page: CasePage; of: ForCase }) {
  const say = useSay();
  const { company, business: name, others = [] } = page;
  if (!company) return null;
  const { state, organisationNumber: number = '' } = company;
  return (
    <section aria-labelledby="company" className="flow">
      <h2 id="company" tabIndex={-1}>
        {say(texts.title)}
      </h2>
      <p>{say(texts[state], { name, number })}</p>
      {others.length > 0 && <p>{say(texts.others)}</p>}
      <Fold label={say(state === 'forming' ? words.title : texts.correct)}>
        <CompanyForm key={`${number} ${name}`} name={name} number={number} told={page.status === 'open'} of={of} />
      </Fold>
    </section>
  );
}

function CompanyForm({ name, number, told, of }: { name: string; number: string; told: boolean; of: ForCase }) {
  const say = useSay();
  const sending = useSending();
  const [written, setWritten] = useState({ organisationNumber: number, name });
  const { problem } = sending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void sending.send(async () => {
      const { name } = await of.registerCompany(written);
      of.sent({ what: 'registered', name, told });
    });
  };
  const idOf = (of: keyof typeof written) => `company-${of}`;
  const field = (of: keyof typeof written) => {
    const { label, help } = words.fields[of];
    const wrong = problem?.errors.find(({ pointer }) => pointer === `/${of}`)?.message;
    return (
      <TextField id={idOf(of)} label={say(label)} hint={help && say(help)} wrong={wrong}>
        {(parts) => (
          <input
            {...parts}
            type="text"
            {...(of === 'organisationNumber' && { className: 'narrow', inputMode: 'numeric' })}
            value={written[of]}
            onChange={({ currentTarget }) => {
              sending.cancel();
              setWritten({ ...written, [of]: currentTarget.value });
            }}
          />
        )}
      </TextField>
    );
  };
  return (
    <form className="write" onSubmit={submit} noValidate>
      {field('organisationNumber')}
      {field('name')}
      <SendButton
        sending={sending}
        fields={{
          '/organisationNumber': { id: idOf('organisationNumber'), label: say(words.fields.organisationNumber.label) },
          '/name': { id: idOf('name'), label: say(words.fields.name.label) },
        }}
        button={say(words.button)}
      />
    </form>
  );
}
