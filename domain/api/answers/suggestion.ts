import * as z from 'zod';
import type { SuggestionState } from '../../case/suggestions.ts';
import { type Answer, moment, text, texts, truth } from './answer.ts';
import { requirementSchema } from './plan.ts';

/** A permit that is suggested to the owner and waits for an answer, with all that they need to give it. */
export const suggestionSchema = z
  .object({
    id: text,
    permit: text,
    name: text,
    from: text.describe('The body that suggests it'),
    reasons: text.describe('Why, in Swedish, as an officer wrote it'),
    suggestedAt: moment,
    why: text.describe('Whom the law demands it of, from its definition'),
    department: text.describe('Who decides it'),
    fee: text.describe('What it costs, or who says it'),
    asked: z.array(requirementSchema).describe('What it needs and the case has no answer to'),
    papers: texts.describe('Papers that it needs and the case has not: they are handed in when it has been accepted'),
    brings: texts.describe('Opinions that are asked for with it'),
    opening: text.describe('What it does to the opening day'),
    cannot: text.exactOptional().describe('Why it cannot be accepted any more'),
    call: text.describe('The POST that accepts it'),
  })
  .meta({ id: 'Suggestion', description: 'A permit that staff suggests to the applicant' });
export type CaseSuggestion = Answer<typeof suggestionSchema>;

/** What `GET /api/cases/{caseId}/suggestions` answers. */
export const staffSuggestionsSchema = z
  .object({
    suggestions: z.array(
      z.object({
        id: text,
        permit: text,
        name: text,
        from: text,
        reasons: text,
        suggestedAt: moment,
        state: z.enum([
          'open',
          'accepted',
          'declined',
          'taken-back',
          'lapsed',
        ] as const satisfies readonly SuggestionState[]),
        stateText: text,
        endedAt: moment.exactOptional(),
        officer: text.exactOptional().describe('Who suggested it, for their own body'),
        text: text.exactOptional().describe('What the applicant said with a no, for the body that suggested it'),
        mayTakeBack: truth,
      }),
    ),
    options: z
      .array(z.object({ id: text, name: text, departmentName: text }))
      .describe(
        'What the case lacks and can be suggested, by name; nothing when everything in it is settled, or the reader’s part in it is over',
      ),
    cannot: text.exactOptional().describe('Why the reader can suggest nothing, where their part in the case is over'),
  })
  .meta({ id: 'SuggestionsForStaff', description: 'What has been suggested in a case, and what can be' });
export type StaffSuggestions = Answer<typeof staffSuggestionsSchema>;
