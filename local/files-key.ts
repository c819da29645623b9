import { createHmac } from 'node:crypto';

/** What forms and addresses of files are signed with: of this data folder, derived so that it opens no case. */
export const filesKeyOf = (linkKey: string): string =>
  createHmac('sha256', linkKey).update('files').digest('base64url');
