import { create } from 'content-disposition';

/** `Content-Disposition` for a file that is saved and never opened in the page, under any name (RFC 6266). */
export const attachmentNamed = (name: string): string => create(name.toWellFormed(), { type: 'attachment' });
