import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf } from '../example-case.ts';
import { missing, suggestions } from '../example-joins.ts';
import type { takeBackSuggestion } from './act.ts';

const of = {
  given: suggestions.open,
  by: officerOf('example-environment', 'officer-2'),
  at: at('2027-01-14'),
  when: { suggestion: '1' },
} as const;

export const examples: ExamplesOf<typeof takeBackSuggestion> = [
  {
    ...of,
    name: 'A colleague takes it back before the owner has answered, who hears of it',
    gives: {
      recorded: [
        { type: 'suggestion-taken-back', suggestion: '1', permit: missing.sign, mails: ['take-back-suggestion/1'] },
      ],
    },
  },
  {
    ...of,
    name: 'It is another body’s to take back',
    by: officerOf('example-building'),
    gives: { refused: ['another-bodys'] },
  },
  { ...of, name: 'Nobody suggested it', given: new ExampleCase(), gives: { refused: ['not-found'] } },
  { ...of, name: 'The owner has answered', given: suggestions.accepted, gives: { refused: ['already-answered'] } },
  { ...of, name: 'The case was closed before', given: suggestions.lapsed, gives: { refused: ['lapsed'] } },
];
