import type { ReactNode } from 'react';

/** What a page says first: a day. @param what such as `Ni kan öppna` @param span the other days, and why */
export function DaySaid({ what, day, span }: { what: string; day: string; span?: ReactNode }) {
  return (
    <div className="says">
      <p className="what">{what}</p>
      <p className="day">{day}</p>
      {span !== undefined && <div className="span">{span}</div>}
    </div>
  );
}

/** What a page says first: a sentence. */
export function SentenceSaid({ children, span }: { children: ReactNode; span?: ReactNode }) {
  return (
    <div className="says">
      <p className="sentence">{children}</p>
      {span !== undefined && <div className="span">{span}</div>}
    </div>
  );
}

/** A few numbers that say how much it is. */
export function Figures({ figures }: { figures: readonly { readonly number: ReactNode; readonly of: string }[] }) {
  return (
    <dl className="figures">
      {figures.map(({ number, of }) => (
        <div key={of}>
          <dt>{of}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  );
}
