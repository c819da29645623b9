/** The codes of a module that is gone, or may not be read: it was there when the machine was started. */
export const isNotThere: ReadonlySet<string> = new Set([
  'MODULE_NOT_FOUND',
  'ERR_MODULE_NOT_FOUND',
  'EACCES',
  'EPERM',
  'EIO',
]);
