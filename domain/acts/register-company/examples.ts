import { factKey, taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, owner, part, rescue } from '../example-case.ts';
import type { registerCompany } from './act.ts';

const forming = new ExampleCase().forming();
const when = { organisationNumber: '5560360793', name: 'Kafé Exempel AB' };
const said = { organisationNumber: '556036-0793', name: 'Kafé Exempel AB' };
const of = { by: owner, at: at('2027-01-20'), when };

export const examples: ExamplesOf<typeof registerCompany> = [
  {
    ...of,
    name: 'The company has got its number, and everybody with an open task is told',
    given: forming.decided(part.food, '2027-01-15'),
    gives: {
      recorded: [
        {
          type: 'company-registered',
          key: factKey.company(1),
          ...said,
          mails: [
            taskName.review(part.alcohol),
            taskName.opinion(part.building, rescue),
            ...[part.building, part.noLimit, part.opinion, part.place].map(taskName.review),
          ].map((task) => `notice/company/${task}/1`),
        },
      ],
    },
  },
  {
    ...of,
    name: 'The name was written wrong, and is said again',
    given: forming.with({
      type: 'company-registered',
      key: factKey.company(1),
      at: at('2027-01-19'),
      by: owner,
      ...said,
      name: 'Kafe Exempel AB',
    }),
    gives: { recorded: [{ type: 'company-registered', key: factKey.company(2), ...said }] },
  },
  {
    ...of,
    name: 'What was registered when it applied is not changed by this',
    given: new ExampleCase(),
    gives: { refused: ['not-forming'] },
  },
];
