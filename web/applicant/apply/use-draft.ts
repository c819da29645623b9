import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLanguage } from '../../shared/text.ts';
import { useLeaveWarning } from '../../shared/use-leave-warning.ts';
import { callsIn } from './draft-calls.ts';
import { FormCopies } from './draft-copies.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { DraftShown } from './draft-kept.ts';
import type { OpenedDraft } from './open-draft.ts';

export interface UsedDraft {
  readonly keeper: DraftKeeper;
  readonly shown: DraftShown;
  /** The form is about to be opened anew: what it holds on this device is no longer its own. */
  readonly release: () => Promise<void>;
}

/**
 * Keeps the draft of an open form. Saves when the page is hidden or left, tries again when the network is back, and looks for
 * what was saved elsewhere when the page comes into sight again.
 *
 * @param onTheirs gets the fields that come in from elsewhere
 */
export function useDraft(
  opened: OpenedDraft,
  onTheirs: (fields: Readonly<Record<string, unknown>>) => void,
): UsedDraft {
  const language = useLanguage();
  const theirs = useRef(onTheirs);
  theirs.current = onTheirs;
  const [{ keeper, copies }] = useState(() => {
    const own = new FormCopies(opened.address);
    return { keeper: new DraftKeeper(opened, callsIn(language), own, (f) => theirs.current(f)), copies: own };
  });
  const shown = useSyncExternalStore(keeper.subscribe, keeper.shown);
  useEffect(() => {
    const quietly = (work: Promise<void>) => void work.catch(() => undefined);
    const flush = () => quietly(keeper.flush());
    const seen = () => (document.visibilityState === 'visible' ? quietly(keeper.refresh()) : flush());
    window.addEventListener('pagehide', flush);
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', seen);
    copies.hold();
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', seen);
      flush();
      void copies.release();
    };
  }, [keeper, copies]);
  useLeaveWarning(shown.atRisk);
  return { keeper, shown, release: copies.release };
}
