import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part, rescue } from '../example-case.ts';
import type { giveOpinion } from './act.ts';

const asked = {
  given: new ExampleCase(),
  by: officerOf(rescue),
  at: at('2027-01-18'),
  task: taskName.opinion(part.building, rescue),
};

export const examples: ExamplesOf<typeof giveOpinion> = [
  {
    ...asked,
    name: 'The rescue service supports it with conditions',
    when: { stance: 'no-objection-with-conditions', text: 'Två utgångar behövs när fler än 30 personer vistas där.' },
    gives: { recorded: [{ type: 'opinion-given', stance: 'no-objection-with-conditions' }] },
  },
  {
    ...asked,
    name: 'Its conditions are listed, so that none is lost in the text',
    when: {
      stance: 'no-objection-with-conditions',
      text: 'Det fungerar med två utgångar.',
      conditions: ['Två utgångar.'],
    },
    gives: { recorded: [{ conditions: ['Två utgångar.'] }] },
  },
  {
    ...asked,
    name: 'Without objection there are no conditions',
    when: { stance: 'no-objection', text: 'Inget att invända.', conditions: ['Två utgångar.'] },
    gives: { refused: ['conditions-unexpected'] },
  },
];
