import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { ApiProblem, call } from '../../shared/api.ts';
import { Page, ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import '../../shared/forms.css';

const texts = {
  title: { sv: 'Tillbaka till ert ärende', en: 'Back to your case' },
  lead: {
    sv: 'Skriv ärendets nummer och den e-post ni ansökte med, så skickar vi en ny länk.',
    en: 'Write the case number and the e-mail you applied with, and we will send a new link.',
  },
  reference: { sv: 'Ärendets nummer', en: 'Case number' },
  example: { sv: 'Till exempel KOP-2026-00042.', en: 'For example KOP-2026-00042.' },
  email: { sv: 'E-post', en: 'E-mail' },
  send: { sv: 'Skicka en ny länk', en: 'Send a new link' },
  sent: {
    sv: 'Om uppgifterna stämmer är en ny länk på väg till er e-post.',
    en: 'If the details are right, a new link is on its way to your e-mail.',
  },
};

/** A new way in for somebody who lost their link. */
export default function LostLink() {
  const say = useSay();
  const language = useLanguage();
  const [values, setValues] = useState({ reference: '', email: '' });
  const [sent, setSent] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const errorOf = (field: string) => problem?.errors.find((e) => e.pointer === `/${field}`)?.message;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    try {
      await call('POST /api/access-links', {
        language,
        body: { reference: values.reference, email: values.email },
      });
      setSent(true);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    }
  };
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <ProblemAlert problem={problem} />
      <form onSubmit={submit} noValidate>
        <Textfield
          label={say(texts.reference)}
          description={say(texts.example)}
          error={errorOf('reference')}
          value={values.reference}
          onChange={(e) => setValues({ ...values, reference: e.target.value })}
        />
        <Textfield
          label={say(texts.email)}
          inputMode="email"
          autoComplete="email"
          error={errorOf('email')}
          value={values.email}
          onChange={(e) => setValues({ ...values, email: e.target.value })}
        />
        <div className="actions">
          <Button type="submit">{say(texts.send)}</Button>
        </div>
        <p role="status">{sent ? say(texts.sent) : ''}</p>
      </form>
    </Page>
  );
}
