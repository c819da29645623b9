import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { AskedOfBody } from '#domain/api/answers/referral.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { actForms } from '../../shared/act-forms.ts';
import { Section } from '../../shared/section.tsx';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { ActField } from '../acts/act-field.tsx';
import { type FormOf, inPlace, told, useFields } from '../acts/form.ts';

const takeBack = actForms['take-back-referral'];
const sendAgain = actForms['send-referral-again'];

const texts = {
  title: { sv: 'Era frågor till andra', en: 'Your questions to others' },
  states: {
    waiting: { sv: 'Svar senast {day}.', en: 'Answer by {day}.' },
    given: { sv: 'Svaret har kommit.', en: 'The answer has come.' },
    'taken-back': { sv: 'Tillbakatagen.', en: 'Taken back.' },
    'not-needed': { sv: 'Behövs inte längre.', en: 'No longer needed.' },
  },
  late: { sv: 'Svaret skulle ha kommit {day}.', en: 'The answer should have come by {day}.' },
  holds: { sv: 'Beslutet väntar på svaret.', en: 'The decision waits for the answer.' },
  doesNotHold: { sv: 'Ni kan besluta utan svaret.', en: 'You can decide without the answer.' },
  reads: { sv: 'De får läsa: {what}.', en: 'They may read: {what}.' },
  readsNothing: { sv: 'De får bara läsa frågan.', en: 'They may only read the question.' },
  mail: {
    waiting: { sv: 'Länken är på väg till {email}.', en: 'The link is on its way to {email}.' },
    sent: {
      sv: 'Länken skickades till {email} {when}. Den fungerar till och med {day}.',
      en: 'The link was sent to {email} {when}. It works until {day}.',
    },
    bounced: {
      sv: 'Mejlet till {email} kom inte fram. Rätta adressen och skicka länken igen.',
      en: 'The email to {email} did not arrive. Correct the address and send the link again.',
    },
  },
};

/** What the task has asked other bodies: where each question stands, and what can be done about it. */
export function AskedBodies({ page, form }: { page: TaskPage; form: FormOf }) {
  const say = useSay();
  if (page.askedBodies.length === 0) return null;
  return (
    <Section id="asked-bodies" title={say(texts.title)}>
      <ul>
        {page.askedBodies.map((asked) => (
          <li key={asked.id}>
            <OneAsked asked={asked} isOpen={page.status === 'open'} form={form} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneAsked({ asked, isOpen, form }: { asked: AskedOfBody; isOpen: boolean; form: FormOf }) {
  const say = useSay();
  const language = useLanguage();
  const day = dayInWords(asked.lastDay, language);
  const waits = asked.state === 'waiting';
  return (
    <>
      <strong>{asked.to}</strong>: {say(asked.late ? texts.late : texts.states[asked.state], { day })}{' '}
      {waits && say(asked.holds ? texts.holds : texts.doesNotHold)}
      <Paragraph className="written">
        <span lang={officersLanguage}>{asked.question}</span>
        <SwedishNote />
      </Paragraph>
      {waits && (
        <Paragraph className="quiet">
          {asked.reads.length === 0 ? say(texts.readsNothing) : say(texts.reads, { what: asked.reads.join(', ') })}
        </Paragraph>
      )}
      {waits && asked.link && (
        <Paragraph>
          {say(texts.mail[asked.link.mail], {
            email: asked.link.email,
            when: momentInWords(asked.link.sentAt, language),
            day: dayInWords(asked.link.opensUntil, language),
          })}
        </Paragraph>
      )}
      {waits && isOpen && <Change asked={asked} {...form} />}
    </>
  );
}

function Change({ asked, ...given }: { asked: AskedOfBody } & FormOf) {
  const say = useSay();
  const of = inPlace(given, `${asked.id}-`);
  const email = asked.link?.email ?? '';
  const [written, edit, forget] = useFields(of, `referral-${asked.id}`, { email });
  const ref = asked.id;
  return (
    <div className="actions">
      {asked.link && (
        <>
          <ActField
            name={`email-${ref}`}
            {...told(of, sendAgain.name, 'email')}
            field={sendAgain.words.fields.email}
            value={written.email}
            onChange={(value) => edit({ email: value })}
          />
          <Button
            variant="secondary"
            aria-disabled={of.busy}
            onClick={() => of.act(sendAgain, { ref, body: { email: written.email }, done: forget })}
          >
            {say(sendAgain.words.button)}
          </Button>
        </>
      )}
      <Button variant="tertiary" aria-disabled={of.busy} onClick={() => of.act(takeBack, { ref, done: forget })}>
        {say(takeBack.words.button)}
      </Button>
    </div>
  );
}
