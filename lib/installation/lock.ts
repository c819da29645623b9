import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Installation } from './installation.ts';
import { InstallationFault, type InstallationFile } from './read-installation.ts';

/** A value that cannot be changed once something is deployed, and what would be lost if it were. */
interface Pinned {
  readonly path: readonly string[];
  readonly of: (installation: Installation) => string | undefined;
  readonly loses: string;
}

const pinned: readonly Pinned[] = [
  {
    path: ['stage'],
    of: (i) => i.stage,
    loses: 'every table, bucket and pool would be made anew, empty, beside the ones that hold your cases',
  },
  {
    path: ['account'],
    of: (i) => i.account,
    loses: 'everything would be made anew, empty, in another account',
  },
  {
    path: ['region'],
    of: (i) => i.region,
    loses: 'everything would be made anew, empty, in another region',
  },
  {
    path: ['mail', 'domain'],
    of: (i) => i.mail.domain,
    loses: 'the verified sender would be replaced by one that is not verified, and no mail would go out',
  },
  {
    path: ['signIn', 'domainPrefix'],
    of: (i) => i.signIn.domainPrefix,
    loses: 'the address that your identity provider sends people back to would be gone',
  },
  {
    path: ['signIn', 'federation', 'name'],
    of: (i) => i.signIn.federation?.name,
    loses: 'everybody who has signed in would become somebody else, and their tasks nobody’s',
  },
  {
    path: ['signIn', 'federation', 'kind'],
    of: (i) => i.signIn.federation?.kind,
    loses: 'the identity provider would be replaced, and everybody who has signed in would become somebody else',
  },
];

type Lock = Readonly<Record<string, string>>;

/**
 * Compares an installation with what was pinned when it was first synthesized.
 *
 * @returns what to call when the synthesis has succeeded: it pins the values that are not pinned yet
 * @throws InstallationFault when a pinned value has changed, with file and line, and what the change would lose
 */
export function holdToLock({ installation, at, lockFile }: InstallationFile): () => void {
  const lock: Lock = existsSync(lockFile) ? (JSON.parse(readFileSync(lockFile, 'utf8')) as Lock) : {};
  const values = pinned.map((pin) => ({ ...pin, key: pin.path.join('.'), value: pin.of(installation) }));
  const faults = values
    .filter(({ key, value }) => lock[key] !== undefined && lock[key] !== value)
    .map(
      ({ path, key, value, loses }) =>
        `${at(path)} was '${lock[key]}' when it was first synthesized and is now ${value === undefined ? 'gone' : `'${value}'`}: ${loses}. ` +
        `Put it back; for another installation, use another file. Only when nothing is deployed from this one, remove ${basename(lockFile)}.`,
    );
  if (faults.length > 0) throw new InstallationFault(faults.join('\n'));
  const next = Object.fromEntries(values.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])));
  return () => {
    if (JSON.stringify(next) !== JSON.stringify(lock)) writeFileSync(lockFile, `${JSON.stringify(next, null, 2)}\n`);
  };
}
