import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Link } from 'wouter';
import { Icon } from './icon.tsx';

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly count?: number | string;
  readonly current?: boolean;
}

/** Ways to look at the same list, each an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label: name, count, current }) => (
        <Link key={href} href={href} aria-current={current ? 'page' : undefined}>
          {name}
          {count !== undefined && <span className="count">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** What narrows a list down, on or off. */
export function Chip({ on, onToggle, children }: { on: boolean; onToggle: () => void; children: ReactNode }) {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={onToggle}>
      {children}
    </button>
  );
}

/** The head of a column that can be sorted by. @param sorted which way it is, if the table is sorted by it */
export function SortHead({
  sorted,
  onSort,
  children,
}: {
  sorted?: 'ascending' | 'descending' | undefined;
  onSort: () => void;
  children: ReactNode;
}) {
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" onClick={onSort}>
        {children}
        {sorted && <Icon name={sorted === 'ascending' ? 'chevron-up' : 'chevron-down'} />}
      </button>
    </th>
  );
}

/** A question that stands before the page. Escape and the cross close it; the browser keeps the focus in it. */
export function Panel({
  title,
  close,
  open,
  onClose,
  children,
}: {
  title: string;
  /** What the cross is called. */
  close: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const own = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !own.current?.open) own.current?.showModal();
    if (!open) own.current?.close();
  }, [open]);
  return (
    <dialog className="panel" aria-labelledby={id} ref={own} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="button plain small" onClick={() => own.current?.close()}>
          <Icon name="close" />
          <span className="unseen">{close}</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}
