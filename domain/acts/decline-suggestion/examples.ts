import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner, part } from '../example-case.ts';
import { missing, suggestions } from '../example-joins.ts';
import type { declineSuggestion } from './act.ts';

const of = { given: suggestions.open, by: owner, at: at('2027-01-14'), when: { suggestion: '1' } } as const;

export const examples: ExamplesOf<typeof declineSuggestion> = [
  {
    ...of,
    name: 'The owner says no and why, and whoever suggested it hears of it',
    when: { suggestion: '1', text: 'Vi hyr skylten av fastighetsägaren, som har lov.' },
    gives: {
      recorded: [
        {
          type: 'suggestion-declined',
          permit: missing.sign,
          text: 'Vi hyr skylten av fastighetsägaren, som har lov.',
          mails: [`notice/suggestion/${taskName.review(part.alcohol)}/1`],
        },
      ],
    },
  },
  {
    ...of,
    name: 'The owner need not say why',
    gives: { recorded: [{ type: 'suggestion-declined', suggestion: '1' }] },
  },
  { ...of, name: 'Nobody suggested it', given: new ExampleCase(), gives: { refused: ['not-found'] } },
  { ...of, name: 'It was taken back', given: suggestions.takenBack, gives: { refused: ['taken-back'] } },
  { ...of, name: 'The owner has said yes', given: suggestions.accepted, gives: { refused: ['already-answered'] } },
  { ...of, name: 'The case was closed before', given: suggestions.lapsed, gives: { refused: ['lapsed'] } },
];
