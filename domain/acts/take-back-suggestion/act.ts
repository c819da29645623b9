import * as z from 'zod';
import { factKey } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { idSchema } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { defineAct, type Refused, type Situation } from '../define.ts';
import { goneRefusals, suggestionOf } from '../suggestions.ts';
import { type TakeBackRefusal, words } from './words.ts';

const input = z.strictObject({
  /** By its id. */
  suggestion: idSchema(),
});

function refusals({ view, by }: Situation, id: string): readonly Refused<TakeBackRefusal>[] {
  const suggestion = suggestionOf(view, id);
  // Taken back already, it is done.
  const gone = goneRefusals(view, id).flatMap(({ code }) => (code === 'taken-back' ? [] : [{ code }]));
  if (gone.length > 0 || suggestion?.by.kind !== 'officer') return gone;
  return by.kind === 'officer' && by.department === suggestion.by.department ? [] : [{ code: 'another-bodys' }];
}

/** The body that suggested a permit takes that back, before the owner has answered. */
export const takeBackSuggestion = defineAct({
  name: 'take-back-suggestion',
  by: ['officer', 'invited-body', 'coordinator'],
  on: 'case',
  tasks: [],
  call: {
    id: 'takeBackSuggestion',
    summary: 'Take back a suggestion of one’s own body that the business has not answered',
    again: sentAgainAs.once('–'),
  },
  input,
  refuse: (at, { suggestion }) => refusals(at, suggestion),
  record: ({ view }, { suggestion: id }) => [
    {
      type: 'suggestion-taken-back',
      key: factKey.suggestion(view.suggestionFacts + 1),
      suggestion: id,
      permit: suggestionOf(view, id)?.permit ?? '',
      mails: [mailCause.ofAct('take-back-suggestion', id)],
    },
  ],
  effects: { 'suggestion-taken-back': ['takes-suggestion-back', 'tells-applicant', 'tells-coordinator'] },
  isDone: ({ view }, { suggestion }) => suggestionOf(view, suggestion)?.state === 'taken-back',
  answer: {
    says: 'The suggestion that was taken back',
    schema: z.object({ suggestion: z.string() }),
    of: (_at, { suggestion }) => ({ suggestion }),
  },
  words,
});
