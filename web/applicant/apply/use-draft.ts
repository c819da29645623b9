import { useCallback, useEffect, useRef, useState } from 'react';
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
}

const saveAfterMs = 800;

/** The draft's id and key, from the address's fragment. */
export function draftInAddress(): { id: string; token: string } | undefined {
  const [id, token] = window.location.hash.slice(1).split('.');
  return id && token ? { id, token } : undefined;
}

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed';

/**
 * Saves what is written, a moment after each change. The first save puts the draft's key in the address, so that the
 * same address opens it again on another device.
 */
export function useDraft(): { save: (content: DraftContent) => void; state: SaveState } {
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
          const made = await call<{ id: string; token: string }>('POST', '/api/drafts', { language, body: content });
          window.history.replaceState(
            null,
            '',
            `${window.location.pathname}${window.location.search}#${made.id}.${made.token}`,
          );
        }
        setState('saved');
      } catch {
        setState('failed');
      }
    },
    [language],
  );
  const save = useCallback(
    (content: DraftContent) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        saving.current = saving.current.then(() => write(content));
      }, saveAfterMs);
    },
    [write],
  );
  return { save, state };
}
