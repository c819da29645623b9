import { Button, Heading, Textfield } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useSay } from '../shared/text.ts';
import { type FormOf, useFields } from './task-forms.tsx';

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
export function ContactForm({ email: known, ...of }: { email: string } & FormOf) {
  const say = useSay();
  const [{ email, reason }, edit, forget] = useFields(of, 'contact', { email: known, reason: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    of.act('contact', { email, reason }, forget);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(texts.title)}
      </Heading>
      <Textfield
        type="email"
        label={say(texts.email)}
        value={email}
        onChange={(e) => edit({ email: e.target.value })}
      />
      <Textfield
        label={say(texts.reason)}
        description={say(texts.help)}
        value={reason}
        onChange={(e) => edit({ reason: e.target.value })}
      />
      <div className="actions">
        <Button type="submit" aria-disabled={of.busy}>
          {say(texts.save)}
        </Button>
      </div>
    </form>
  );
}
