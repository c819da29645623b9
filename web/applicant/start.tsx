import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { GoLink } from '../shared/go-link.tsx';
import { Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';

const texts = {
  title: { sv: 'Vad krävs för att öppna?', en: 'What do you need to open?' },
  lead: {
    sv: 'Svara på några frågor. Ni får veta vilka tillstånd ni behöver, i vilken ordning och när ni tidigast kan öppna. Sedan ansöker ni om allt i ett formulär.',
    en: 'Answer a few questions. You learn which permits you need, in which order, and when you can open at the earliest. Then you apply for everything in one form.',
  },
  start: { sv: 'Börja med frågorna', en: 'Start with the questions' },
  free: {
    sv: 'Det tar ungefär fyra minuter. Inget sparas förrän ni ansöker.',
    en: 'It takes about five minutes. Nothing is stored until you apply.',
  },
  how: { sv: 'Så går det till', en: 'How it works' },
} as const;

const steps = [
  {
    title: { sv: 'Ni svarar', en: 'You answer' },
    text: {
      sv: 'Frågorna rör platsen och det ni vill göra. Vet ni inte än går det också bra.',
      en: 'About the place and what you want to do. “I don’t know yet” is fine too.',
    },
  },
  {
    title: { sv: 'Ni ser ordningen', en: 'You see the order' },
    text: {
      sv: 'Vad som kan börja direkt, vad som väntar på annat och vad som avgör dagen.',
      en: 'What can start at once, what waits for something else, and what decides the day.',
    },
  },
  {
    title: { sv: 'Ni ansöker en gång', en: 'You apply once' },
    text: {
      sv: 'Vi skickar rätt del till rätt förvaltning. Ni följer allt på en sida.',
      en: 'We send each part to the right department. You follow it all on one page.',
    },
  },
];

/** The first page an owner sees. */
export function Start() {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} municipality={null}>
      <GoLink href={`/${language}/guide`}>{say(texts.start)}</GoLink>
      <Paragraph className="quiet">{say(texts.free)}</Paragraph>
      <Heading level={2} data-size="sm">
        {say(texts.how)}
      </Heading>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.title.sv}>
            <Heading level={3} data-size="2xs">
              {say(step.title)}
            </Heading>
            <Paragraph>{say(step.text)}</Paragraph>
          </li>
        ))}
      </ol>
    </Page>
  );
}
