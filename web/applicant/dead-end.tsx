import type { ReactNode } from 'react';
import { GoLink } from '../shared/go-link.tsx';
import { Page } from '../shared/page.tsx';

/** A page for an address behind which there is nothing to show: why, and the way on. */
export function DeadEnd({
  title,
  lead,
  href,
  go,
  children,
}: {
  title: string;
  lead: string;
  href: string;
  /** What the way on is called. */
  go: string;
  /** Another way, for those whom the first does not help. */
  children?: ReactNode;
}) {
  return (
    <Page title={title} lead={lead}>
      <GoLink href={href}>{go}</GoLink>
      {children !== undefined && <p>{children}</p>}
    </Page>
  );
}
