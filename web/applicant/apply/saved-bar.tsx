import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useSay } from '../../shared/text.ts';
import type { DraftShown } from './draft-kept.ts';

const texts = {
  state: {
    unsaved: { sv: 'Det ni skriver sparas efter hand.', en: 'What you write is saved as you go.' },
    saving: { sv: 'Sparar …', en: 'Saving …' },
    saved: {
      sv: 'Sparat. Med sidans adress kan ni fortsätta senare, även på en annan enhet.',
      en: 'Saved. With this page’s address you can go on later, also on another device.',
    },
    failed: {
      sv: 'Det går inte att spara just nu. Det ni skriver finns kvar på den här enheten, och vi försöker igen.',
      en: 'It cannot be saved right now. What you write is kept on this device, and we try again.',
    },
    gone: {
      sv: 'Utkastet finns inte längre hos oss. Det ni har skrivit finns kvar här.',
      en: 'We no longer have the draft. What you wrote is still here.',
    },
    sent: { sv: 'Ansökan är skickad.', en: 'The application has been sent.' },
  },
  atRisk: {
    sv: 'Det går inte att spara, varken hos oss eller på den här enheten. Lämna sidan öppen.',
    en: 'It cannot be saved, neither with us nor on this device. Keep the page open.',
  },
  anew: { sv: 'Spara som ett nytt utkast', en: 'Save as a new draft' },
  merged: {
    sv: 'Ändringar från en annan flik eller enhet har kommit med.',
    en: 'Changes from another tab or device came in.',
  },
  files: { sv: 'Filer på väg: {n}.', en: 'Files on their way: {n}.' },
  copy: { sv: 'Kopiera länken', en: 'Copy the link' },
  copied: { sv: 'Länken är kopierad', en: 'The link is copied' },
};

/** Whether what was written is saved, and what to do when it is not. */
export function SavedBar({
  shown: { state, problem, atRisk, merges },
  files,
  onAnew,
}: {
  shown: DraftShown;
  /** How many are on their way. */
  files: number;
  onAnew: () => void;
}) {
  const say = useSay();
  const stateText = state === 'refused' ? `${problem?.message}. ${problem?.detail}` : say(texts.state[state]);
  return (
    <div className="saved">
      <span role="status">
        {atRisk && state === 'failed' ? say(texts.atRisk) : stateText}
        {state === 'saved' && merges > 0 && ` ${say(texts.merged)}`}
        {files > 0 && ` ${say(texts.files, { n: files })}`}
      </span>{' '}
      {state === 'saved' && <CopyLink />}
      {state === 'gone' && (
        <Button type="button" variant="secondary" data-size="sm" onClick={onAnew}>
          {say(texts.anew)}
        </Button>
      )}
    </div>
  );
}

/** Puts the draft's address on the clipboard, for another device or another day. */
function CopyLink() {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <Button type="button" variant="tertiary" data-size="sm" onClick={() => void copy()}>
      {say(copied ? texts.copied : texts.copy)}
    </Button>
  );
}
