import { LoadingPage } from '../../shared/page.tsx';
import { useSay } from '../../shared/text.ts';

const title = { sv: 'Ert ärende', en: 'Your case' };

/** What is shown of a case until it has been fetched; it is written as HTML beforehand, because it holds nothing of anybody's. */
export function CaseBeginning({
  problem,
  onRetry,
}: {
  problem?: { readonly message: string; readonly detail: string } | undefined;
  onRetry: () => unknown;
}) {
  return <LoadingPage title={useSay()(title)} problem={problem} onRetry={onRetry} />;
}
