import { useMemo, useRef } from 'react';
import type { OpinionDraft } from '#domain/api/answers/opinion-draft.ts';
import type { ReferralPage } from '#domain/api/answers/referral.ts';
import { ApiProblem, call } from '../shared/api.ts';
import type { Remainder, ServersDraft } from '../shared/draft/keeper.ts';
import { type DraftCalls, type DraftHere, useKeeper } from '../shared/draft/use-keeper.ts';
import { dropKept, readKept, sharedDesk } from '../shared/kept.ts';
import type { Opened } from './opened.ts';

/** The one form that there is. */
export const answerForm = 'answer';

/** Where this tab keeps what the server has not got yet of an answer. Nobody knows whose device it is. */
const placeOf = ({ caseId, id }: Opened): string => `referral/${caseId}/${id}`;

const asDraft = (draft: ReferralPage['draft']): ServersDraft => ({
  content: draft ? { [answerForm]: draft.content } : {},
  version: draft?.version ?? 0,
  byMe: true,
  formsByMe: draft ? [answerForm] : [],
});

/** The calls of an answer's draft. @param page what has been read already, which is not read again */
function callsOf({ caseId, id, token }: Opened, page: ReferralPage): DraftCalls {
  const of = { path: { caseId, id }, token, language: 'sv' } as const;
  let read: ReferralPage | undefined = page;
  const save: DraftCalls['save'] = async (content, version, isLast) => {
    const body = (content[answerForm] ?? {}) as OpinionDraft;
    const headers = { 'If-Match': `"${version}"` };
    const saved = await over(
      call('PUT /api/cases/{caseId}/referrals/{id}/draft', { ...of, body, headers, keepalive: isLast }),
    );
    return asDraft({ version: saved.version, content: body });
  };
  return {
    read: async () => {
      const now = read ?? (await over(call('GET /api/cases/{caseId}/referrals/{id}', of)));
      read = undefined;
      if (now.state !== 'waiting') throw ended();
      return asDraft(now.draft);
    },
    save,
    forget: (version) => save({}, version, false),
  };
}

const ended = () => new ApiProblem(409, '', '', []);

/** A link that opens nothing any more has ended, for nobody signs in here. */
async function over<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof ApiProblem && error.status === 401 ? ended() : error;
  }
}

/** What is written of an answer, kept on the server for whoever holds the link. */
export function useAnswerDraft({ caseId, id, token }: Opened, page: ReferralPage): DraftHere {
  // What was read first; what comes later the calls read.
  const first = useRef(page);
  const calls = useMemo(() => callsOf({ caseId, id, token }, first.current), [caseId, id, token]);
  return useKeeper(placeOf({ caseId, id, token }), calls);
}

/** What was written here and never sent, of a question that is over; nothing of it that was sent after all. */
export function unsentOf(opened: Opened, sent: ReferralPage['answer']): readonly string[] {
  const mine = readKept<Remainder>(placeOf(opened), sharedDesk)?.mine[answerForm] as OpinionDraft | undefined;
  const { text = '', conditions = '' } = mine ?? {};
  const isSent = (written: string) => written === sent?.text || written === sent?.conditions.join('\n');
  return [text, conditions].filter((written) => written.trim() !== '' && !isSent(written));
}

export const forgetUnsent = (opened: Opened): void => dropKept(placeOf(opened), sharedDesk);
