import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner, part } from '../example-case.ts';
import { missing, suggestions } from '../example-joins.ts';
import type { acceptSuggestion } from './act.ts';

const of = {
  given: suggestions.open,
  by: owner,
  at: at('2027-01-14'),
  when: { suggestion: '1', requirements: { sign_description: 'Skylt på fasaden, 4 × 1 meter' } },
} as const;

export const examples: ExamplesOf<typeof acceptSuggestion> = [
  {
    ...of,
    name: 'The owner says yes, and it is a part of the case from now on',
    gives: {
      recorded: [
        {
          type: 'suggestion-accepted',
          suggestion: '1',
          permit: missing.sign,
          requirements: of.when.requirements,
          mails: ['accept-suggestion/1', `notice/suggestion/${taskName.review(part.alcohol)}/1`],
        },
      ],
    },
  },
  {
    ...of,
    name: 'Nothing is added that nobody suggested',
    given: new ExampleCase(),
    gives: { refused: ['not-found'] },
  },
  { ...of, name: 'It was taken back', given: suggestions.takenBack, gives: { refused: ['taken-back'] } },
  {
    ...of,
    name: 'The owner has said no: it must be suggested again',
    given: suggestions.declined,
    gives: { refused: ['already-answered'] },
  },
  {
    ...of,
    name: 'It is not applied for any more since it was suggested',
    given: suggestions.retiredSince,
    gives: { refused: ['no-longer'] },
  },
  {
    ...of,
    name: 'It came into the case by another suggestion meanwhile',
    given: suggestions.inCaseSince,
    gives: { refused: ['in-case'] },
  },
  {
    ...of,
    name: 'What came into the case meanwhile never applies together with it',
    given: suggestions.excludedSince,
    gives: { refused: ['excluded'] },
  },
  {
    ...of,
    name: 'The case was closed before the owner answered',
    given: suggestions.lapsed,
    gives: { refused: ['lapsed'] },
  },
  {
    ...of,
    name: 'The last part was decided a moment ago, and the case is about to be closed',
    given: suggestions.ended,
    gives: { refused: ['lapsed'] },
  },
];
