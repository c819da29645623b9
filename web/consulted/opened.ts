/** What a link to a question says: of which case, which question, and its key. */
export interface Opened {
  readonly caseId: string;
  readonly id: string;
  readonly token: string;
}

/** Reads the fragment of a link. A question's name has full stops in it; a case's, and a key, have none. */
export function openedBy(fragment: string): Opened | undefined {
  const [caseId = '', ...rest] = fragment.slice(1).split('.');
  const token = rest.pop() ?? '';
  const id = rest.join('.');
  return caseId === '' || id === '' || token === '' ? undefined : { caseId, id, token };
}
