import type { FieldWords } from '#domain/acts/define.ts';
import type { ActFormData } from '#domain/acts/forms.ts';
import type { ApiProblem } from '../../shared/api.ts';
import { useSay } from '../../shared/text.ts';

/** What must be mended in the form that was sent, each under what its field is called. */
export function WhatRemains({
  problem,
  doing,
}: {
  problem: Pick<ApiProblem, 'errors'> | undefined;
  doing: ActFormData | undefined;
}) {
  if (!problem || problem.errors.length === 0) return null;
  return (
    <ul className="remains">
      {problem.errors.map((e) => (
        <li key={e.pointer + e.message}>
          <FieldOf doing={doing} pointer={e.pointer} />
          {e.message}
        </li>
      ))}
    </ul>
  );
}

/** What a field that must be mended is called, in the form that was sent. */
function FieldOf({ doing, pointer }: { doing: ActFormData | undefined; pointer: string }) {
  const say = useSay();
  const name = pointer.split('/')[1] ?? '';
  const fields = (doing?.words.fields ?? {}) as Readonly<Record<string, FieldWords>>;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field ? <strong>{say(field.label)}: </strong> : null;
}
