import type { Errand, LinkWanted, Owed } from './errands.ts';
import type { Files } from './files.ts';
import type { Mail } from './mail.ts';
import type { Route } from './route.ts';
import type { Store } from './store.ts';

/** Everything that `#homes` gives, whichever home it is. */
export interface Homes {
  readonly store: Store;
  readonly route: Route;
  readonly mail: Mail;
  readonly files: Files;
  /** The installation's secret, from which every link and session is derived. */
  readonly linkKey: () => Promise<string>;
  readonly sendOwedMails: Errand<Owed>;
  readonly renewAccessLater: Errand<LinkWanted>;
}
