import { useState } from 'react';
import type { Me } from '#domain/api/answers/lists.ts';
import { useSay } from '../../shared/text.ts';

type Department = Me['departments'][number];

const texts = { which: { sv: 'Förvaltning', en: 'Department' } };

/**
 * Which of somebody's departments a page is about, and the way to choose another where there are several.
 *
 * @param those at least one
 */
export function useChosenDepartment(those: readonly Department[]) {
  const say = useSay();
  const [id, setId] = useState(those[0]?.id);
  const chosen = those.find((one) => one.id === id) ?? those[0];
  const choice = those.length > 1 && (
    <fieldset className="chips department-choice">
      <legend className="unseen">{say(texts.which)}</legend>
      {those.map((one) => (
        <button
          key={one.id}
          type="button"
          className="chip"
          aria-pressed={one.id === chosen?.id}
          onClick={() => setId(one.id)}
        >
          {one.name}
        </button>
      ))}
    </fieldset>
  );
  return { chosen, choice };
}
