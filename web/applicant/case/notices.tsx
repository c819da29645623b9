import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { CasePage } from '#domain/api/answers/case.ts';
import { inSentence } from '#domain/definitions/text.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  refused: {
    sv: '{end}. {permit} väntar på att ni väljer.',
    en: '{end}. {permit} waits for your choice.',
  },
  goOn: { sv: 'Gå vidare ändå', en: 'Go on anyway' },
  barred: {
    sv: '{end}. Därför kan {permit} inte beviljas.',
    en: '{end}. So {permit} cannot be granted.',
  },
  mailFails: { sv: 'Våra e-brev kommer inte fram', en: 'Our mails do not arrive' },
  mailFailsText: {
    sv: 'Brev till {address} har kommit tillbaka sedan {when}. Här på sidan ser ni allt som händer. Är adressen fel? Hör av er till {name}, {email}, så rättar vi den.',
    en: 'Mail to {address} has come back since {when}. This page shows all that happens. Is the address wrong? Contact {name}, {email}, and we correct it.',
  },
  answered: {
    sv: 'Svaret är skickat till {department}. Ni kan läsa det under Tidigare frågor.',
    en: 'The answer has been sent to {department}. You can read it under Earlier questions.',
  },
  linksEnded: {
    sv: 'Länkarna är avslutade. En ny länk är på väg till er e-post.',
    en: 'The links are ended. A new link is on its way to your e-mail.',
  },
  filesLost: {
    sv: 'Svaret är inte skickat, för en fil har inte kommit fram. Försök igen med filen, eller ta bort den, och skicka sedan.',
    en: 'The answer has not been sent, because a file has not arrived. Try the file again or remove it, and then send.',
  },
  notSent: { sv: 'Det här är inte skickat', en: 'This has not been sent' },
  answeredElsewhere: {
    sv: 'Frågan besvarades från ett annat ställe. Det ni skrev på den här enheten finns kvar här tills ni tar bort det.',
    en: 'The question was answered from somewhere else. What you wrote on this device stays here until you remove it.',
  },
  over: {
    sv: 'Frågan är avslutad. Det ni skrev på den här enheten finns kvar här tills ni tar bort det.',
    en: 'The question is closed. What you wrote on this device stays here until you remove it.',
  },
  remove: { sv: 'Ta bort', en: 'Remove' },
};

/** Mails to the applicant come back. */
export function MailFails({
  mailFails,
  contact,
}: {
  mailFails: NonNullable<CasePage['mailFails']>;
  contact: CasePage['contact'];
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {say(texts.mailFails)}
      </Heading>
      <Paragraph>
        {say(texts.mailFailsText, {
          address: mailFails.email,
          when: momentInWords(mailFails.since, language),
          ...contact,
        })}
      </Paragraph>
    </Alert>
  );
}

/** What a permit waited for was refused: the applicant chooses. */
export function Choice({ choice, onGoOn }: { choice: CasePage['choices'][number]; onGoOn: () => void }) {
  const say = useSay();
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {say(texts.refused, { end: choice.endText, permit: choice.permitName })}
      </Heading>
      <Paragraph>{choice.text}</Paragraph>
      <Button onClick={onGoOn}>{say(texts.goOn)}</Button>
    </Alert>
  );
}

/** What a permit waited for was refused, and so it cannot be granted. */
export function Barred({ bar }: { bar: CasePage['barred'][number] }) {
  const say = useSay();
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {say(texts.barred, { end: bar.endText, permit: inSentence(bar.permitName) })}
      </Heading>
      <Paragraph>{bar.text}</Paragraph>
    </Alert>
  );
}

/** An answer has arrived. */
export function AnswerSent({ department }: { department: string }) {
  const say = useSay();
  return <Alert data-color="success">{say(texts.answered, { department })}</Alert>;
}

/** Every link of the case was ended. */
export function LinksEnded() {
  const say = useSay();
  return <Alert data-color="success">{say(texts.linksEnded)}</Alert>;
}

/** An answer waits for a file that has not arrived. */
export function FilesLost() {
  const say = useSay();
  return <Alert data-color="warning">{say(texts.filesLost)}</Alert>;
}

/** What was written as an answer and never sent. @param lines what is written, and the names of its files */
export function UnsentAnswer({
  lines,
  answeredElsewhere,
  onRemove,
}: {
  lines: readonly string[];
  answeredElsewhere: boolean;
  onRemove: () => void;
}) {
  const say = useSay();
  return (
    <Alert data-color="warning" className="unsent">
      <Heading level={4} data-size="2xs">
        {say(texts.notSent)}
      </Heading>
      <Paragraph>{say(answeredElsewhere ? texts.answeredElsewhere : texts.over)}</Paragraph>
      <p className="kept">{lines.join('\n')}</p>
      <Button variant="secondary" data-size="sm" onClick={onRemove}>
        {say(texts.remove)}
      </Button>
    </Alert>
  );
}
