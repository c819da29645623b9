import * as z from 'zod';
import { factKey, type RequirementAnswers } from '../../case/facts.ts';
import { notAnswered, takesParts } from '../../case/joins.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { idSchema } from '../../fields/fields.ts';
import { isSameAnswer } from '../../fields/same-answer.ts';
import { sentAgainAs } from '../again.ts';
import { defineAct, type Refused, type Situation } from '../define.ts';
import { goneRefusals, suggestionOf } from '../suggestions.ts';
import { type AcceptRefusal, words } from './words.ts';

const input = z.strictObject({
  /** By its id. */
  suggestion: idSchema(),
  /** Answers to what it needs and the case has no answer to, by the ids of the form. */
  requirements: z.record(idSchema(), z.unknown()),
});
type Said = z.output<typeof input>;

const joined = (at: Situation, id: string) => at.joins(suggestionOf(at.view, id)?.permit ?? '');

function refusals(at: Situation, { suggestion }: Said): readonly Refused<AcceptRefusal>[] {
  const gone = goneRefusals(at.view, suggestion);
  if (gone.length > 0) return gone;
  if (!takesParts(at.view)) return [{ code: 'lapsed' }];
  const found = joined(at, suggestion);
  if (!('code' in found)) return [];
  return [
    {
      code: found.code === 'in-case' || found.code === 'excluded' ? found.code : 'no-longer',
      ...(found.about && { about: found.about }),
    },
  ];
}

/**
 * The owner says yes to what was suggested and answers what it needs, as far as it is not told. From then on it is a part of the
 * case: planned by the catalogue of today, with a clock of its own from the day it was accepted.
 */
export const acceptSuggestion = defineAct({
  name: 'accept-suggestion',
  by: ['owner'],
  on: 'case',
  tasks: [],
  call: {
    id: 'acceptSuggestion',
    summary:
      'Accept a permit that was suggested, with answers to what it needs; it joins the plan and the route while the case runs',
    again: sentAgainAs.answered,
  },
  input,
  answers: {
    field: 'requirements',
    of: (at, { suggestion }) => {
      const found = joined(at, suggestion);
      return 'code' in found ? [] : notAnswered(at.view, found.plan);
    },
  },
  refuse: refusals,
  record: (at, { suggestion: id, requirements }) => {
    const suggestion = suggestionOf(at.view, id);
    const found = joined(at, id);
    if (!suggestion || 'code' in found) return [];
    const { permit, from } = suggestion;
    return [
      {
        type: 'suggestion-accepted',
        key: factKey.suggestion(at.view.suggestionFacts + 1),
        suggestion: id,
        permit,
        joins: found.plan,
        requirements: requirements as RequirementAnswers,
        mails: [
          mailCause.ofAct('accept-suggestion', id),
          ...(from === undefined ? [] : [mailCause.notice('suggestion', from, id)]),
        ],
      },
    ];
  },
  effects: { 'suggestion-accepted': ['joins-plan', 'tells-applicant', 'tells-coordinator'] },
  isDone: ({ view }, { suggestion, requirements }) =>
    view.history.some(
      (f) =>
        f.type === 'suggestion-accepted' &&
        f.suggestion === suggestion &&
        Object.keys(f.requirements).every((id) => Object.hasOwn(requirements, id)) &&
        Object.entries(requirements).every(([id, answer]) => isSameAnswer(view.requirements[id], answer)),
    ),
  answer: {
    says: 'The permit that has joined the case',
    schema: z.object({ suggestion: z.string(), permit: z.string() }),
    of: ({ view }, { suggestion }) => ({ suggestion, permit: suggestionOf(view, suggestion)?.permit ?? '' }),
  },
  words,
});
