import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage, useSay } from '../text.ts';
import { Icon } from './icon.tsx';

const texts = {
  product: { sv: 'Företagslots', en: 'Företagslots' },
  other: { sv: 'In English', en: 'På svenska' },
  dark: { sv: 'Mörkt utseende', en: 'Dark appearance' },
  light: { sv: 'Ljust utseende', en: 'Light appearance' },
};

/** Whose pages these are: what they wear is in the style sheet, by this id. */
export interface Worn {
  readonly id: string;
  /** As it is read. */
  readonly name: string;
}

/** What opens a draft or a case is behind `#`, which nobody who writes a page beforehand sees. */
const takeKeyAlong = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }): void => {
  currentTarget.hash = window.location.hash;
};

/** Crest and name, the other language, and light or dark. @param translated this page in the other language */
export function Top({ worn, translated }: { worn: Worn | undefined; translated: string }) {
  const say = useSay();
  const language = useLanguage();
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <header className="top">
      <div className="inner">
        <Link className="brand" href={`/${language}`}>
          <span className="crest" />
          <span>
            <strong>{worn?.name ?? say(texts.product)}</strong>
            {worn && <small>{say(texts.product)}</small>}
          </span>
        </Link>
        <div className="top-links">
          <a className="language" href={translated} lang={other} hrefLang={other} onClick={takeKeyAlong}>
            {say(texts.other)}
          </a>
          <SchemeSwitch />
        </div>
      </div>
    </header>
  );
}

/** Turns light into dark and back; `scheme.js` does it, and keeps the choice. */
function SchemeSwitch() {
  const say = useSay();
  return (
    <button type="button" data-scheme-switch>
      <span className="of-light">
        <Icon name="moon" />
        <span className="unseen">{say(texts.dark)}</span>
      </span>
      <span className="of-dark">
        <Icon name="sun" />
        <span className="unseen">{say(texts.light)}</span>
      </span>
    </button>
  );
}

/** The end of every page, in columns: whom to ask, what the law wants said, and the other ways in. Empty ones take no room. */
export function Bottom({ contact, legal, children }: { contact?: ReactNode; legal?: ReactNode; children: ReactNode }) {
  return (
    <footer className="bottom">
      <div className="inner">
        {contact !== undefined && <div>{contact}</div>}
        {legal !== undefined && <div>{legal}</div>}
        <div>{children}</div>
      </div>
    </footer>
  );
}
