import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { DraftChanges } from '#domain/contract/draft-changes.ts';
import { listOf } from '#domain/definitions/text.ts';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  title: { sv: 'Reglerna har ändrats sedan ni sparade', en: 'The rules have changed since you saved' },
  added: { sv: 'Nytt som ni behöver: {names}.', en: 'New that you need: {names}.' },
  removed: { sv: 'Behövs inte längre: {names}.', en: 'No longer needed: {names}.' },
  fields: { sv: 'Nya uppgifter att fylla i: {names}.', en: 'New things to fill in: {names}.' },
  gone: {
    sv: '{n} av era svar behövs inte längre och skickas inte.',
    en: '{n} of your answers are no longer needed and will not be sent.',
  },
  rest: { sv: 'Allt annat ni har skrivit finns kvar.', en: 'Everything else you wrote is kept.' },
};

/** Points out what a changed catalogue means for a draft that was saved before it. */
export function WhatChanged({ changes }: { changes: DraftChanges | undefined }) {
  const say = useSay();
  const language = useLanguage();
  if (!changes) return null;
  const lines = [
    [texts.added, changes.permitsAdded],
    [texts.removed, changes.permitsRemoved],
    [texts.fields, changes.fieldsAdded],
  ] as const;
  return (
    <Alert data-color="warning" className="changed">
      <Heading level={2} data-size="2xs">
        {say(texts.title)}
      </Heading>
      {lines.map(
        ([text, names]) =>
          names.length > 0 && <Paragraph key={text.en}>{say(text, { names: listOf(names, language) })}</Paragraph>,
      )}
      {changes.fieldsRemoved > 0 && <Paragraph>{say(texts.gone, { n: changes.fieldsRemoved })}</Paragraph>}
      <Paragraph>{say(texts.rest)}</Paragraph>
    </Alert>
  );
}
