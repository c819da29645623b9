import { useState } from 'react';
import { Panel } from '../../shared/face/desk.tsx';
import { useSay } from '../../shared/text.ts';
import { areKeysOn, keysNow, type PageKey, turnKeys, useKeys } from './use-keys.ts';

const texts = {
  button: { sv: 'Tangenter', en: 'Keys' },
  title: { sv: 'Tangenter på sidan', en: 'Keys on this page' },
  close: { sv: 'Stäng', en: 'Close' },
  on: { sv: 'Använd enstaka tangenter', en: 'Use single keys' },
  note: {
    sv: 'De gäller inte när du skriver i ett fält. Valet gäller i den här webbläsaren.',
    en: 'They do nothing while you write in a field. The choice holds in this browser.',
  },
  list: { sv: 'Visa den här listan', en: 'Show this list' },
  search: { sv: 'Sök', en: 'Search' },
  next: { sv: 'Nästa rad', en: 'Next row' },
  previous: { sv: 'Föregående rad', en: 'Previous row' },
  open: { sv: 'Öppna raden', en: 'Open the row' },
};

/** Where a row of a list is opened, in inboxes and tables alike. */
const rowLinks = 'main .inbox > li > a:first-of-type, main .table tbody tr a:first-of-type';
const searchField = 'main input[type=search]';
const has = (part: string) => () => document.querySelector(part) !== null;
const next = 'j';

function goTo(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(rowLinks)];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step;
  rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
}

/** The keys that every page of officers has, the list of them, and the way to be rid of them. */
export function KeyHelp() {
  const say = useSay();
  const [shown, setShown] = useState<readonly PageKey[] | undefined>(undefined);
  const [on, setOn] = useState(areKeysOn);
  const show = () => setShown(keysNow());
  useKeys([
    { key: '?', does: texts.list, run: show },
    {
      key: '/',
      does: texts.search,
      run: () => document.querySelector<HTMLElement>(searchField)?.focus(),
      isThere: has(searchField),
    },
    { key: next, does: texts.next, run: () => goTo(1), isThere: has(rowLinks) },
    { key: 'k', does: texts.previous, run: () => goTo(-1), isThere: has(rowLinks) },
  ]);
  return (
    <>
      <button type="button" className="button plain small" onClick={show}>
        {say(texts.button)}
      </button>
      <Panel
        title={say(texts.title)}
        close={say(texts.close)}
        open={shown !== undefined}
        onClose={() => setShown(undefined)}
      >
        <KeyList keys={shown ?? []} />
        <label className="choice">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              turnKeys(event.currentTarget.checked);
              setOn(event.currentTarget.checked);
            }}
          />
          <span>{say(texts.on)}</span>
        </label>
        <p className="quiet">{say(texts.note)}</p>
      </Panel>
    </>
  );
}

/** What each key does. */
export function KeyList({ keys }: { keys: readonly Pick<PageKey, 'key' | 'does'>[] }) {
  const say = useSay();
  // A row that can be gone to can be opened, by the browser's own key.
  const all = keys.some(({ key }) => key === next) ? [...keys, { key: '↵', does: texts.open }] : keys;
  return (
    <dl className="keys">
      {all.map(({ key, does }) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{say(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
