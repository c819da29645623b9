import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part, rescue } from '../example-case.ts';
import type { writeToBodies } from './act.ts';

const task = taskName.review(part.building);
const opinion = taskName.opinion(part.building, rescue);
const when = { text: 'Vi besöker lokalen på torsdag. Vill ni vara med?' };
const of = { by: officerOf('example-building'), at: at('2027-01-13'), when } as const;
const given = new ExampleCase();
const alone = new ExampleCase(
  given.facts.filter((fact) => fact.type !== 'task-opened' || fact.department === 'example-building'),
);

export const examples: ExamplesOf<typeof writeToBodies> = [
  {
    ...of,
    name: 'A body writes to all others of the case, and each is told once',
    given,
    task,
    gives: {
      recorded: [
        {
          type: 'bodies-written-to',
          task,
          mails: [
            `notice/talk/${taskName.review(part.alcohol)}/${task}/1`,
            `notice/talk/${opinion}/${task}/1`,
            `notice/talk/${taskName.review(part.place)}/${task}/1`,
          ],
        },
      ],
    },
  },
  {
    ...of,
    name: 'A body that has given its opinion takes no part any more',
    given: given.inTask(opinion, '2027-01-12', officerOf(rescue), {
      type: 'opinion-given',
      stance: 'no-objection',
      text: 'Inget att invända.',
    }),
    by: officerOf(rescue),
    task: opinion,
    gives: { refused: ['no-part-left'] },
  },
  {
    ...of,
    name: 'Where no other body has a task there is nobody to write to',
    given: alone,
    task,
    gives: { refused: ['nobody-else'] },
  },
];
