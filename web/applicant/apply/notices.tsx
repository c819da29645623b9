import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSay } from '../../shared/text.ts';

const texts = {
  notSent: {
    'choose-first': {
      sv: 'Ansökan är inte skickad. Välj först vad som ska gälla, här ovanför.',
      en: 'The application has not been sent. First choose what shall stand, above.',
    },
    'files-lost': {
      sv: 'Ansökan är inte skickad, för en fil har inte kommit fram. Försök igen med filen, eller ta bort den, och skicka sedan.',
      en: 'The application has not been sent, because a file has not arrived. Try the file again or remove it, and then send.',
    },
    'changed-elsewhere': {
      sv: 'Ansökan är inte skickad. Något ändrades i en annan flik eller på en annan enhet. Läs igenom igen och skicka.',
      en: 'The application has not been sent. Something was changed in another tab or on another device. Read through again and send.',
    },
  },
  repeated: {
    sv: 'Ansökan var redan skickad, så den skickades inte en gång till. Det som skickades först gäller.',
    en: 'The application had been sent already, so it was not sent once more. What was sent first stands.',
  },
  missing: { sv: 'Papper som saknas', en: 'Papers that are missing' },
  missingText: {
    sv: 'Ni kan skicka ändå. Men tiden för beslut börjar ofta först när allt har kommit in, och handläggaren frågar efter det som saknas.',
    en: 'You can send anyway. But the time for a decision often starts only when everything has come in, and the officer will ask for what is missing.',
  },
  found: {
    sv: 'Uppgifterna är hämtade från företagsregistret. Kontrollera dem, särskilt lokalens adress.',
    en: 'The details are fetched from the company register. Check them, the address of the premises above all.',
  },
  ended: {
    sv: 'Enligt registret är företaget avregistrerat. Kontrollera organisationsnumret.',
    en: 'According to the register the company is deregistered. Check the organisation number.',
  },
};

/** Why an application was not sent although nothing failed. */
export type WhyNotSent = keyof typeof texts.notSent;
export const whyNotSent = Object.keys(texts.notSent) as readonly WhyNotSent[];

/** The application was not sent, and what to do first. */
export function NotSent({ why }: { why: WhyNotSent }) {
  const say = useSay();
  return <Alert data-color="warning">{say(texts.notSent[why])}</Alert>;
}

/** It had been sent before. */
export function AlreadySent() {
  const say = useSay();
  return <Alert data-color="info">{say(texts.repeated)}</Alert>;
}

/** Papers that can come later, and what it costs. */
export function PapersMissing({ labels }: { labels: readonly string[] }) {
  const say = useSay();
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="2xs">
        {say(texts.missing)}
      </Heading>
      <Paragraph>{say(texts.missingText)}</Paragraph>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** What the company register said of the number. */
export function CompanyFound({ state }: { state: 'found' | 'ended' }) {
  const say = useSay();
  return (
    <Alert data-color={state === 'ended' ? 'warning' : 'success'}>
      <Paragraph>{say(texts[state])}</Paragraph>
    </Alert>
  );
}
