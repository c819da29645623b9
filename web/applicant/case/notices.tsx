import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { inSentence } from '#domain/definitions/text.ts';
import type { CasePage } from '#domain/pages/case.ts';
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
