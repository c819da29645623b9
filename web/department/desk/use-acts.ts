import { useRef, useState } from 'react';
import type { ActName } from '#domain/acts/all.ts';
import type { ActFormData } from '#domain/acts/forms.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import type { DraftKeeper } from '../../shared/draft/keeper.ts';
import { useLanguage } from '../../shared/text.ts';
import { type Sending, useSending } from '../../shared/use-sending.ts';
import { type AskPreview, callOf, type Do, draftOf } from '../acts/form.ts';
import type { Tried } from '../acts/what-remains.tsx';
import { newsSince } from '../news.ts';
import { wasStored } from '../was-stored.ts';

/** What is done in a task, and how it went. */
export interface Acts {
  readonly act: Do;
  readonly preview: AskPreview;
  readonly sending: Sending;
  /** What was done, or tried, last. */
  readonly tried: Tried | undefined;
  /** What is on its way, or failed, stores nothing. */
  readonly isPreview: boolean;
  readonly saved: boolean;
  /** What others have done since the officer read the task; nothing was sent. */
  readonly news: TaskPage['case']['timeline'] | undefined;
}

/**
 * Does acts, each once however often it is pressed or sent. What the officer wrote stays until it is stored: when the task has
 * changed meanwhile, what is new is shown and the officer sends again on purpose.
 *
 * @param keys of what is written in the task
 */
export function useActs(
  taskId: string,
  token: string,
  page: TaskPage | undefined,
  reload: () => Promise<TaskPage | undefined>,
  keys: Pick<DraftKeeper, 'keyOf' | 'renewKey'>,
): Acts {
  const language = useLanguage();
  const sending = useSending();
  const [saved, setSaved] = useState(false);
  const [tried, setTried] = useState<Tried | undefined>(undefined);
  const [isPreview, setIsPreview] = useState(false);
  const [news, setNews] = useState<TaskPage['case']['timeline'] | undefined>(undefined);
  const latest = useRef({ page, token });
  latest.current = { page, token };
  const begin = (doing: ActFormData, preview: boolean, place = '') => {
    setSaved(false);
    setNews(undefined);
    setTried({ doing, place });
    setIsPreview(preview);
  };
  /** How a call says which task was read; a new sign-in is taken by what waits. */
  const of = (read: TaskPage, ref = '', key?: string) => ({
    path: { taskId, caseId: read.caseId, id: ref },
    language,
    token: latest.current.token,
    headers: { 'If-Match': `"${read.version}"`, ...(key !== undefined && { 'Idempotency-Key': key }) },
  });
  /** Reads the task anew after a refusal. */
  const readAnew = async (read: TaskPage, error: unknown): Promise<TaskPage | undefined> => {
    if (!(error instanceof ApiProblem) || (error.status !== 409 && error.status !== 412)) throw error;
    const now = await reload();
    if (now && error.status === 412) setNews(newsSince(read, now));
    return now;
  };
  const act: Do = (doing, { body, ref, done, place } = {}) => {
    const read = latest.current.page;
    if (!read) return;
    begin(doing, false, place);
    const key = doing.takesKey ? keys.keyOf(draftOf(doing)) : undefined;
    // On the net that has just failed it may not come.
    const arrivedOtherwise = () =>
      import('../../shared/arrived-otherwise.ts').then(
        (words) => words.arrivedOtherwise(language),
        () => new ApiProblem(422, changed[language], '', [], 'key-reused'),
      );
    void sending.send(async () => {
      try {
        await call(callOf(doing), { ...of(read, ref, key), body } as never);
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'key-reused') {
          keys.renewKey(draftOf(doing));
          await reload();
          throw await arrivedOtherwise();
        }
        const now = await readAnew(read, error);
        if (!now || !wasStored(read, now, doing.name as ActName, body)) throw error;
        setNews(undefined);
      }
      await reload();
      if (done?.()) throw await arrivedOtherwise();
      setSaved(true);
    });
  };
  const preview: AskPreview = (doing, body, show) => {
    const read = latest.current.page;
    if (!read) return;
    begin(doing, true);
    void sending.send(async () => {
      try {
        show(await call('POST /api/tasks/{taskId}/decision-preview', { ...of(read), body } as never));
      } catch (error) {
        await readAnew(read, error);
        throw error;
      }
    });
  };
  return { act, preview, sending, tried, isPreview, saved, news };
}

const changed = {
  sv: 'Det som har ändrats sedan det skickades är inte skickat',
  en: 'What has been changed since it was sent has not been sent',
};
