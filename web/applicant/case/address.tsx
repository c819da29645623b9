import { type FormEvent, useState } from 'react';
import { form } from '#domain/acts/change-address/form.ts';
import type { CasePage } from '#domain/api/answers/case.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { TextField } from '../../shared/face/field.tsx';
import { Fold } from '../../shared/face/fold.tsx';
import { Notice } from '../../shared/face/status.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import type { ForCase } from './for-case.ts';
import { SendButton } from './send-button.tsx';

const texts = {
  title: { sv: 'E-postadress', en: 'Email address' },
  used: { sv: 'Mejlen om ärendet går till {email}.', en: 'Emails about the case go to {email}.' },
  asked: { sv: '{email} är inte bekräftad än', en: '{email} is not confirmed yet' },
  open: {
    sv: 'Öppna mejlet som har gått dit och bekräfta senast {day}. Tills dess går mejlen till den gamla adressen. Den har också fått veta att ni vill byta.',
    en: 'Open the email that was sent there, and confirm by {day}. Until then the emails go to the old address. It has been told, too, that you want to change.',
  },
  fails: {
    sv: 'Mejlet dit kom tillbaka. Se efter att adressen är rätt skriven, och byt igen.',
    en: 'The email there came back. Check that the address is written right, and change it again.',
  },
  others: {
    sv: 'Byt adress också i de andra kommunernas ärenden. De har egna sidor.',
    en: 'Change the address in the cases of the other municipalities too. They have pages of their own.',
  },
};

/** Where mails go, the address that waits to be confirmed, and a way to ask for another. */
export function EmailAddress({ page, of }: { page: CasePage; of: ForCase }) {
  const say = useSay();
  const { address, others = [] } = page;
  return (
    <div id="address">
      <Fold label={say(texts.title)}>
        <p>{say(texts.used, { email: address.email })}</p>
        {address.asked && <Asked asked={address.asked} />}
        {others.length > 0 && <p>{say(texts.others)}</p>}
        <ChangeForm key={address.asked?.email} of={of} />
      </Fold>
    </div>
  );
}

/** The address that somebody has to confirm. */
function Asked({ asked: { email, lastDay, fails } }: { asked: NonNullable<CasePage['address']['asked']> }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Notice state={fails ? 'attention' : 'waiting'} title={say(texts.asked, { email })}>
      <p>{fails ? say(texts.fails) : say(texts.open, { day: dayInWords(lastDay, language) })}</p>
    </Notice>
  );
}

const emailId = 'address-email';

function ChangeForm({ of }: { of: ForCase }) {
  const say = useSay();
  const sending = useSending();
  const { send, cancel, problem } = sending;
  const [email, setEmail] = useState('');
  const { label, help } = form.fields.email;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      await of.changeAddress(email);
      of.sent({ what: 'address-asked', name: email.trim() });
    });
  };
  const wrong = problem?.errors.find(({ pointer }) => pointer === '/email')?.message;
  return (
    <form className="write" onSubmit={submit} noValidate>
      <TextField id={emailId} label={say(label)} hint={say(help)} wrong={wrong}>
        {(parts) => (
          <input
            {...parts}
            type="text"
            inputMode="email"
            autoComplete="email"
            value={email}
            onChange={({ currentTarget }) => {
              cancel();
              setEmail(currentTarget.value);
            }}
          />
        )}
      </TextField>
      <SendButton
        sending={sending}
        fields={{ '/email': { id: emailId, label: say(label) } }}
        button={say(form.button)}
      />
    </form>
  );
}
