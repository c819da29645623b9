import { Notice } from '../../shared/face/status.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  notSent: {
    'choose-first': {
      sv: 'Ansökan är inte skickad. Välj först vad som ska gälla, här ovanför.',
      en: 'The application has not been sent. First choose which one to keep, above.',
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
    en: 'The application had already been sent, so it was not sent again. What was sent first is what counts.',
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
  return <Notice state="attention">{say(texts.notSent[why])}</Notice>;
}

/** It had been sent before. */
export function AlreadySent() {
  const say = useSay();
  return <Notice>{say(texts.repeated)}</Notice>;
}

/** What the company register said of the number. */
export function CompanyFound({ state }: { state: 'found' | 'ended' }) {
  const say = useSay();
  return <Notice state={state === 'ended' ? 'attention' : 'done'}>{say(texts[state])}</Notice>;
}
