import type { CasePage } from '#domain/api/answers/case.ts';
import type { Language } from '#domain/definitions/text.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import type { Sending } from '../../shared/use-sending.ts';
import { type InCase, withSession } from './case-session.ts';
import type { Done } from './done.ts';
import type { ForCase } from './for-case.ts';

/**
 * What can be done in a case that is shown.
 *
 * @param send sends what has no form of its own, one at a time
 * @param setDone says what was done where the reader is
 */
export function forCase({
  page,
  linkKey,
  language,
  send,
  reload,
  setDone,
}: {
  page: CasePage;
  linkKey: string;
  language: Language;
  send: Sending['send'];
  reload: () => Promise<unknown>;
  setDone: (done: Done | undefined) => void;
}): ForCase {
  const { caseId } = page;
  const inCase: InCase = (work) => withSession(caseId, linkKey, language, work);
  /** What came too late is told of by what the case is now. */
  const sendOwn = async <T>(work: (token: string) => Promise<T>, tooLate?: Done): Promise<T> => {
    // What was done before is not taken for this.
    setDone(undefined);
    try {
      return await inCase(work);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 409) {
        if (tooLate) setDone(tooLate);
        await reload();
      }
      throw error;
    }
  };
  const act = (done: Done, work: (token: string) => Promise<unknown>) => {
    setDone(undefined);
    void send(async () => {
      try {
        await inCase(work);
      } catch (error) {
        await reload();
        throw error;
      }
      setDone(done);
      await reload();
    });
  };
  const sayFiled = (body: { readonly filing: string; readonly day?: string }, token: string) =>
    call('POST /api/cases/{caseId}/own-filing', { path: { caseId }, language, body, token });
  const said = (text: string) => (text.trim() === '' ? {} : { text });
  return {
    inCase,
    answer: ({ id, kind }, { text, files }, items) => {
      const body = { text, files: [...files] };
      const path = { caseId, id };
      return sendOwn(
        (token) =>
          kind === 'hearing'
            ? call('POST /api/cases/{caseId}/hearings/{id}', { path, language, body, token })
            : call('POST /api/cases/{caseId}/supplements/{id}', {
                path,
                language,
                body: { ...body, ...(items && { items: [...items] }) },
                token,
              }),
        { what: 'overtaken', of: 'question' },
      );
    },
    handIn: (id, requirement, { text, files, sentAs: key }) => {
      const body = { ...said(text), files: [...files], ...(requirement !== undefined && { requirement }) };
      const name = 'POST /api/cases/{caseId}/permits/{id}/papers';
      return sendOwn((token) =>
        call(name, { path: { caseId, id }, language, body, token, headers: { 'Idempotency-Key': key } }),
      );
    },
    message: (id, { text, files, sentAs: key }) => {
      const body = { text, ...(files.length > 0 && { files: [...files] }) };
      const name = 'POST /api/cases/{caseId}/permits/{id}/messages';
      return sendOwn((token) =>
        call(name, { path: { caseId, id }, language, body, token, headers: { 'Idempotency-Key': key } }),
      );
    },
    sayFiled: (filing, day) => sendOwn((token) => sayFiled({ filing, day }, token)),
    takeFiledBack: (filing, name) => act({ what: 'not-filed', name }, (token) => sayFiled({ filing }, token)),
    registerCompany: (body) =>
      sendOwn((token) =>
        call('POST /api/cases/{caseId}/register-company', { path: { caseId }, language, body, token }),
      ),
    accept: (suggestion, requirements) =>
      sendOwn(
        (token) =>
          call('POST /api/cases/{caseId}/accept-suggestion', {
            path: { caseId },
            language,
            body: { suggestion, requirements },
            token,
          }),
        { what: 'overtaken', of: 'suggestion' },
      ),
    decline: (suggestion, text) =>
      sendOwn(
        (token) =>
          call('POST /api/cases/{caseId}/decline-suggestion', {
            path: { caseId },
            language,
            body: { suggestion, ...said(text) },
            token,
          }),
        { what: 'overtaken', of: 'suggestion' },
      ),
    changeAddress: (email) =>
      sendOwn((token) =>
        call('POST /api/cases/{caseId}/change-address', { path: { caseId }, language, body: { email }, token }),
      ),
    sent: (done) => {
      setDone(done);
      void reload();
    },
    overtaken: () => {
      setDone({ what: 'overtaken', of: 'question' });
      void reload();
    },
    reload: () => void reload(),
    askForDecision: ({ id, name }) =>
      act({ what: 'decision-asked', name }, (token) =>
        call('POST /api/cases/{caseId}/permits/{id}/ask-for-decision', { path: { caseId, id }, language, token }),
      ),
    goOn: ({ permit, prerequisite, permitName }) => {
      const body = { permit, prerequisite, choice: 'go-on' } as const;
      act({ what: 'chosen', name: permitName }, (token) =>
        call('POST /api/cases/{caseId}/choices', { path: { caseId }, language, body, token }),
      );
    },
    withdraw: (permit) => {
      const body = permit ? { permit: permit.id } : {};
      act({ what: 'withdrawn', ...(permit && { name: permit.name }) }, (token) =>
        call('POST /api/cases/{caseId}/withdrawals', { path: { caseId }, language, body, token }),
      );
    },
  };
}
