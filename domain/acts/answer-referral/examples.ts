import type { ExamplesOf } from '../example.ts';
import { at } from '../example-case.ts';
import { askedOutside, consulted, goneReferrals } from '../referral-examples.ts';
import type { answerReferral } from './act.ts';

const said = {
  name: 'Kim Ek, ordförande',
  stance: 'no-objection-with-conditions',
  text: 'Vägen räcker till i torrt väder.',
} as const;

export const examples: ExamplesOf<typeof answerReferral> = [
  {
    ...consulted,
    name: 'The road association answers by its link',
    given: askedOutside,
    when: { ...said, conditions: ['Leveranser sker före klockan tio.'] },
    gives: { recorded: [{ type: 'referral-answered', conditions: ['Leveranser sker före klockan tio.'] }] },
  },
  {
    ...consulted,
    name: 'An answer that is some days late is taken',
    given: askedOutside,
    at: at('2027-02-10'),
    when: said,
    gives: { recorded: [{ type: 'referral-answered', stance: said.stance }] },
  },
  {
    ...consulted,
    name: 'Conditions belong to the stance that has them',
    given: askedOutside,
    when: { ...said, stance: 'objection', conditions: ['Bredda vägen.'] },
    gives: { refused: ['conditions-unexpected'] },
  },
  {
    ...consulted,
    name: 'The link has its time',
    given: askedOutside,
    at: at('2027-02-11'),
    when: said,
    gives: { refused: ['over'] },
  },
  ...goneReferrals.map((one) => ({ ...consulted, ...one, when: said })),
];
