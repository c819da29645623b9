import { Alert, Button, Heading, Paragraph, SkipLink } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useLanguage, useSay } from './text.ts';
import { useTold } from './told.ts';

const texts = {
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to content' },
  home: { sv: 'Företagslots', en: 'Företagslots' },
  other: { sv: 'In English', en: 'På svenska' },
  lost: { sv: 'Tillbaka till mitt ärende', en: 'Back to my case' },
  staff: { sv: 'För handläggare', en: 'For officers' },
  inbox: { sv: 'Inkorgen', en: 'The inbox' },
  open: { sv: 'Öppen källkod, EUPL 1.2', en: 'Open source, EUPL 1.2' },
  retry: { sv: 'Försök igen', en: 'Try again' },
  loading: { sv: 'Hämtar …', en: 'Loading …' },
};

/** The page that was shown last: the very first page of a visit leaves the focus where the browser puts it. */
let shown: string | undefined;

/** The frame of every page: skip link, header, one main heading, footer. Focus moves to the heading of a new page. */
export function Page({
  title,
  lead,
  children,
  wide = false,
  staff = false,
  part = '',
}: {
  title: string;
  lead?: string;
  children: ReactNode;
  wide?: boolean;
  /** A page for officers: nothing on it leads to an owner's case. */
  staff?: boolean;
  /** Which part of a page in several parts with the same title. */
  part?: string;
}) {
  const say = useSay();
  const language = useLanguage();
  const [path] = useLocation();
  const search = useSearch();
  const told = useTold();
  if (told) told.title = `${title} – Företagslots`;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Företagslots`;
    const now = `${title}/${part}`;
    if (shown !== undefined && shown !== now) heading.current?.focus();
    shown = now;
  }, [title, part]);
  const other = language === 'sv' ? 'en' : 'sv';
  const translated = `${path.replace(/^\/(sv|en)/, `/${other}`)}${search && `?${search}`}`;
  return (
    <>
      <SkipLink href="#content">{say(texts.skip)}</SkipLink>
      <header className="top">
        <div className="inner">
          <Link className="brand" href={`/${language}`}>
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <path d="M6 25 16 5l10 20-10-6z" />
            </svg>
            {say(texts.home)}
          </Link>
          <a className="language" href={translated} lang={other} hrefLang={other}>
            {say(texts.other)}
          </a>
        </div>
      </header>
      <main id="content" className={wide ? 'wide' : undefined}>
        <Heading level={1} data-size="lg" ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {lead !== undefined && <Paragraph data-size="lg">{lead}</Paragraph>}
        {children}
      </main>
      <footer className="bottom">
        <div className="inner">
          {!staff && <Link href={`/${language}/lost-link`}>{say(texts.lost)}</Link>}
          <Link href={`/${language}/department`}>{say(staff ? texts.inbox : texts.staff)}</Link>
          <span>{say(texts.open)}</span>
        </div>
      </footer>
    </>
  );
}

/**
 * A problem the API answered with. Read out at once.
 *
 * @param onRetry what to do when the reader wants to try again
 */
export function ProblemAlert({
  problem,
  onRetry,
  children,
}: {
  problem: { message: string; detail: string } | undefined;
  onRetry?: () => unknown;
  children?: ReactNode;
}) {
  const say = useSay();
  return (
    <div role="alert">
      {problem && (
        <Alert data-color="danger">
          <Heading level={2} data-size="2xs">
            {problem.message}
          </Heading>
          <Paragraph>{problem.detail}</Paragraph>
          {children}
          {onRetry && (
            <Button type="button" variant="secondary" data-size="sm" onClick={() => void onRetry()}>
              {say(texts.retry)}
            </Button>
          )}
        </Alert>
      )}
    </div>
  );
}

/** A page whose content is being fetched, or could not be. */
export function LoadingPage({
  title,
  problem,
  onRetry,
}: {
  title: string;
  problem: { message: string; detail: string } | undefined;
  onRetry: () => unknown;
}) {
  return (
    <Page title={title}>
      <ProblemAlert problem={problem} onRetry={onRetry} />
      {!problem && <Loading />}
    </Page>
  );
}

/** Said while something is fetched. */
export function Loading() {
  const say = useSay();
  return <p aria-live="polite">{say(texts.loading)}</p>;
}
