import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part } from '../example-case.ts';
import type { liftDisqualification } from './act.ts';

const task = taskName.review(part.building);
const reported = officerOf('example-building');
const of = { by: officerOf('example-building', 'officer-2'), at: at('2027-01-14'), task } as const;
const when = { officer: reported.id, reasons: 'De har samma efternamn men är inte släkt.' };

export const examples: ExamplesOf<typeof liftDisqualification> = [
  {
    ...of,
    name: 'A colleague finds that there is no disqualification',
    given: new ExampleCase().inTask(task, '2027-01-13', reported, { type: 'disqualified', ground: 'party' }),
    when,
    gives: { recorded: [{ type: 'disqualification-lifted', ...when }] },
  },
  {
    ...of,
    name: 'What nobody has reported is not lifted',
    given: new ExampleCase(),
    when,
    gives: { refused: ['nobody-disqualified'] },
  },
];
