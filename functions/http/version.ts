import type { Request } from './request.ts';

/** The version of a draft or a task, as it is told. */
export const etag = (version: number) => ({ ETag: `"${version}"` });

/** The version a call says it was made from, in `If-Match`; undefined when it names none. */
export function versionIn(event: Request): number | undefined {
  // What packs an answer on its way may call the tag weak.
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(event.headers?.['if-match'] ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}
