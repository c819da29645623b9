import { createContext, useContext } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FormList } from '#domain/api/answers/form-list.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import type { DraftContent } from '#domain/pages/draft-merge.ts';
import { formList } from '#domain/pages/form-list.ts';
import { useLanguage } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { isOnItsWay, type Upload, type Uploads } from '../files/uploads.ts';
import type { Basis } from './basis.ts';
import type { DraftKey } from './draft-address.ts';
import type { FormPlace } from './form-place.ts';
import type { FormValues } from './form-values.ts';

/** What the pages of one open form have in common. */
export interface OpenForm {
  readonly basis: Basis;
  readonly form: UseFormReturn<FormValues>;
  readonly place: FormPlace;
  readonly uploads: Uploads;
  readonly onTheirWay: readonly Upload[];
  readonly ensureDraft: () => Promise<DraftKey>;
  /** Keeps what the form holds now: for what is set otherwise than by typing. */
  readonly keep: () => void;
  /** Goes to a field, wherever it is, and puts the focus in it. */
  readonly find: (field: string) => void;
  /** Puts the focus in a field when its page is shown next, as a link leads to it. */
  readonly seek: (field: string) => void;
  /** The ids of what the guide was told and is answered in the form all the same. */
  readonly asked: ReadonlySet<string>;
  readonly ask: (id: string) => void;
}

export const OpenFormContext = createContext<OpenForm | undefined>(undefined);

/** @throws Error outside of an open form */
export function useOpenForm(): OpenForm {
  const open = useContext(OpenFormContext);
  if (!open) throw new Error('a page of the form is shown in an open form');
  return open;
}

/** How far the form has come. A paper that is on its way is not missed. */
export function useFormList({ basis, form, onTheirWay }: OpenForm): FormList {
  const language = useLanguage();
  const values = form.getValues();
  const moving = onTheirWay.filter(isOnItsWay).map(({ field }) => field.replace('requirements.', ''));
  const coming = (id: string): readonly AttachmentRef[] => [{ id: '0'.repeat(32), name: id, size: 1 }];
  const papers = Object.fromEntries(moving.map((id) => [id, coming(id)]));
  const { city, ...company } = values.business;
  const draft = {
    ...values,
    // What is filled in from the municipality is nothing that anybody has written.
    business: city === basis.plan.municipalityName ? company : values.business,
    requirements: { ...values.requirements, ...papers },
  } as unknown as DraftContent;
  return formList(basis.plan, draft, language, today());
}
