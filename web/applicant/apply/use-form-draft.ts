import { useCallback, useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { askedNow } from '#domain/pages/draft-changes.ts';
import { type DraftContent, isSameDraft } from '#domain/pages/draft-merge.ts';
import type { Basis } from './basis.ts';
import { answersTakenUp } from './draft-address.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { DraftShown } from './draft-kept.ts';
import type { FormValues } from './form-values.ts';
import { useDraft } from './use-draft.ts';

export interface FormDraft {
  readonly keeper: DraftKeeper;
  readonly shown: DraftShown;
  /** Keeps what the form holds now, also when it is no longer shown: a file may arrive after its owner has gone on. */
  readonly keep: () => void;
  /** Opens the draft anew, with what this form still holds. */
  readonly openAnew: () => void;
}

/** Ties a form to its draft, both ways: what is written is kept, and what was saved elsewhere comes into the fields. */
export function useFormDraft(basis: Basis, form: UseFormReturn<FormValues>, onAnew: () => void): FormDraft {
  const { opened, plan, guide } = basis;
  const place = useRef<DraftContent>({
    municipality: basis.municipality,
    ...(basis.also && { also: basis.also }),
    event: basis.event,
    answers: basis.answers,
    ...(basis.wish !== undefined && { openingDate: basis.wish }),
  });
  /** What the form holds now; a copy, because the form changes its values in place. */
  const asDraft = useCallback(
    (): DraftContent => ({ ...place.current, asked: askedNow(plan, guide), ...structuredClone(form.getValues()) }),
    [form, plan, guide],
  );
  const isEmpty = opened.key === undefined && isSameDraft(opened.mine, {});
  const onTheirs = ({ plan: theirPlan, ...fields }: Readonly<Record<string, unknown>>) => {
    for (const [field, value] of Object.entries(fields)) {
      const nothing = Array.isArray(form.getValues(field as never)) ? [] : '';
      form.setValue(field as never, (value ?? nothing) as never);
    }
    if (theirPlan === undefined) return;
    place.current = theirPlan as DraftContent;
    openAnew();
  };
  // A form that only shows what the guide was told has nothing to save yet.
  const saved = isEmpty ? { content: asDraft(), version: '' } : opened.saved;
  const { keeper, shown, release } = useDraft({ ...opened, saved }, onTheirs);
  const openAnew = () => {
    // What could not be saved is on the device, and is taken up from there.
    void keeper
      .flush()
      .catch(() => undefined)
      .then(release)
      .then(onAnew);
  };
  const keep = useCallback(() => keeper.change(asDraft()), [keeper, asDraft]);
  useEffect(() => {
    keep();
    opened.takenUp();
    answersTakenUp();
    const watching = form.watch(keep);
    return () => watching.unsubscribe();
  }, [keep, form, opened]);
  const { state } = shown;
  const anew = useRef(openAnew);
  anew.current = openAnew;
  useEffect(() => {
    if (state === 'sent') anew.current();
  }, [state]);
  return { keeper, shown, keep, openAnew };
}
