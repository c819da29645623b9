import type { MouseEvent, ReactNode } from 'react';
import { owedId } from '../../shared/face/rows.tsx';

/** Where on the page something is settled that has a section of its own. What is folded there is opened. */
function goTo(id: string): void {
  const there = document.getElementById(id);
  const fold = there?.querySelector('details');
  if (fold) fold.open = true;
  const heard = fold?.querySelector('summary') ?? there;
  there?.scrollIntoView({ block: 'start' });
  heard?.focus({ preventScroll: true });
}

/**
 * A link to the section of the page in which something that is owed is settled.
 *
 * @param to the id of what is read first there: something that can have the focus, or that holds a fold
 * @param of the line of what is owed
 */
export function Jump({ to, of, children }: { to: string; of: string; children: ReactNode }) {
  // The fragment of the address is the key of the case.
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    goTo(to);
  };
  return (
    <a className="button second small" href={`#${to}`} aria-describedby={owedId(of)} onClick={jump}>
      {children}
    </a>
  );
}
