import type { ReactNode } from 'react';

/** What is a tap away. @param quiet for a `why` beside a question */
export function Fold({
  label,
  open = false,
  quiet = false,
  children,
}: {
  label: ReactNode;
  open?: boolean;
  quiet?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={quiet ? 'why' : 'fold'} open={open}>
      <summary>
        <span>{label}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}

export interface Happened {
  readonly id: string;
  /** As it is read, in the language of the page. */
  readonly day: string;
  readonly dateTime: string;
  readonly what: ReactNode;
  readonly who?: ReactNode;
}

/** All that has happened, newest first. */
export function HappenedList({ happened }: { happened: readonly Happened[] }) {
  return (
    <ol className="history">
      {happened.map(({ id, day, dateTime, what, who }) => (
        <li key={id}>
          <time dateTime={dateTime}>{day}</time>
          <span>{what}</span>
          {who !== undefined && <p className="who">{who}</p>}
        </li>
      ))}
    </ol>
  );
}
