import { expect, test } from 'vitest';
import { answerFault } from '#domain/api/answer-fault.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { catalogue } from '#workflows/catalogue.ts';

const plan = (answers: Record<string, boolean | string | readonly string[]>) =>
  makePlan(catalogue, { municipality: 'koping', event: 'open-restaurant', answers, today: '2027-01-11' });

test('an answer to a question that was replaced counts as far as it goes: a no is a no to all, a yes leaves them open', () => {
  const no = plan({ builds_or_extends: false, own_water_or_sewage: false }).answers;
  expect(no).toMatchObject({ builds_new: false, extends: false, changes_front: false, own_well: false });
  const yes = plan({ builds_or_extends: true }).answers;
  expect(yes).toMatchObject({ builds_new: 'unknown', extends: 'unknown', changes_front: 'unknown' });
  // What is answered now counts before it.
  expect(plan({ builds_or_extends: true, builds_new: false }).answers.builds_new).toBe(false);
});

test('whoever answers what belongs to a part of the business has said that the part is there', () => {
  const { answers, permits } = plan({ serves_alcohol: true, takeover: false });
  expect(answers.deals_in_alcohol).toBe(true);
  expect(permits.find((p) => p.id === 'alcohol-licence')?.certainty).toBe('certain');
  expect(plan({ serves_alcohol: true, deals_in_alcohol: false }).permits.map((p) => p.id)).not.toContain(
    'alcohol-licence',
  );
});

test('what was ticked is an answer to each thing that could be, and says no to the rest', () => {
  const { answers, offered } = plan({ includes: ['uses_outdoors'] });
  expect(offered.includes).toEqual(expect.arrayContaining(['uses_outdoors', 'deals_in_alcohol']));
  expect(answers).toMatchObject({ uses_outdoors: true, deals_in_alcohol: false });
  expect(plan({ includes: 'unknown' }).answers.deals_in_alcohol).toBe('unknown');
});

test('a yes or no to what is a choice now is read: a no is what demands least', () => {
  const choice = catalogue.questions.who_works;
  if (!choice) throw new Error('no question');
  expect(answerFault(choice, false)).toBeUndefined();
  expect(answerFault(choice, 'nobody')).toBe('choice');
  expect(plan({ who_works: false }).answers.who_works).toBe('family');
  expect(plan({ who_works: true }).answers.who_works).toBe('unknown');
});
