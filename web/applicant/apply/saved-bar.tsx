import { useState, useSyncExternalStore } from 'react';
import { Icon } from '../../shared/face/icon.tsx';
import { useSay } from '../../shared/text.ts';
import type { DraftShown } from './draft-kept.ts';

const texts = {
  state: {
    unsaved: { sv: 'Det ni skriver sparas efter hand.', en: 'What you write is saved as you go.' },
    saving: { sv: 'Sparar …', en: 'Saving …' },
    saved: {
      sv: 'Sparat. Med sidans adress kan ni fortsätta senare, även på en annan enhet.',
      en: 'Saved. With the address of this page you can go on later, even on another device.',
    },
    failed: {
      sv: 'Det går inte att spara just nu. Det ni skriver finns kvar på den här enheten, och vi försöker igen.',
      en: 'It cannot be saved right now. What you write is kept on this device, and we will try again.',
    },
    offline: {
      sv: 'Ingen uppkoppling. Skriv på: allt finns kvar på den här enheten och sparas när uppkopplingen är tillbaka.',
      en: 'No connection. Keep writing: everything is kept on this device and will be saved when the connection is back.',
    },
    gone: {
      sv: 'Utkastet finns inte längre hos oss. Det ni har skrivit finns kvar här.',
      en: 'We no longer have the draft. What you wrote is still here.',
    },
    sent: { sv: 'Ansökan är skickad.', en: 'The application has been sent.' },
  },
  atRisk: {
    sv: 'Det går inte att spara, varken hos oss eller på den här enheten. Lämna sidan öppen.',
    en: 'It cannot be saved, either with us or on this device. Keep the page open.',
  },
  anew: { sv: 'Spara som ett nytt utkast', en: 'Save as a new draft' },
  merged: {
    sv: 'Ändringar från en annan flik eller enhet har kommit med.',
    en: 'Changes from another tab or device have been included.',
  },
  files: { sv: 'Filer på väg: {n}.', en: 'Files on their way: {n}.' },
  copy: { sv: 'Kopiera länken', en: 'Copy the link' },
  copied: { sv: 'Länken är kopierad', en: 'The link has been copied' },
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
  const online = useOnline();
  const isOver = state === 'sent' || state === 'gone' || state === 'refused';
  const stateText =
    state === 'refused'
      ? `${problem?.message}. ${problem?.detail}`
      : say(texts.state[online || isOver ? state : 'offline']);
  const isKept = online ? state === 'saved' : !atRisk;
  return (
    <div className="saved">
      {state !== 'unsaved' && <Icon name={isKept ? 'done' : state === 'saving' ? 'waiting' : 'attention'} />}
      <span role="status">
        {atRisk && (state === 'failed' || !online) ? say(texts.atRisk) : stateText}
        {online && state === 'saved' && merges > 0 && ` ${say(texts.merged)}`}
        {files > 0 && ` ${say(texts.files, { n: files })}`}
      </span>
      {online && state === 'saved' && <CopyLink />}
      {state === 'gone' && (
        <button type="button" className="button second small" onClick={onAnew}>
          {say(texts.anew)}
        </button>
      )}
    </div>
  );
}

/** Whether there is a network, as the browser knows it. */
function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('online', changed);
      window.addEventListener('offline', changed);
      return () => {
        window.removeEventListener('online', changed);
        window.removeEventListener('offline', changed);
      };
    },
    () => navigator.onLine,
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
    <button type="button" className="button plain small" onClick={() => void copy()}>
      {say(copied ? texts.copied : texts.copy)}
    </button>
  );
}
