import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** The way on from a page: its green button, which is a link. `onClick` does what must be done before. */
export function GoLink({
  href,
  onClick,
  children,
}: {
  href: string;
  onClick?: (() => void) | undefined;
  children: ReactNode;
}) {
  return (
    <p>
      <Link className="ds-button go" href={href} onClick={onClick}>
        {children}
      </Link>
    </p>
  );
}
