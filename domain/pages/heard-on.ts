import type { HeardOn } from '../api/answers/case.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { type CaseView, permitOf, type RequestView } from '../case/view.ts';
import type { Language } from '../definitions/text.ts';
import { stancesOutside } from '../words/case.ts';
import { nameOf } from '../words/names.ts';

/** The opinions that a question lets the owner answer, each with who gave it; nothing where it names none. */
export function heardOn(
  catalogue: CaseCatalogue,
  view: CaseView,
  { permit, opinions = [] }: Pick<RequestView, 'permit' | 'opinions'>,
  language: Language,
): { readonly about?: readonly HeardOn[] } {
  const about = (permitOf(view, permit)?.opinions ?? []).flatMap(({ id, department, stance, text, conditions = [] }) =>
    opinions.includes(id) && stance !== undefined && text !== undefined
      ? [
          {
            id,
            from: nameOf(catalogue, 'departments', department, language),
            stanceText: stancesOutside[stance][language],
            text,
            conditions,
          },
        ]
      : [],
  );
  return about.length > 0 ? { about } : {};
}
