import { useEffect, useMemo, useRef, useState } from 'react';
import { ApiProblem } from '../api.ts';
import { dropKept, readKept, sharedDesk, writeKept } from '../kept.ts';
import { useLeaveWarning } from '../use-leave-warning.ts';
import { type Around, DraftKeeper, type Remainder, type Snapshot } from './keeper.ts';
import { keptOpen } from './open.ts';

/** A draft in the page: how it stands, and what can be done with it. */
export interface DraftHere extends Snapshot {
  readonly keeper: Pick<
    DraftKeeper,
    'change' | 'keyOf' | 'renewKey' | 'sent' | 'keepMine' | 'takeTheirs' | 'look' | 'end' | 'forgetAll'
  >;
}

/** How a draft is read, saved and thrown away on the server. */
export type DraftCalls = Pick<Around, 'read' | 'save' | 'forget'>;

/** What a keeper needs: the calls, and this tab until they have been made. */
export const aroundOf = (calls: DraftCalls, place: string, onKept: (isKept: boolean) => void = () => {}): Around => ({
  ...calls,
  keep: (remainder) => {
    if (remainder) onKept(writeKept(place, remainder, sharedDesk));
    else dropKept(place, sharedDesk);
  },
  kept: () => readKept<Remainder>(place, sharedDesk),
  statusOf: (error) => {
    if (error instanceof ApiProblem) return error.status;
    throw error;
  },
});

/**
 * The keeper of a draft while a page shows it: what is written is saved when it is left, hidden or online again, and what others
 * have written meanwhile is seen when it is looked at again.
 *
 * @param place where this tab keeps what the server has not got yet
 * @param calls the same object while they are the same calls
 */
export function useKeeper(place: string, calls: DraftCalls): DraftHere {
  const [isKept, setIsKept] = useState(true);
  useLeaveWarning(!isKept);
  const around = useMemo(() => aroundOf(calls, place, setIsKept), [calls, place]);
  const own = useRef<DraftKeeper | undefined>(undefined);
  own.current ??= new DraftKeeper(around);
  const keeper = own.current;
  const [snapshot, setSnapshot] = useState(keeper.snapshot);
  useEffect(() => keeper.subscribe(() => setSnapshot(keeper.snapshot())), [keeper]);
  useEffect(() => keeper.use(around), [keeper, around]);
  useEffect(() => keptOpen(place, keeper), [place, keeper]);
  useEffect(() => {
    void keeper.start();
    const hidden = () => document.visibilityState === 'hidden' && keeper.leave();
    window.addEventListener('pagehide', keeper.leave);
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('online', keeper.look);
    window.addEventListener('focus', keeper.look);
    return () => {
      window.removeEventListener('pagehide', keeper.leave);
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('online', keeper.look);
      window.removeEventListener('focus', keeper.look);
      keeper.stop();
    };
  }, [keeper]);
  return { ...snapshot, keeper };
}
