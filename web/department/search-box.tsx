import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useLanguage, useSay } from '../shared/text.ts';

const texts = {
  search: { sv: 'Sök bland era ärenden', en: 'Search among your cases' },
  help: {
    sv: 'Ärendenummer, företag, organisationsnummer, fastighet eller adress',
    en: 'Reference, business, organisation number, property or address',
  },
  go: { sv: 'Sök', en: 'Search' },
};

/**
 * What an entry of the browser's history remembers of a search. It is often somebody's name or number, so it stands in no address:
 * those are kept by browsers, and written down by whatever is on the way.
 */
export interface Searched {
  readonly searched: string;
}

/** The way to a case of one's own department that one knows something of. @param asked what was searched for: emptied, nothing is */
export function SearchBox({ asked = '' }: { asked?: string }) {
  const say = useSay();
  const language = useLanguage();
  const [, go] = useLocation();
  const [q, setQ] = useState(asked);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const state: Searched = { searched: q.trim() };
    if (q.trim() !== asked) go(`/${language}/department/search`, { state });
  };
  return (
    <search>
      <form className="search-box" onSubmit={find}>
        <label>
          <span>{say(texts.search)}</span>
          <span className="quiet small">{say(texts.help)}</span>
          <input
            type="search"
            name="q"
            value={q}
            maxLength={100}
            onInput={(event) => setQ(event.currentTarget.value)}
          />
        </label>
        <button type="submit" className="button second">
          {say(texts.go)}
        </button>
      </form>
    </search>
  );
}
