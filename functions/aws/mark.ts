/** Tag values allow few characters, and a cause holds slashes. */
export const encodeCause = (cause: string): string => Buffer.from(cause).toString('base64url');
export const decodeCause = (tag: string): string => Buffer.from(tag, 'base64url').toString();
