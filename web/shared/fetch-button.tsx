import type { ReactNode } from 'react';
import { ProblemAlert } from './page.tsx';
import { useSending } from './use-sending.ts';

/**
 * A button that fetches something, once at a time. Why it could not be fetched is said beside it, and it is not fetched later by
 * itself: whoever still wants it presses again.
 *
 * @param fetch throws ApiProblem
 */
export function FetchButton({
  fetch,
  className,
  children,
}: {
  fetch: () => Promise<void>;
  className: string;
  children: ReactNode;
}) {
  const { send, cancel, busy, problem } = useSending();
  return (
    <>
      <button type="button" className={className} aria-busy={busy} onClick={() => void send(fetch).then(cancel)}>
        {children}
      </button>
      <ProblemAlert problem={problem} />
    </>
  );
}
