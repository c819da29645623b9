import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpinionDraft, ReferralPage } from '#domain/api/answers/referral.ts';
import { ApiProblem, call } from '../shared/api.ts';
import type { Opened } from './opened.ts';

/** So long after the last key the draft goes to the server. */
const pauseMs = 1_500;

interface KeptAnswer {
  readonly written: OpinionDraft;
  readonly edit: (changed: Partial<OpinionDraft>) => void;
  /** Whether what is written is on the server; undefined before anything is. */
  readonly isKept: boolean | undefined;
  /** Sends what is not there yet, now. What cannot be kept is no reason not to send the answer itself. */
  readonly flush: () => Promise<void>;
}

/**
 * What is written of an answer: kept by the server, one save at a time. Somebody else with the same link may have saved meanwhile:
 * then this save goes on from theirs, since what stands on this screen is what its writer sees.
 */
export function useKeptAnswer({ caseId, id, token }: Opened, draft: ReferralPage['draft']): KeptAnswer {
  const [written, setWritten] = useState<OpinionDraft>(draft?.content ?? {});
  const [isKept, setKept] = useState<boolean | undefined>(draft && true);
  const latest = useRef(written);
  const version = useRef(draft?.version ?? 0);
  const isDirty = useRef(false);
  const under = useRef<Promise<void> | undefined>(undefined);

  const saveOnce = useCallback(async () => {
    isDirty.current = false;
    const body = latest.current;
    const path = { caseId, id };
    const save = (from: number) =>
      call('PUT /api/cases/{caseId}/referrals/{id}/draft', {
        path,
        token,
        language: 'sv',
        body,
        headers: { 'If-Match': `"${from}"` },
      });
    try {
      version.current = (await save(version.current)).version;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      isDirty.current = true;
      if (error.status !== 412 && error.status !== 409) return;
      const now = await call('GET /api/cases/{caseId}/referrals/{id}', { path, token, language: 'sv' });
      version.current = now.draft?.version ?? 0;
      version.current = (await save(version.current)).version;
      isDirty.current = false;
    }
    setKept(!isDirty.current);
  }, [caseId, id, token]);

  const flush = useCallback(async () => {
    await under.current;
    if (!isDirty.current) return;
    under.current = saveOnce()
      .catch((error) => {
        if (!(error instanceof ApiProblem)) throw error;
      })
      .finally(() => {
        under.current = undefined;
      });
    await under.current;
  }, [saveOnce]);

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const edit = (changed: Partial<OpinionDraft>) => {
    latest.current = { ...latest.current, ...changed };
    isDirty.current = true;
    setWritten(latest.current);
    setKept(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pauseMs);
  };
  return { written, edit, isKept, flush };
}
