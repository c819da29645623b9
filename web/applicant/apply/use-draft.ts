import { useCallback, useEffect, useRef, useState } from 'react';
import type { AskedThen } from '#domain/contract/requests.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { call } from '../../shared/api.ts';
import { useLanguage } from '../../shared/text.ts';

/** What the form holds so far. */
export interface DraftContent {
  readonly municipality?: string;
  readonly event?: string;
  readonly answers?: Answers;
  readonly applicant?: Record<string, unknown>;
  readonly business?: Record<string, unknown>;
  readonly requirements?: Record<string, unknown>;
  readonly asked?: AskedThen;
}

export interface DraftKey {
  readonly id: string;
  readonly token: string;
}

const saveAfterMs = 800;

const leftKey = 'draft-left';

/** Remembers the draft while its owner goes back to the questions. Their address can be shared, so it must not hold the key. */
export function leaveDraft(): void {
  sessionStorage.setItem(leftKey, window.location.hash);
}

/** Puts the key of a draft that was left back in the address. */
export function returnToDraft(): void {
  const left = sessionStorage.getItem(leftKey);
  sessionStorage.removeItem(leftKey);
  if (left === null || window.location.hash !== '') return;
  window.history.replaceState(window.history.state, '', `${window.location.pathname}${window.location.search}${left}`);
}

/** The draft's id and key, from the address's fragment. */
export function draftInAddress(): DraftKey | undefined {
  const [id, token] = window.location.hash.slice(1).split('.');
  return id && token ? { id, token } : undefined;
}

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed';

export interface Draft {
  /** Saves a moment from now; a later call replaces it. */
  readonly save: (content: DraftContent) => void;
  /** Saves at once when there is no draft yet, and says where it is: a file needs a draft to belong to. */
  readonly ensure: (content: DraftContent) => Promise<DraftKey>;
  readonly state: SaveState;
}

/**
 * Saves what is written, a moment after each change. The first save puts the draft's key in the address, so that the
 * same address opens it again on another device.
 */
export function useDraft(): Draft {
  const language = useLanguage();
  const [state, setState] = useState<SaveState>('unsaved');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saving = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => () => clearTimeout(timer.current), []);
  const write = useCallback(
    async (content: DraftContent) => {
      setState('saving');
      try {
        const draft = draftInAddress();
        if (draft) {
          await call('PUT', `/api/drafts/${draft.id}`, { language, body: content, token: draft.token });
        } else {
          const made = await call<DraftKey>('POST', '/api/drafts', { language, body: content });
          window.history.replaceState(
            window.history.state,
            '',
            `${window.location.pathname}${window.location.search}#${made.id}.${made.token}`,
          );
        }
        setState('saved');
      } catch (error) {
        setState('failed');
        throw error;
      }
    },
    [language],
  );
  const inTurn = useCallback(
    (content: DraftContent): Promise<void> => {
      const turn = saving.current.catch(() => undefined).then(() => write(content));
      saving.current = turn;
      return turn;
    },
    [write],
  );
  const save = useCallback(
    (content: DraftContent) => {
      clearTimeout(timer.current);
      // A save that failed says so on the page; the next change tries again.
      timer.current = setTimeout(() => void inTurn(content).catch(() => undefined), saveAfterMs);
    },
    [inTurn],
  );
  const ensure = useCallback(
    async (content: DraftContent) => {
      await saving.current.catch(() => undefined);
      if (!draftInAddress()) await inTurn(content);
      const draft = draftInAddress();
      if (!draft) throw new Error('a saved draft has an address');
      return draft;
    },
    [inTurn],
  );
  return { save, ensure, state };
}
