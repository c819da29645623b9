import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { ApiProblem, call } from '../../shared/api.ts';
import { TextField } from '../../shared/face/field.tsx';
import { Notice } from '../../shared/face/status.tsx';
import { FormProblem } from '../../shared/form-problem.tsx';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import '../../shared/forms.css';

const texts = {
  title: { sv: 'Tillbaka till ert ärende', en: 'Back to your case' },
  lead: {
    sv: 'Skriv ärendets nummer och den e-post ni ansökte med, så skickar vi en ny länk.',
    en: 'Write the case number and the email address you applied with, and we will send a new link.',
  },
  reference: { sv: 'Ärendets nummer', en: 'Case number' },
  example: {
    sv: 'Till exempel KOP-2026-00042. Det står i mejlen från oss och på kvittot ni kunde spara.',
    en: 'For example KOP-2026-00042. It is in our emails, and on the receipt you could save.',
  },
  email: { sv: 'E-post', en: 'Email' },
  send: { sv: 'Skicka en ny länk', en: 'Send a new link' },
  sent: {
    sv: 'Om uppgifterna stämmer är en ny länk på väg till er e-post.',
    en: 'If the details are right, a new link is on its way to your email.',
  },
  help: {
    sv: 'Kommer inget inom en kvart? Titta i skräpposten, och se efter att numret och adressen är de ni ansökte med. Annars hjälper kommunens företagslots er.',
    en: 'Nothing after 15 minutes? Look in your spam folder, and check that the number and address are the ones you applied with. Otherwise the municipality’s business coordinator can help you.',
  },
};

/** A new way in for somebody who lost their link. */
export default function LostLink() {
  const say = useSay();
  const language = useLanguage();
  const [values, setValues] = useState({ reference: '', email: '' });
  const [sent, setSent] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const said = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (sent) said.current?.focus();
  }, [sent]);
  const wrongOf = (field: string) => problem?.errors.find((e) => e.pointer === `/${field}`)?.message;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    setSent(false);
    try {
      await call('POST /api/access-links', { language, body: values });
      setSent(true);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    }
  };
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <FormProblem
        problem={problem}
        fields={{
          '/reference': { id: 'reference', label: say(texts.reference) },
          '/email': { id: 'email', label: say(texts.email) },
        }}
      />
      <form onSubmit={submit} noValidate>
        <TextField id="reference" label={say(texts.reference)} hint={say(texts.example)} wrong={wrongOf('reference')}>
          {(parts) => (
            <input
              {...parts}
              className="narrow"
              value={values.reference}
              onChange={(e) => setValues({ ...values, reference: e.target.value })}
            />
          )}
        </TextField>
        <TextField id="email" label={say(texts.email)} wrong={wrongOf('email')}>
          {(parts) => (
            <input
              {...parts}
              inputMode="email"
              autoComplete="email"
              value={values.email}
              onChange={(e) => setValues({ ...values, email: e.target.value })}
            />
          )}
        </TextField>
        <div className="actions">
          <button type="submit" className="button">
            {say(texts.send)}
          </button>
        </div>
        <div role="status" tabIndex={-1} ref={said}>
          {sent && (
            <Notice state="done" title={say(texts.sent)}>
              <p>{say(texts.help)}</p>
            </Notice>
          )}
        </div>
      </form>
    </Page>
  );
}
