import { Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useSay } from '../shared/text.ts';

const texts = {
  title: { sv: 'Rätta e-postadressen', en: 'Correct the e-mail address' },
  help: {
    sv: 'Bekräftelsen skickas igen till adressen, och uppföljningen avslutas.',
    en: 'The receipt is sent again to the address, and the follow-up is resolved.',
  },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  reason: { sv: 'Hur vet du att den är rätt?', en: 'How do you know that it is right?' },
  save: { sv: 'Rätta och skicka igen', en: 'Correct and send again' },
};

/** The fields a problem can be about, by JSON pointer. */
export const contactLabels = { '/email': texts.email, '/reason': texts.reason } as const;

/** The coordinator has called and got the right address. */
export function ContactForm({
  email: known,
  send,
}: {
  email: string;
  send: (body: { email: string; reason: string }) => Promise<boolean>;
}) {
  const say = useSay();
  const [email, setEmail] = useState(known);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send({ email, reason });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(texts.title)}
      </Heading>
      <Textfield type="email" label={say(texts.email)} value={email} onChange={(e) => setEmail(e.target.value)} />
      <Textfield
        label={say(texts.reason)}
        description={say(texts.help)}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
      />
      <div className="actions">
        <Button type="submit">{say(texts.save)}</Button>
      </div>
    </form>
  );
}
