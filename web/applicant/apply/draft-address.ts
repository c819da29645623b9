import { thisTab } from '../../shared/this-tab.ts';

/** What opens a draft: both are in the fragment of its address, which no server sees. */
export interface DraftKey {
  readonly id: string;
  readonly token: string;
}

const leftKey = 'draft-left';

/** The draft's id and key, from the address's fragment. */
export function draftInAddress(): DraftKey | undefined {
  const [id, token] = window.location.hash.slice(1).split('.');
  return id && token ? { id, token } : undefined;
}

/** Puts a draft's key in the address, so that the same address opens it again, here or on another device. */
export function putDraftInAddress(draft: DraftKey | undefined): void {
  const { pathname, search } = window.location;
  const hash = draft === undefined ? '' : `#${draft.id}.${draft.token}`;
  window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`);
}

/** Remembers the draft while its owner goes back to the questions. Their address can be shared, so it must not hold the key. */
export function leaveDraft(): void {
  thisTab.keep(leftKey, window.location.hash);
}

interface Entry {
  readonly fromGuide?: boolean;
}

/**
 * Puts the key of a draft that was left back in the address. The entry remembers that the answers in the address are newer
 * than the draft's, until `answersTakenUp`.
 */
export function returnToDraft(): void {
  const left = thisTab.read(leftKey);
  thisTab.forget(leftKey);
  if (left === undefined || left === '' || window.location.hash !== '') return;
  const { pathname, search } = window.location;
  window.history.replaceState({ ...window.history.state, fromGuide: true }, '', `${pathname}${search}${left}`);
}

/** Whether the answers in the address are newer than those of the draft beside them. */
export const answersAreNewer = (): boolean => (window.history.state as Entry | null)?.fromGuide === true;

/** The draft has the answers of the address now. */
export function answersTakenUp(): void {
  const { fromGuide: _done, ...rest } = (window.history.state ?? {}) as Entry;
  window.history.replaceState(rest, '', window.location.href);
}
