import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from './api.ts';

export interface Sending {
  /** It is on its way. */
  readonly busy: boolean;
  /** The network failed; it is tried again when it is back. */
  readonly waiting: boolean;
  readonly problem?: ApiProblem;
  /**
   * Sends something, unless something is on its way already: a double click is one sending. When the network fails the same
   * is sent again, so what is sent must not double anything.
   *
   * @returns whether it was sent now
   */
  readonly send: (what: () => Promise<void>) => Promise<boolean>;
  /** Gives up what waits, and what is on its way should it fail, because it is being changed. */
  readonly cancel: () => void;
}

const firstRetryMs = 4_000;
const slowestRetryMs = 60_000;

/** A service that is starting, or something before it that cannot reach it: what waits for the network waits on. */
const away: readonly number[] = [502, 503, 504];

/** One thing sent at a time, and again when the network is back. */
export function useSending(): Sending {
  const [state, setState] = useState<{ busy: boolean; problem?: ApiProblem }>({ busy: false });
  const [waiting, setWaiting] = useState<{ what: () => Promise<void>; tries: number }>();
  /** Whether something is on its way, and whether that is given up: not sent again should it fail. */
  const busy = useRef<boolean | 'given-up'>(false);
  const attempt = useCallback(async (what: () => Promise<void>, tries: number): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setWaiting(undefined);
    setState({ busy: true });
    try {
      await what();
      setState({ busy: false });
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) {
        setState({ busy: false });
        throw error;
      }
      setState({ busy: false, problem: error });
      if (busy.current === true && (error.status === 0 || (tries > 0 && away.includes(error.status))))
        setWaiting({ what, tries });
      return false;
    } finally {
      busy.current = false;
    }
  }, []);
  useEffect(() => {
    if (!waiting) return;
    const again = () => void attempt(waiting.what, waiting.tries + 1);
    const timer = setTimeout(again, Math.min(slowestRetryMs, firstRetryMs * 2 ** waiting.tries));
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [waiting, attempt]);
  const send = useCallback((what: () => Promise<void>) => attempt(what, 0), [attempt]);
  const cancel = useCallback(() => {
    busy.current &&= 'given-up';
    setWaiting(undefined);
  }, []);
  return {
    ...state,
    waiting: !!waiting,
    send,
    cancel,
  };
}
