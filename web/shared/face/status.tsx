import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** How something stands. Each has a colour and a drawing; the word is the caller's. */
export type State = 'done' | 'waiting' | 'attention' | 'problem' | 'todo' | 'not-needed';

/** An icon and a word for how something stands. */
export function Status({ state, id, children }: { state: State; id?: string; children: ReactNode }) {
  return (
    <span className="status" data-state={state} id={id}>
      <Icon name={state} />
      {children}
    </span>
  );
}

/**
 * Something that has to be known before the rest of the page.
 *
 * @param live `status` when it appears by itself and can wait for a pause, `alert` when it cannot
 */
export function Notice({
  state = 'waiting',
  title,
  live,
  children,
}: {
  state?: 'done' | 'waiting' | 'attention' | 'problem';
  title?: ReactNode;
  live?: 'status' | 'alert';
  children?: ReactNode;
}) {
  return (
    <div className="notice" data-state={state} role={live}>
      <Icon name={state === 'waiting' ? 'info' : state} />
      <div>
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

/** Where short words of what was done appear, and are read out. It is in the page before there is anything to say. */
export function Toasts({ children }: { children?: ReactNode }) {
  return (
    <div className="toasts" role="status">
      {children}
    </div>
  );
}

/** What was just done, and the way back if there is one. */
export function Toast({ children, undo }: { children: ReactNode; undo?: { label: string; onUndo: () => void } }) {
  return (
    <div className="toast">
      <span>{children}</span>
      {undo && (
        <button type="button" className="button plain small" onClick={undo.onUndo}>
          {undo.label}
        </button>
      )}
    </div>
  );
}

/** A list in which nothing is: why, and what one can do. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <Icon name="done" />
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** What stands where lines will be, as high as they. @param rows how many lines are awaited */
export function Skeleton({ rows = 3, label }: { rows?: number; label: string }) {
  return (
    <div role="status">
      <span className="unseen">{label}</span>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
        <span key={key} className="skeleton row" aria-hidden="true" />
      ))}
    </div>
  );
}
