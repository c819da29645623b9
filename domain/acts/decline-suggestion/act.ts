import * as z from 'zod';
import { factKey } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { filledText, idSchema } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { goneRefusals, suggestionOf } from '../suggestions.ts';
import { words } from './words.ts';

/**
 * The owner says no to what was suggested, and answers for it: whoever runs a business sees to it that it has the permits that it
 * needs. Whoever suggested it reads the answer.
 */
export const declineSuggestion = defineAct({
  name: 'decline-suggestion',
  by: ['owner'],
  on: 'case',
  tasks: [],
  call: {
    id: 'declineSuggestion',
    summary: 'Decline a permit that was suggested; the answer is recorded with its time',
    again: sentAgainAs.answered,
  },
  input: z.strictObject({
    /** By its id. */
    suggestion: idSchema(),
    text: filledText(2000).optional(),
  }),
  refuse: ({ view }, { suggestion }) => goneRefusals(view, suggestion),
  record: ({ view }, { suggestion: id, text }) => {
    const suggestion = suggestionOf(view, id);
    return suggestion
      ? [
          {
            type: 'suggestion-declined',
            key: factKey.suggestion(view.suggestionFacts + 1),
            suggestion: id,
            permit: suggestion.permit,
            ...(text !== undefined && { text }),
            mails: suggestion.from === undefined ? [] : [mailCause.notice('suggestion', suggestion.from, id)],
          },
        ]
      : [];
  },
  effects: { 'suggestion-declined': ['declines-suggestion', 'tells-applicant', 'tells-coordinator'] },
  isDone: ({ view }, { suggestion, text }) => {
    const said = suggestionOf(view, suggestion);
    return said?.state === 'declined' && said.text === text;
  },
  answer: {
    says: 'The suggestion that was declined',
    schema: z.object({ suggestion: z.string() }),
    of: (_at, { suggestion }) => ({ suggestion }),
  },
  words,
});
