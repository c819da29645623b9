import { taskName } from '../../case/facts.ts';
import type { ExamplesOf } from '../example.ts';
import { at, ExampleCase, officerOf, part, rescue } from '../example-case.ts';
import type { decide } from './act.ts';

const building = {
  given: new ExampleCase(),
  by: officerOf('example-building'),
  at: at('2027-02-15'),
  task: taskName.review(part.building),
};
const alcohol = { ...building, by: officerOf('example-environment'), task: taskName.review(part.alcohol) };
const place = { ...building, by: officerOf('police'), task: taskName.review(part.place) };
const food = { ...alcohol, task: taskName.review(part.food) };

const supported = building.given.inTask(taskName.opinion(part.building, rescue), '2027-01-20', officerOf(rescue), {
  type: 'opinion-given',
  stance: 'no-objection',
  text: 'Inget att invända.',
});
const reasons = { motivation: 'Byggnaden följer planen.', legalBasis: '9 kap. 57 § plan- och bygglagen' };
const granted = { outcome: 'granted', ...reasons } as const;
const refused = { outcome: 'refused', ...reasons } as const;
const conditions = ['Stäng serveringen kl. 22.'];

const demanded = building.given
  .asked(part.building, '2027-01-18', '2027-02-01', 'hearing-started')
  .inTask(taskName.opinion(part.building, rescue), '2027-01-20', officerOf(rescue), {
    type: 'opinion-given',
    stance: 'no-objection-with-conditions',
    text: 'Det går om de kommer ut.',
    conditions: ['Två utgångar.'],
  });
const twoWaysOut = `${taskName.opinion(part.building, rescue)}.0`;
const grantedSo = { ...granted, outcome: 'granted-with-conditions' } as const;
const bound = building.given
  .asked(part.place, '2027-01-18', '2027-02-01', 'hearing-started')
  .decided(part.opinion, '2027-02-01', 'granted-with-conditions', ['En meter fri gångväg.']);

export const examples: ExamplesOf<typeof decide> = [
  {
    ...building,
    name: 'A grant, when the body that must be asked has answered',
    given: supported,
    when: granted,
    gives: {
      recorded: [{ type: 'decided', permit: part.building, outcome: 'granted', mails: ['decision/building-permit'] }],
    },
  },
  {
    ...building,
    name: 'A grant for a time',
    given: supported,
    when: { ...granted, validUntil: '2029-02-15' },
    gives: { recorded: [{ validUntil: '2029-02-15' }] },
  },
  {
    ...building,
    name: 'A refusal after a hearing whose time has passed',
    given: building.given.asked(part.building, '2027-01-18', '2027-02-01', 'hearing-started'),
    when: refused,
    gives: { recorded: [{ outcome: 'refused' }] },
  },
  {
    ...building,
    name: 'A refusal without a hearing, for a reason in law',
    when: { ...refused, hearingException: 'Uppgifterna är företagets egna och saknar betydelse (25 §).' },
    gives: { recorded: [{ outcome: 'refused' }] },
  },
  {
    ...building,
    name: 'A grant waits for the opinion that must be asked for',
    when: granted,
    gives: { refused: ['opinion-missing'] },
  },
  { ...building, name: 'A refusal needs a hearing first', when: refused, gives: { refused: ['hearing-needed'] } },
  {
    ...building,
    name: 'No decision while the business still has time to supplement',
    given: supported.asked(part.building, '2027-02-10', '2027-02-24', 'supplement-requested'),
    when: granted,
    gives: { refused: ['supplement-open'] },
  },
  {
    ...building,
    name: 'No decision while the business still has time to comment',
    given: supported.asked(part.building, '2027-02-10', '2027-02-24', 'hearing-started'),
    when: granted,
    gives: { refused: ['hearing-open'] },
  },
  {
    ...building,
    name: 'Conditions must be written',
    given: supported.asked(part.building, '2027-01-18', '2027-02-01', 'hearing-started'),
    when: { ...granted, outcome: 'granted-with-conditions' },
    gives: { refused: ['conditions-needed'] },
  },
  {
    ...building,
    name: 'A plain grant has no conditions',
    given: supported,
    when: { ...granted, conditions },
    gives: { refused: ['conditions-unexpected'] },
  },
  {
    ...building,
    name: 'Dismissed as incomplete when a request that said so is unanswered and its day has passed',
    given: supported.asked(part.building, '2027-01-18', '2027-02-01', 'supplement-requested'),
    when: { outcome: 'dismissed', ground: 'incomplete', ...reasons },
    gives: { recorded: [{ type: 'decided', outcome: 'dismissed', ground: 'incomplete' }] },
  },
  {
    ...building,
    name: 'Dismissed as incomplete only after a request for what is missing',
    when: { outcome: 'dismissed', ground: 'incomplete', ...reasons },
    gives: { refused: ['ground-unfounded'] },
  },
  {
    ...building,
    name: 'What is dismissed says why',
    when: { outcome: 'dismissed', ...reasons },
    gives: { refused: ['ground-missing'] },
  },
  {
    ...building,
    name: 'A grant has no ground for ending',
    given: supported,
    when: { ...granted, ground: 'incomplete' },
    gives: { refused: ['ground-unexpected'] },
  },
  {
    ...building,
    name: 'A grant cannot end before it begins',
    given: supported,
    when: { ...granted, validUntil: '2027-02-15' },
    gives: { refused: ['valid-until'] },
  },
  {
    ...building,
    name: 'What is refused has no last day',
    when: { ...refused, validUntil: '2029-02-15' },
    gives: { refused: ['valid-until-unexpected'] },
  },
  {
    ...food,
    name: 'A registration has no conditions',
    when: { ...granted, outcome: 'granted-with-conditions', conditions },
    gives: { refused: ['outcome-of-other-kind'] },
  },
  {
    ...alcohol,
    name: 'A grant waits for what must be decided first',
    when: granted,
    gives: { refused: ['gate-shut'] },
  },
  {
    ...alcohol,
    name: 'A grant waits for the owner’s choice after a no',
    given: building.given.decided(part.building, '2027-02-01', 'refused'),
    when: granted,
    gives: { refused: ['choice-waiting'] },
  },
  {
    ...alcohol,
    name: 'When the owner goes on after a no, a grant takes it into account',
    given: building.given.decided(part.building, '2027-02-01', 'refused').with({
      type: 'went-on',
      key: `permit/${part.alcohol}/went-on/${part.building}`,
      at: at('2027-02-02'),
      by: { kind: 'applicant' },
      permit: part.alcohol,
      prerequisite: part.building,
    }),
    when: granted,
    gives: { refused: ['prerequisite-refused'] },
  },
  {
    ...building,
    name: 'The condition of an opinion is taken over in the decider’s own words',
    given: demanded,
    when: { ...grantedSo, conditions, carried: [{ condition: twoWaysOut, text: 'Håll båda utgångarna öppna.' }] },
    gives: {
      recorded: [
        {
          conditions: ['Håll båda utgångarna öppna.', ...conditions],
          carried: [{ condition: twoWaysOut, text: 'Två utgångar.', taken: 'Håll båda utgångarna öppna.' }],
        },
      ],
    },
  },
  {
    ...building,
    name: 'It is argued why the condition of an opinion becomes none',
    given: demanded,
    when: { ...granted, carried: [{ condition: twoWaysOut, reason: 'Lokalen har redan två utgångar.' }] },
    gives: { recorded: [{ outcome: 'granted', carried: [{ reason: 'Lokalen har redan två utgångar.' }] }] },
  },
  {
    ...building,
    name: 'A condition that stands word for word in the decision is taken over',
    given: demanded,
    when: { ...grantedSo, conditions: ['Två utgångar.'] },
    gives: { recorded: [{ conditions: ['Två utgångar.'], carried: [{ taken: 'Två utgångar.' }] }] },
  },
  {
    ...building,
    name: 'A condition of an opinion is neither taken over nor argued',
    given: demanded,
    when: granted,
    gives: { refused: ['carried-unanswered'] },
  },
  {
    ...building,
    name: 'To name a condition answers nothing',
    given: demanded,
    when: { ...grantedSo, conditions, carried: [{ condition: twoWaysOut }] },
    gives: { refused: ['carried-unanswered'] },
  },
  {
    ...building,
    name: 'A condition is taken over or argued, not both',
    given: demanded,
    when: { ...grantedSo, carried: [{ condition: twoWaysOut, text: 'Två utgångar.', reason: 'De finns redan.' }] },
    gives: { refused: ['carried-both'] },
  },
  {
    ...building,
    name: 'A condition is answered once, though the answers be alike',
    given: demanded,
    when: {
      ...grantedSo,
      carried: [
        { condition: twoWaysOut, text: 'Två utgångar.' },
        { condition: twoWaysOut, reason: 'De finns redan.' },
      ],
    },
    gives: { refused: ['carried-twice'] },
  },
  {
    ...building,
    name: 'A refusal takes over no condition',
    given: demanded,
    when: { ...refused, carried: [{ condition: twoWaysOut, text: 'Två utgångar.' }] },
    gives: { refused: ['carried-unknown'] },
  },
  {
    ...place,
    name: 'A condition that binds by law is taken over',
    given: bound,
    when: { ...grantedSo, carried: [{ condition: `${part.opinion}.0`, text: 'En meter fri gångväg.' }] },
    gives: { recorded: [{ conditions: ['En meter fri gångväg.'] }] },
  },
  {
    ...place,
    name: 'A condition that binds by law is not argued away',
    given: bound,
    when: { ...grantedSo, conditions, carried: [{ condition: `${part.opinion}.0`, reason: 'Gångvägen är bred nog.' }] },
    gives: { refused: ['carried-binds'] },
  },
  {
    ...place,
    name: 'Nothing is granted against a veto',
    given: building.given.decided(part.opinion, '2027-02-01', 'refused'),
    when: granted,
    gives: { refused: ['vetoed'] },
  },
  {
    ...place,
    name: 'The conditions of an opinion with a veto bind',
    given: building.given.decided(part.opinion, '2027-02-01', 'granted-with-conditions'),
    when: granted,
    gives: { refused: ['conditions-bind'] },
  },
  {
    ...building,
    name: 'A task about nothing in the case is decided by nobody',
    given: building.given.inTask(
      'sign-permit.review',
      '2027-01-12',
      { kind: 'system' },
      {
        type: 'task-opened',
        kind: 'review',
        permit: 'sign-permit',
        department: 'example-building',
      },
    ),
    task: 'sign-permit.review',
    when: granted,
    gives: { refused: ['no-matter'] },
  },
  {
    ...food,
    name: 'Where two must have looked at it, whoever has no delegation does not decide',
    secondPair: 'recommends',
    when: granted,
    gives: { refused: ['needs-delegate'] },
  },
  {
    ...food,
    name: 'Where two must have looked at it, nobody decides what only they have proposed',
    given: food.given.inTask(food.task, '2027-02-01', food.by, {
      type: 'decision-recommended',
      permit: part.food,
      ...granted,
    }),
    secondPair: 'decides',
    when: granted,
    gives: { refused: ['not-recommended'] },
  },
  {
    ...food,
    name: 'Where two must have looked at it, whoever has the delegation decides what a colleague has proposed',
    given: food.given.inTask(food.task, '2027-02-01', officerOf('example-environment', 'officer-2'), {
      type: 'decision-recommended',
      permit: part.food,
      ...granted,
    }),
    secondPair: 'decides',
    when: granted,
    gives: { recorded: [{ type: 'decided', outcome: 'granted' }] },
  },
];
