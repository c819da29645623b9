import type { ComponentProps, ReactNode } from 'react';
import { type State, Status } from './status.tsx';

/**
 * One paper: a picture of it, what it is, how far it has come, and what can be done. The caller gives the buttons.
 *
 * @param picture a drawing of what is wanted, or the preview of what was handed in
 * @param sent how much has been sent, 0 to 1, while it is on its way
 */
export function PaperSlot({
  name,
  picture,
  state,
  status,
  hint,
  wrong,
  sent,
  children,
}: {
  name: string;
  picture: ReactNode;
  state: State;
  status: string;
  hint?: ReactNode;
  wrong?: string;
  sent?: number;
  children?: ReactNode;
}) {
  return (
    <section className="paper" data-state={state} aria-label={name}>
      <div className="picture">{picture}</div>
      <div className="head">
        <span className="name">{name}</span>
        <Status state={state}>{status}</Status>
      </div>
      {hint !== undefined && <div className="hint">{hint}</div>}
      {wrong !== undefined && <p className="wrong">{wrong}</p>}
      {sent !== undefined && <progress value={sent} max={1} aria-label={`${name}: ${status}`} />}
      {children !== undefined && <div className="actions">{children}</div>}
    </section>
  );
}

/** A button that chooses a file: the browser's own field lies over it, unseen. What the input needs, the caller gives. */
export function PickFile({ children, ...input }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <label className="button second small pick">
      <input type="file" {...input} />
      {children}
    </label>
  );
}
