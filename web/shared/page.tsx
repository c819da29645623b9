import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { chosenDensity } from './density.ts';
import { Bottom, Top, type Worn } from './face/frame.tsx';
import { Later } from './later.tsx';
import { useLanguage, useSay } from './text.ts';
import { useTold } from './told.ts';

const texts = {
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to content' },
  lost: { sv: 'Tillbaka till mitt ärende', en: 'Back to my case' },
  staff: { sv: 'För handläggare', en: 'For officers' },
  inbox: { sv: 'Inkorgen', en: 'The inbox' },
  privacy: { sv: 'Personuppgifter', en: 'Personal data' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  open: { sv: 'Öppen källkod, EUPL 1.2', en: 'Open source, EUPL 1.2' },
  retry: { sv: 'Försök igen', en: 'Try again' },
  loading: { sv: 'Hämtar …', en: 'Loading …' },
};

/** The page that was shown last: the very first page of a visit leaves the focus where the browser puts it. */
let shown: string | undefined;

/** Whose colours the pages wear; a page that does not know, such as one that is loading, leaves them on. */
let worn: Worn | undefined;
function wear(municipality: Worn | null | undefined): Worn | undefined {
  if (municipality !== undefined) worn = municipality ?? undefined;
  return worn;
}

/** Where every page begins, behind its header. */
const contentId = 'content';

/** To the content, and not to its address: the key of a case or a draft is in the fragment, and would be lost. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(contentId)?.focus();
}

/**
 * The frame of every page: skip link, header, one main heading, footer. Focus moves to the heading of a new page.
 *
 * @param municipality whose page it is; `null` for nobody's in particular; left out, as the page before
 * @param contact whom to ask, in the footer
 * @param first stands in place of the large heading, which is then for those who listen only
 */
export function Page({
  title,
  lead,
  children,
  municipality,
  contact,
  first,
  wide = false,
  full = false,
  staff = false,
  part = '',
}: {
  title: string;
  lead?: string;
  children: ReactNode;
  municipality?: Worn | null | undefined;
  contact?: ReactNode;
  first?: ReactNode;
  wide?: boolean;
  /** As wide as the window: an officer's desk. */
  full?: boolean;
  /** A page for officers: as closely set as they like, and nothing on it leads to an owner's case. */
  staff?: boolean;
  /** Which part of a page in several parts with the same title. */
  part?: string;
}) {
  const say = useSay();
  const language = useLanguage();
  const [path] = useLocation();
  const search = useSearch();
  const told = useTold();
  const heading = useRef<HTMLHeadingElement>(null);
  // What is written for one reader must not be left on for the next.
  const of = told ? (municipality ?? undefined) : wear(staff ? null : municipality);
  if (told) Object.assign(told, { title: `${title} – Företagslots`, ...(of && { municipality: of.id }) });
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (of) dataset.municipality = of.id;
    else delete dataset.municipality;
    dataset.density = staff ? chosenDensity() : 'owner';
  }, [of, staff]);
  // Before the page is drawn: a key that is pressed as soon as it is seen acts on it.
  useLayoutEffect(() => {
    document.title = `${title} – Företagslots`;
    const now = `${title}/${part}`;
    if (shown !== undefined && shown !== now) heading.current?.focus();
    shown = now;
  }, [title, part]);
  const other = language === 'sv' ? 'en' : 'sv';
  const translated = `${path.replace(/^\/(sv|en)/, `/${other}`)}${search && `?${search}`}`;
  const width = full ? 'full' : wide ? 'wide' : undefined;
  return (
    <>
      <a className="skip" href={`#${contentId}`} onClick={skip}>
        {say(texts.skip)}
      </a>
      <Top worn={of} translated={translated} />
      <main id={contentId} tabIndex={-1} className={width}>
        <h1 ref={heading} tabIndex={-1} className={first === undefined ? undefined : 'unseen'}>
          {title}
        </h1>
        {first}
        {lead !== undefined && <p className="lead">{lead}</p>}
        {children}
      </main>
      <Later>
        <Bottom
          contact={contact}
          legal={
            <>
              <Link href={`/${language}/privacy`}>{say(texts.privacy)}</Link>
              <Link href={`/${language}/accessibility`}>{say(texts.accessibility)}</Link>
            </>
          }
        >
          {!staff && <Link href={`/${language}/lost-link`}>{say(texts.lost)}</Link>}
          <Link href={`/${language}/department`}>{say(staff ? texts.inbox : texts.staff)}</Link>
          <span className="quiet">{say(texts.open)}</span>
        </Bottom>
      </Later>
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
