import { factKey, taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, coordinator, ExampleCase, officerOf, part, rescue } from '../example-case.ts';
import { missing, suggestions } from '../example-joins.ts';
import type { suggestPermit } from './act.ts';

const reasons = 'Skylten på fasaden är större än den som får sättas upp utan lov.';
const of = {
  given: new ExampleCase(),
  by: officerOf('example-environment'),
  at: at('2027-01-13'),
  when: { permit: missing.sign, reasons },
} as const;

export const examples: ExamplesOf<typeof suggestPermit> = [
  {
    ...of,
    name: 'An officer suggests what the owner has not thought of, and the case stays as it is',
    gives: {
      recorded: [
        {
          type: 'permit-suggested',
          suggestion: '1',
          permit: missing.sign,
          from: taskName.review(part.alcohol),
          mails: ['suggest-permit/1'],
        },
      ],
    },
  },
  {
    ...of,
    name: 'The coordinator suggests it too, who has no task to hear the answer in',
    by: coordinator,
    gives: { recorded: [{ type: 'permit-suggested', suggestion: '1', mails: ['suggest-permit/1'] }] },
  },
  {
    ...of,
    name: 'What was declined can be suggested again, with other reasons',
    given: suggestions.declined,
    at: at('2027-01-20'),
    when: { permit: missing.sign, reasons: 'Skylten ska vara upplyst, och då krävs lov i alla fall.' },
    gives: { recorded: [{ type: 'permit-suggested', suggestion: '3' }] },
  },
  {
    ...of,
    name: 'What waits for its answer is not suggested again by somebody else',
    given: suggestions.open,
    by: officerOf('example-building', 'officer-2'),
    at: at('2027-01-14'),
    gives: { refused: ['suggested-already'] },
  },
  {
    ...of,
    name: 'The case has it',
    when: { permit: part.building, reasons },
    gives: { refused: ['in-case'] },
  },
  {
    ...of,
    name: 'What the owner has withdrawn in the case is applied for anew, and not suggested',
    given: new ExampleCase().with({
      key: factKey.withdrawn(part.building),
      at: at('2027-01-12'),
      by: { kind: 'applicant' },
      type: 'permit-withdrawn',
      permit: part.building,
    }),
    when: { permit: part.building, reasons },
    gives: { refused: ['withdrawn'] },
  },
  {
    ...of,
    name: 'A body that has given its opinion takes no part any more, and suggests nothing',
    given: new ExampleCase().inTask(taskName.opinion(part.building, rescue), '2027-01-12', officerOf(rescue), {
      type: 'opinion-given',
      stance: 'no-objection',
      text: 'Inget att invända.',
    }),
    by: officerOf(rescue),
    gives: { refused: ['no-part-left'] },
  },
  {
    ...of,
    name: 'What the owner hands in elsewhere is written about instead',
    when: { permit: missing.tax, reasons },
    gives: { refused: ['elsewhere'] },
  },
  {
    ...of,
    name: 'What never applies together is not suggested beside the other',
    when: { permit: missing.notification, reasons },
    gives: { refused: ['excluded'] },
  },
  {
    ...of,
    name: 'Nobody decides it in that municipality',
    when: { permit: missing.harbour, reasons },
    gives: { refused: ['not-here'] },
  },
  {
    ...of,
    name: 'An opinion is not the owner’s to apply for',
    when: { permit: missing.opinion, reasons },
    gives: { refused: ['not-yours'] },
  },
  {
    ...of,
    name: 'What is not applied for any more is not suggested',
    when: { permit: missing.retired, reasons },
    gives: { refused: ['retired'] },
  },
  {
    ...of,
    name: 'What the catalogue does not know is not suggested',
    when: { permit: 'nobody-knows', reasons },
    gives: { refused: ['unknown'] },
  },
  {
    ...of,
    name: 'A case in which everything is decided is about to be closed',
    given: suggestions.ended,
    by: officerOf('example-building', 'officer-2'),
    at: at('2027-01-14'),
    gives: { refused: ['case-ends'] },
  },
];
