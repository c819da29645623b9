import { taskName } from '../../case/facts.ts';
import { examples as decisions } from '../decide/examples.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import type { recommend } from './act.ts';

type Own = ExamplesOf<typeof recommend>[number];
type Refused = Extract<Own['gives'], { readonly refused: unknown }>['refused'];

/** What a decision gives, given by a proposal of it. */
function asProposed(gives: (typeof decisions)[number]['gives']): Own['gives'] {
  if ('refused' in gives) return { refused: gives.refused as Refused };
  return {
    recorded: gives.recorded.map(({ mails: _mails, ...said }) => ({ ...said, type: 'decision-recommended' })),
  };
}

/** What may be decided may be proposed, and what may not be decided may not: the same cases, by the first of two. */
export const examples: readonly Own[] = [
  ...decisions
    .filter(({ secondPair }) => secondPair === undefined)
    .map((example): Own => ({ ...example, secondPair: 'recommends', gives: asProposed(example.gives) })),
  {
    name: 'A decision that one may make is not proposed',
    given: new ExampleCase(),
    by: officerOf('example-building'),
    at: at('2027-02-15'),
    task: taskName.review(part.building),
    when: {
      outcome: 'granted',
      motivation: 'Byggnaden följer planen.',
      legalBasis: '9 kap. 57 § plan- och bygglagen',
    },
    gives: { refused: ['not-demanded'] },
  },
];
