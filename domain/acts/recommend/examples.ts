import { taskName } from '../../case/facts.ts';
import { examples as decisions } from '../decide/examples.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import type { recommend } from './act.ts';

type Own = ExamplesOf<typeof recommend>[number];
type Refused = Extract<Own['gives'], { readonly refused: unknown }>['refused'];

/** What a decision gives, given by a proposal of it. */
function asProposed({ gives, when }: (typeof decisions)[number]): Own['gives'] {
  if ('refused' in gives) return { refused: gives.refused as Refused };
  // What becomes of the conditions of others is worked out when it is decided; until then it is kept as it was said.
  const { conditions, carried } = when;
  return {
    recorded: gives.recorded.map(({ mails: _mails, conditions: _conditions, carried: _carried, ...said }) => ({
      ...said,
      type: 'decision-recommended',
      ...(conditions && { conditions }),
      ...(carried && { carried }),
    })),
  };
}

/** What may be decided may be proposed, and what may not be decided may not: the same cases, by the first of two. */
export const examples: readonly Own[] = [
  ...decisions
    .filter(({ secondPair }) => secondPair === undefined)
    .map((example): Own => ({ ...example, secondPair: 'recommends', gives: asProposed(example) })),
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
