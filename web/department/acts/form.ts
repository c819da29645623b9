import type { ActCall } from '#domain/acts/all.ts';
import type { ActFormData } from '#domain/acts/forms.ts';
import { useWritten } from '../written.ts';

/** Does something with the task. @param done what to do when it is stored, now or when the network is back */
export type Do = (
  act: ActFormData,
  sent?: { readonly body?: unknown; readonly ref?: string; readonly done?: () => void },
) => void;

/** What every form of a task is given. */
export interface FormOf {
  readonly act: Do;
  /** Where what is written in the task is kept until it has been sent. */
  readonly written: string;
  readonly busy: boolean;
  /** What waits for the network is being changed. */
  readonly onEdit: () => void;
}

/** A form's fields: kept until they have been sent, whatever happens to the page. */
export function useFields<T extends object>({ written, onEdit }: FormOf, form: string, empty: T) {
  const [fields, change, forget] = useWritten(written, form, empty);
  const edit = (changed: Partial<T>) => {
    onEdit();
    change(changed);
  };
  return [fields, edit, forget] as const;
}

/** One thing on each line. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The call of an act. What it takes, its form has asked for by the act's own fields. */
export const callOf = (act: ActFormData): ActCall => `POST ${act.path}` as ActCall;
