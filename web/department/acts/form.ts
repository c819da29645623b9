import { useState } from 'react';
import type { ActFormData } from '#domain/acts/forms.ts';
import type { ActCall } from '#domain/acts/routes.ts';
import type { AnswerOf } from '#domain/api/call-types.ts';
import type { UploadPlace } from '../../applicant/files/uploads.ts';
import { actForms } from '../../shared/act-forms.ts';
import type { Content, Fields } from '../../shared/draft/content.ts';

/**
 * Does something with the task.
 *
 * @param done what to do when it is stored, now or when the network is back; whether something was written meanwhile
 */
export type Do = (
  act: ActFormData,
  sent?: { readonly body?: unknown; readonly ref?: string; readonly done?: () => boolean; readonly place?: string },
) => void;

/** A decision as its owner would read it. */
export type DecisionPreview = AnswerOf<'POST /api/tasks/{taskId}/decision-preview'>;
/** Asks what the owner would read of a decision; what would stop it is a problem as it would be for the decision. */
export type AskPreview = (doing: ActFormData, body: unknown, show: (preview: DecisionPreview) => void) => void;

/** What is written in the forms of a task, kept until it has been sent. */
interface WrittenDraft {
  readonly content: Content;
  readonly change: (form: string, fields: Fields) => void;
  /** The key that the words of a form are sent with. */
  readonly keyOf: (form: string) => string;
  /** What stood in a form has been sent. @returns whether something has been written there since, which is kept */
  readonly sent: (form: string, asSent: Fields) => boolean;
  /** Looks whether a colleague has written meanwhile. */
  readonly look: () => void;
}

/** What every form of a task is given. */
export interface FormOf {
  readonly act: Do;
  /** What is written in the task and not sent, and how it is changed. */
  readonly draft: WrittenDraft;
  readonly busy: boolean;
  /** What is wrong with a field of an act, when that is what was tried last, in that place. */
  readonly wrong: (act: string, field: string, place?: string) => string | undefined;
  /** Shows what the owner would read of a decision, before it is made. */
  readonly preview: AskPreview;
  /** Sends a file that goes to the owner, and waits until it has been checked. */
  readonly sendFile: UploadPlace['send'];
  /** What waits for the network is being changed. */
  readonly onEdit: () => void;
  /** Tells its fields from those of another form of the same act on the page. */
  readonly place?: string;
}

/**
 * What one of several forms of the same act is given: its fields are its own, and what is wrong is said in it alone.
 *
 * @param place in no other form's name, such as `request-1-`
 */
export const inPlace = (of: FormOf, place: string): FormOf => ({
  ...of,
  place,
  act: (doing, sent) => of.act(doing, { ...sent, place }),
});

/**
 * A decision that is shown before it is made. Just what was shown is made, also when a colleague has changed the draft meanwhile.
 *
 * @returns `ask` takes what is to be decided, and what to do when that is stored
 */
export function usePreview(of: FormOf, doing: ActFormData) {
  const [shown, show] = useState<{ preview: DecisionPreview; sent: Parameters<Do>[1] }>();
  return {
    preview: shown?.preview,
    ask(body: unknown, done?: () => boolean) {
      of.draft.look();
      of.preview(doing, body, (preview) => show({ preview, sent: { body, ...(done && { done }) } }));
    },
    confirm() {
      show(undefined);
      of.act(doing, shown?.sent);
    },
    close: () => show(undefined),
  };
}

/** A form's fields: kept until they have been sent, whatever happens to the page. */
export function useFields<T extends object>({ draft, onEdit }: FormOf, form: string, empty: T) {
  const edit = (changed: Partial<T>) => {
    onEdit();
    draft.change(form, changed as Fields);
    // It is there with the first of the words: whoever sees them in another tab has it too.
    if (keyed.has(form)) draft.keyOf(form);
  };
  const fields: T = { ...empty, ...draft.content[form] };
  return [fields, edit, () => draft.sent(form, draft.content[form] ?? {})] as const;
}

/** What an act keeps its draft as, unless its form says otherwise. */
export const draftOf = ({ name, path }: Pick<ActFormData, 'name' | 'path'>): string => path.split('/').at(-1) ?? name;
/** The drafts whose words are sent with a key. */
const keyed: ReadonlySet<string> = new Set(
  Object.values<ActFormData>(actForms).flatMap((act) => (act.takesKey ? [draftOf(act)] : [])),
);

/** What a field is called in the page, so that the summary of what is wrong leads to it. */
export const fieldId = (act: string, field: string): string => `${act}-${field}`;

/** What a field is told: what it is called, and what is wrong with it. */
export const told = ({ wrong, place = '' }: Pick<FormOf, 'wrong' | 'place'>, act: string, field: string) => ({
  id: place + fieldId(act, field),
  wrong: wrong(act, field, place),
});

/** The call of an act. What it takes, its form has asked for by the act's own fields. */
export const callOf = (act: ActFormData): ActCall => `POST ${act.path}` as ActCall;
