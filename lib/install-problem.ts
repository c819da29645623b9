import { accessSync, constants } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * What the system said no to in the install, of what is read and what is built there, in a sentence with its remedy.
 *
 * @param error whatever was thrown
 * @returns undefined when it is no such fault
 */
export function installProblem(error: unknown): string | undefined {
  const { code = '', path, syscall = '' } = (error ?? {}) as NodeJS.ErrnoException;
  if (typeof path !== 'string') return undefined;
  const at = relative('', path);
  if (`${resolve(path)}${sep}`.startsWith(`${resolve('dist')}${sep}`)) return whyNotBuilt(at, code);
  const isOutside = at === '..' || at.startsWith(`..${sep}`) || isAbsolute(at);
  return isForbidden(code) && !isOutside && reading.has(syscall) && !mayRead(path)
    ? `${at} may not be read by you. Let whoever runs Företagslots read it: chmod -R a+rX ${at}`
    : undefined;
}

/** The system's names of what reads. */
const reading: ReadonlySet<string> = new Set(['access', 'lstat', 'open', 'opendir', 'read', 'scandir', 'stat']);

/** What is opened may have been opened to be written. */
function mayRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch (error) {
    return !isForbidden((error as NodeJS.ErrnoException).code ?? '');
  }
}

const isForbidden = (code: string): boolean => ['EACCES', 'EPERM'].includes(code);

function whyNotBuilt(at: string, code: string): string | undefined {
  if (isForbidden(code))
    return `${at} cannot be written by you, and what was changed is built there. Give the folder to whoever runs Företagslots: chown -R <user> dist`;
  switch (code) {
    case 'EROFS':
      return `${at} lies on a disk that can only be read, and what was changed is built there. See why, or, where it is a service, name dist in ReadWritePaths= of its unit.`;
    case 'EEXIST':
    case 'EISDIR':
    case 'ENOTDIR':
      return `${at} is in the way: dist is the folder of what is built, and can be built again. Remove it, and start again: rm -r dist`;
    case 'EDQUOT':
    case 'ENOSPC':
      return `The disk of dist is full, and what was changed is built there. Make room, and start again.`;
    default:
      return undefined;
  }
}
