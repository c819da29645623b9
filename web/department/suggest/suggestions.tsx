import { lazy, Suspense, useState } from 'react';
import { Loading } from '../../shared/page.tsx';
import { useSay } from '../../shared/text.ts';
import './suggest.css';

const Suggested = lazy(() => import('./suggested.tsx'));

const texts = {
  title: { sv: 'Förslag till företaget', en: 'Suggestions to the business' },
  open: { sv: 'Visa och föreslå tillstånd', en: 'Show and suggest permits' },
  close: { sv: 'Dölj förslagen', en: 'Hide the suggestions' },
};

/** What has been suggested to the business in a case, and the form that suggests more. Fetched when somebody opens it. */
export function Suggestions(of: { caseId: string; token: string; person: string }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="staff-suggestions" className="suggestions">
      <h2 id="staff-suggestions">{say(texts.title)}</h2>
      <button
        type="button"
        className="button second small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'staff-suggested' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? texts.close : texts.open)}
      </button>
      {isOpen && (
        <div id="staff-suggested">
          <Suspense fallback={<Loading />}>
            <Suggested {...of} />
          </Suspense>
        </div>
      )}
    </section>
  );
}
