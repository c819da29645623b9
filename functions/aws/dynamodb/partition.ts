/** The partition of a case. */
export const partition = (caseId: string): string => `CASE#${caseId}`;

/** The case of a partition; undefined when it is something else's. */
export const caseOfPartition = (pk: string): string | undefined => /^CASE#(.+)$/.exec(pk)?.[1];

/** The key of an item of a case. */
export const keyIn = (caseId: string, sk: string) => ({ pk: partition(caseId), sk });
