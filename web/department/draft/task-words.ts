import type { FieldWords } from '#domain/acts/define.ts';
import type { ActFormData } from '#domain/acts/forms.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import type { Language } from '#domain/definitions/text.ts';
import { actForms } from '../../shared/act-forms.ts';
import { type DraftWords, optionOf } from '../../shared/draft/in-words.ts';
import { outside, outsideText } from '../acts/ask-body-form.tsx';
import { askKinds } from '../acts/ask-form.tsx';
import { takings } from '../acts/carried.tsx';

/** The forms that are not called as their act is, by what their names begin with: each belongs to one question, body or colleague. */
const begun = {
  ask: 'ask-for-supplement',
  'hear-opinions': 'start-hearing',
  'missing-': 'still-missing',
  'request-': 'give-more-time',
  'referral-': 'send-referral-again',
  'lift-': 'lift-disqualification',
} as const;

const all: readonly ActFormData[] = Object.values(actForms);

function formNamed(form: string): ActFormData | undefined {
  const named = all.find(({ name, path }) => name === form || path.split('/').at(-1) === form);
  const of = Object.entries(begun).find(([beginning]) => form.startsWith(beginning));
  return named ?? (of && actForms[of[1]]);
}

const fieldOf = (form: string, field: string): FieldWords | undefined =>
  (formNamed(form)?.words.fields as Readonly<Record<string, FieldWords>> | undefined)?.[
    field === 'chosenDay' ? 'lastDay' : field
  ];

/** What the fields of a task's forms are called, and what can be chosen in them. */
export function taskWords({ permit, askable, case: { permits, requests } }: TaskPage, language: Language): DraftWords {
  const named: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    outcome: permit?.outcomes.map(({ id, text }) => [id, text]) ?? [],
    ground: permit?.outcomes.flatMap(({ grounds }) => grounds.map(({ id, text }) => [id, text] as const)) ?? [],
    body: [...(askable?.bodies.map(({ id, name }) => [id, name] as const) ?? []), [outside, outsideText[language]]],
    reads: askable?.fields.map(({ id, label }) => [id, label]) ?? [],
    files: askable?.files.map(({ id, name }) => [id, name]) ?? [],
    opinions: permits.flatMap(({ opinions }) =>
      opinions.map(({ id, department, stanceText = '' }) => [id, `${department}: ${stanceText}`] as const),
    ),
    kind: Object.entries(askKinds).map(([id, text]) => [id, text[language]]),
    carried: Object.entries(takings).map(([id, text]) => [id, text[language]]),
  };
  return {
    labelOf: ({ form, field }) => fieldOf(form, field)?.label[language],
    chosen: ({ form, field }, id) => {
      if (typeof id === 'number') return requests.find((one) => form === `missing-${one.id}`)?.parts[id]?.text;
      const option = optionOf(fieldOf(form, field), id)?.[language];
      return option ?? named[field]?.find(([one]) => one === id)?.[1];
    },
  };
}
