import { expect, test } from 'vitest';
import { taskName } from '#domain/case/facts.ts';
import { lateBody } from '#domain/case/late-body.ts';
import { catalogue } from '#workflows/catalogue.ts';

const food = 'food-registration';
const overdue = (task: string) => `${taskName.followUp(`${task}.overdue`)}.1`;

test.each([
  ['of an opinion that is late, who was asked', overdue(taskName.opinion('alcohol-licence', 'police')), 'police'],
  ['of a review that is late, who decides', overdue(taskName.review(food)), 'koping-environment'],
  ['of a permit that there is none of, nobody', overdue(taskName.review('none')), undefined],
  ['of a mail that came back, nobody', `${taskName.followUp('mail')}.1`, undefined],
  ['of the late task itself, nobody', taskName.review(food), undefined],
])('%s', (_, task, body) => {
  expect(lateBody(catalogue, 'koping', task)).toBe(body);
});
