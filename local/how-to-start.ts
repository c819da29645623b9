/**
 * How a data folder is started that a command has just put there, for whoever ran it: on a server that was root, and the service is
 * somebody else. Its name and its user are those of `deploy/foretagslots.service`.
 */
export const howToStart = (
  directory: string,
): string => `Start it, where it is a service: chown -R foretagslots: ${directory} && systemctl start foretagslots
On a machine of your own: npm start -- --data ${directory}`;
