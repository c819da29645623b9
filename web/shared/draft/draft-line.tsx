import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Fragment } from 'react';
import { momentShortly } from '#domain/words/dates.ts';
import { Notice, Status } from '../face/status.tsx';
import { officersLanguage, useLanguage, useSay } from '../text.ts';
import { today } from '../today.ts';
import { type Conflict, isEmpty } from './content.ts';
import { type DraftWords, inWords } from './in-words.ts';
import type { Snapshot, Standing } from './keeper.ts';
import './draft.css';

const texts = {
  standing: {
    saved: { sv: 'Utkastet är sparat', en: 'The draft is saved' },
    waiting: {
      sv: 'Utkastet är inte sparat än. Det sparas så snart det går. Låt sidan vara öppen.',
      en: 'The draft has not been saved yet. It will be as soon as possible. Keep the page open.',
    },
    'signed-out': {
      sv: 'Utkastet sparas när du har loggat in igen. Det du har skrivit finns kvar.',
      en: 'The draft will be saved when you have signed in again. What you wrote is kept.',
    },
    refused: {
      sv: 'Utkastet är för långt och sparas inte. Korta det, eller skicka det du har.',
      en: 'The draft is too long and is not being saved. Shorten it, or send what you have.',
    },
  },
  mine: { sv: 'Ditt utkast, {when}', en: 'Your draft, {when}' },
  theirs: { sv: 'Utkast av {name}, {when}', en: 'Draft by {name}, {when}' },
  again: { sv: 'Logga in igen', en: 'Sign in again' },
  conflict: { sv: '{name} har skrivit på samma ställe', en: '{name} has written in the same place' },
  colleague: { sv: 'Någon annan', en: 'Somebody else' },
  yours: { sv: 'Du skrev', en: 'You wrote' },
  others: { sv: '{name} skrev', en: '{name} wrote' },
  nothing: { sv: '(inget)', en: '(nothing)' },
  keep: { sv: 'Behåll min text', en: 'Keep my text' },
  take: { sv: 'Ta den andras text', en: 'Take the other text' },
};

type Said = keyof typeof texts.standing;
/** While it is being saved, what was said before still holds. */
const said = (standing: Standing): Said | undefined =>
  Object.hasOwn(texts.standing, standing) ? (standing as Said) : undefined;
const states = { saved: 'done', waiting: 'waiting', 'signed-out': 'attention', refused: 'problem' } as const;

/** Whose the draft is and when it was saved, and whether it is. The state is read out when it changes, and not at each save. */
export function DraftLine({
  draft: { content, server, standing },
  onSignIn,
}: {
  draft: Pick<Snapshot, 'content' | 'server' | 'standing'>;
  /** Absent where nobody signs in. */
  onSignIn?: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  // What has been sent is a draft no more, though the server has had one.
  const isThere = server.version > 0 && !isEmpty(content);
  const now = standing === 'saving' ? 'saved' : said(standing);
  return (
    <p className="draft-line">
      <span role="status">
        {now !== undefined && (now !== 'saved' || isThere) && (
          <Status state={states[now]}>{say(texts.standing[now])}</Status>
        )}
      </span>
      {isThere && server.at !== undefined && (
        <span className="quiet">
          {say(server.byMe ? texts.mine : texts.theirs, {
            name: server.by ?? '',
            when: momentShortly(server.at, today(), language),
          })}
        </span>
      )}
      {now === 'signed-out' && onSignIn && (
        <Button type="button" data-size="sm" variant="secondary" onClick={onSignIn}>
          {say(texts.again)}
        </Button>
      )}
    </p>
  );
}

/** What two have written in the same place: both are shown, and one is chosen. */
export function DraftConflict({
  conflicts,
  words,
  by,
  onKeep,
  onTake,
}: {
  conflicts: readonly Conflict[];
  words: DraftWords;
  by: string | undefined;
  onKeep: () => void;
  onTake: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const name = by ?? say(texts.colleague);
  if (conflicts.length === 0) return null;
  return (
    <Notice state="attention" live="alert">
      <Heading level={2} data-size="2xs">
        {say(texts.conflict, { name })}
      </Heading>
      {conflicts.map((conflict) => {
        const label = words.labelOf(conflict);
        const saying = (who: string, value: unknown) => {
          const said = inWords(words, conflict, value, language);
          return (
            <div>
              <dt>{who}</dt>
              <dd className="written" lang={said?.isWritten ? officersLanguage : undefined}>
                {said?.text ?? say(texts.nothing)}
              </dd>
            </div>
          );
        };
        return (
          <Fragment key={conflict.form + conflict.field}>
            {label !== undefined && <p>{label}</p>}
            <dl className="given">
              {saying(say(texts.yours), conflict.mine)}
              {saying(say(texts.others, { name }), conflict.theirs)}
            </dl>
          </Fragment>
        );
      })}
      <Paragraph className="actions">
        <Button type="button" data-size="sm" onClick={onKeep}>
          {say(texts.keep)}
        </Button>
        <Button type="button" data-size="sm" variant="secondary" onClick={onTake}>
          {say(texts.take)}
        </Button>
      </Paragraph>
    </Notice>
  );
}
