import { Component, type ReactNode, useEffect } from 'react';
import { Page } from './page.tsx';
import { useSay } from './text.ts';

const texts = {
  title: { sv: 'Sidan kunde inte visas', en: 'The page could not be shown' },
  lead: {
    sv: 'Uppkopplingen kan ha brutits, eller så har tjänsten bytts mot en nyare sedan ni öppnade den. Det ni har skrivit finns kvar.',
    en: 'The connection may be lost, or the service has been replaced by a newer one since you opened it. What you wrote is kept.',
  },
  again: { sv: 'Ladda sidan igen', en: 'Load the page again' },
};

interface Held {
  /** The address without its query: another one is another page, and is tried. */
  readonly path: string;
  readonly children: ReactNode;
}

/**
 * Stands where a page should be that could not be fetched or drawn: a page's script is fetched when it is opened, on any line, and
 * names what a newer release may not have any more.
 */
export class OrNotShown extends Component<Held, { readonly failedAt?: string }> {
  override state: { readonly failedAt?: string } = {};

  override componentDidCatch(error: unknown): void {
    // Whoever looks into the browser sees it as before.
    window.reportError(error);
    this.setState({ failedAt: this.props.path });
  }

  override render(): ReactNode {
    const { path, children } = this.props;
    return this.state.failedAt === path ? <NotShown /> : children;
  }
}

/** The way on is the page as it is served now; it opens by itself when there is a network again. */
function NotShown() {
  const say = useSay();
  useEffect(() => {
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <div className="actions">
        <button type="button" className="button" onClick={again}>
          {say(texts.again)}
        </button>
      </div>
    </Page>
  );
}

const again = (): void => window.location.reload();
