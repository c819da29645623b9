/**
 * How a data folder is started that a command has just put there, for whoever ran it: on a server that was root, and the service is
 * somebody else. Its name and its user are those of `deploy/foretagslots.service`.
 */
export const howToStart = (
  directory: string,
): string => `Start it, where the unit's --data is this folder: chown -R foretagslots: ${inShell(directory)} && systemctl start foretagslots
On a machine of your own: npm start -- --data ${inShell(directory)}`;

/** A path as a shell takes it for one word. */
const inShell = (path: string): string =>
  /^[\p{L}\p{N}_./:@%+,=-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
