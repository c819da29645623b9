import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { officersLanguage, useSay } from '../text.ts';

const texts = {
  forget: { sv: 'Ta bort texten', en: 'Remove the text' },
};

/** What was written and never sent, of something that is over: shown until its writer has seen it. @param title what became of it */
export function UnsentTexts({
  title,
  kept,
  onForget,
}: {
  title: string;
  kept: readonly string[];
  onForget: () => void;
}) {
  const say = useSay();
  return (
    <Alert data-color="warning" className="unsent">
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      <p className="kept" lang={officersLanguage}>
        {kept.join('\n\n')}
      </p>
      <Button variant="secondary" data-size="sm" onClick={onForget}>
        {say(texts.forget)}
      </Button>
    </Alert>
  );
}
