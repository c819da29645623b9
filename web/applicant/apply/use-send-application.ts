import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { HandedIn } from '#domain/api/answers/handed-in.ts';
import { type FieldProblem, fieldText } from '#domain/api/field-problems.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { useLanguage } from '../../shared/text.ts';
import { type Sending, useSending } from '../../shared/use-sending.ts';
import type { Uploads } from '../files/uploads.ts';
import type { Basis } from './basis.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { asSubmission, type FormValues, problemsOf } from './form-values.ts';
import type { WhyNotSent } from './notices.tsx';

export interface SendApplication {
  readonly sending: Sending;
  readonly notSent: WhyNotSent | undefined;
  readonly send: (declared: boolean) => void;
}

/**
 * Hands the form in, from its draft: however often it is sent, from here or elsewhere, it becomes one case. Files that are on
 * their way are waited for. What came in from elsewhere since it was read through is read through first.
 */
export function useSendApplication({
  basis: { municipality, also, event, answers, plan },
  form,
  keeper,
  uploads,
  onProblems,
  onSubmitted,
  onAnew,
}: {
  basis: Basis;
  form: UseFormReturn<FormValues>;
  keeper: DraftKeeper;
  uploads: Uploads;
  onProblems: (problems: readonly FieldProblem[]) => void;
  onSubmitted: (submitted: HandedIn) => void;
  onAnew: () => void;
}): SendApplication {
  const language = useLanguage();
  const sending = useSending();
  const [notSent, setNotSent] = useState<WhyNotSent | undefined>(undefined);

  const isReady = async (declared: boolean): Promise<boolean> => {
    const problems = [
      ...problemsOf(form.getValues(), plan.requirements, language),
      ...(declared ? [] : [{ pointer: '/declaration', message: fieldText('declaration', language) }]),
    ];
    onProblems(problems);
    if (problems.length > 0) return false;
    const lost = await uploads.settled();
    if (lost.length > 0) {
      setNotSent('files-lost');
      return false;
    }
    const { merges } = keeper.shown();
    await keeper.flush();
    return isAsRead(merges);
  };
  /** Whether what will be sent is what the person has read through. */
  const isAsRead = (merges: number): boolean => {
    const now = keeper.shown();
    if (now.state === 'sent') onAnew();
    else if (now.conflicts.length > 0) setNotSent('choose-first');
    else if (now.merges !== merges) setNotSent('changed-elsewhere');
    else return true;
    return false;
  };
  const handIn = async () => {
    const draft = await keeper.ensure();
    const submission = asSubmission(form.getValues(), plan.requirements, language);
    const body = { draft, municipality, also, event, answers, ...submission, declaration: true as const };
    const { merges } = keeper.shown();
    try {
      const headers = { 'If-Match': keeper.version };
      const submitted = await call('POST /api/cases', { language, body, headers });
      keeper.handedIn();
      onSubmitted(submitted);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'draft-stale') throw error;
      // Saved from elsewhere meanwhile: that comes in, and is read through before it is sent.
      await keeper.refresh();
      if (isAsRead(merges)) throw error;
    }
  };
  const send = (declared: boolean) => {
    setNotSent(undefined);
    void sending.send(async () => {
      try {
        if (await isReady(declared)) await handIn();
      } catch (error) {
        if (error instanceof ApiProblem) onProblems(error.errors);
        throw error;
      }
    });
  };
  return { sending, notSent, send };
}
