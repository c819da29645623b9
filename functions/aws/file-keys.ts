import type { Place } from '#domain/ports/files.ts';

/** Where a file lies in the bucket, whose lifecycle rules hold how long it is kept. */
export const keyOf = (place: Place): string =>
  place.in === 'case' ? `case/${place.caseId}/${place.id}` : `${place.in}/${place.id}`;

/** The id of a file in quarantine, from its key. */
export const idInQuarantine = (key: string): string | undefined => /^quarantine\/([0-9a-f]{32})$/.exec(key)?.[1];
