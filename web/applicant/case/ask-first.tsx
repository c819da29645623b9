import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** What is done once and cannot be undone: what follows is said, and the way back has the focus. */
export function AskFirst({
  label,
  sure,
  keep,
  kind = 'danger',
  onYes,
  children,
}: {
  label: ReactNode;
  sure: string;
  keep: string;
  kind?: 'danger' | 'second';
  onYes: () => void;
  children?: ReactNode;
}) {
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asking) no.current?.focus();
    else if (asked.current) go.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <p>
        <button
          type="button"
          className={kind === 'danger' ? 'button plain small' : 'button second small'}
          ref={go}
          onClick={() => setAsking(true)}
        >
          {label}
        </button>
      </p>
    );
  }
  return (
    <div className="flow">
      {children}
      <div className="actions">
        <button type="button" className={kind === 'danger' ? 'button danger small' : 'button small'} onClick={onYes}>
          {sure}
        </button>
        <button type="button" className="button second small" ref={no} onClick={() => setAsking(false)}>
          {keep}
        </button>
      </div>
    </div>
  );
}
