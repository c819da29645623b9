import type { MouseEvent, ReactNode } from 'react';
import type { ApiProblem } from './api.ts';
import { goToField } from './go-to-field.ts';
import { ProblemAlert } from './page.tsx';

/** The fields of a form, by the place in what was sent that each writes, such as `/email`. */
export type FieldsOf = Readonly<Record<string, Field>>;
interface Field {
  readonly id: string;
  readonly label: string;
}

/** What became of a form that was sent: each thing that is wrong, with the way to the field it stands in. */
export function FormProblem({
  problem,
  fields = {},
  onRetry,
  children,
}: {
  problem: ApiProblem | undefined;
  fields?: FieldsOf | undefined;
  onRetry?: (() => unknown) | undefined;
  children?: ReactNode;
}) {
  const { message = '', detail = '', errors = [] } = problem ?? {};
  return (
    <ProblemAlert problem={problem && { message, detail }} {...(onRetry && { onRetry })}>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ pointer, message: wrong }) => (
            <li key={pointer + wrong}>
              <Wrong message={wrong} field={fieldAt(fields, pointer)} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </ProblemAlert>
  );
}

/** The field that a pointer is about, or about a part of. */
const fieldAt = (fields: FieldsOf, pointer: string): Field | undefined =>
  Object.entries(fields).find(([place]) => `${pointer}/`.startsWith(`${place}/`))?.[1];

function Wrong({ message, field }: { message: string; field: Field | undefined }) {
  if (!field) return message;
  const go = (event: MouseEvent) => {
    // The address's fragment may hold the key of a case.
    event.preventDefault();
    goToField(field.id);
  };
  return (
    <a href={`#${field.id}`} onClick={go}>
      {fieldSays(field.label, message)}
    </a>
  );
}

/** What is wrong with a field, after what the field is called: a question has its mark already. */
export const fieldSays = (label: string, wrong: string): string => `${label}${label.endsWith('?') ? '' : ':'} ${wrong}`;
