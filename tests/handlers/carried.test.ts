import { describe, expect, test } from 'vitest';
import type { CasePage } from '#domain/api/answers/case.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
import { taskName } from '#domain/case/facts.ts';
import { referralKey } from '#functions/keys.ts';
import { cafeWithSign } from '../support/answers.ts';
import { decision, inbox, opened, submitted } from './a-case.ts';
import { call } from './called.ts';

const officer = 'koping-building';
const lastDay = addSpan(dayOf(new Date().toISOString()), days(30));
const outside = { name: 'Exempelvägens samfällighet', email: 'vag@exempel.example' };
const withConditions = { stance: 'no-objection-with-conditions', text: 'Det går med villkor.' };

/** A sign permit whose officer has asked somebody beside the plan, who set conditions. */
async function askedBeside(whom: { readonly body: string } | typeof outside, conditions: readonly string[]) {
  const { caseId, session } = await submitted(cafeWithSign);
  await opened(caseId);
  const path = `/api/tasks/${caseId}.${taskName.review('sign-permit')}`;
  const body = { ...whom, question: 'Stör skylten?', lastDay };
  const asked = await call<{ referral: string }>('POST', `${path}/ask-opinion`, { officer, body });
  expect(asked.status).toBe(201);
  const { referral } = asked.body;
  const said = { ...withConditions, conditions };
  if ('body' in whom) {
    const theirs = (await inbox(whom.body, caseId)).find(({ taskId }) => taskId.includes('sign-permit.opinion'));
    const opinion = `/api/tasks/${theirs?.taskId}/opinion`;
    expect(await call('POST', opinion, { officer: whom.body, body: said })).toMatchObject({ status: 201 });
  } else {
    const answer = `/api/cases/${caseId}/referrals/${referral}/answer-referral`;
    const by = { token: await referralKey(caseId, referral, 0), body: { name: 'Kim Ek', ...said } };
    expect(await call('POST', answer, by)).toMatchObject({ status: 201 });
  }
  const page = async () => (await call<TaskPage>('GET', path, { officer })).body;
  const decide = (more: object) =>
    call<{ errors?: { pointer: string; message: string }[] }>('POST', `${path}/decision`, {
      officer,
      body: { ...decision, ...more },
    });
  const owners = async () => (await call<CasePage>('GET', `/api/cases/${caseId}`, { token: session })).body;
  return { page, decide, owners };
}

describe.each([
  ['a body of the catalogue', { body: 'police' }, 'Polis'],
  ['a body without an account', outside, outside.name],
] as const)('the conditions of %s that the officer asked', (_who, whom, name) => {
  test('are shown to the officer, and the permit is granted when they are answered', async () => {
    const { page, decide, owners } = await askedBeside(whom, ['Lägre ljus.', 'Tre meter upp.']);
    const carried = (await page()).permit?.carried ?? [];
    expect(carried.map(({ text, binds }) => [text, binds])).toEqual([
      ['Lägre ljus.', false],
      ['Tre meter upp.', false],
    ]);
    for (const { from } of carried) expect(from).toContain(name);

    const refused = await decide({});
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([
      { pointer: '/carried', message: expect.stringContaining(name) as unknown as string },
    ]);
    const [light, height] = carried.map(({ id }) => id);
    const reason = 'Skylten sitter redan så högt.';
    const granted = await decide({
      outcome: 'granted-with-conditions',
      hearingException: 'Företaget har själv begärt villkoret (25 §).',
      carried: [
        { condition: light, text: 'Ljuset dämpas efter klockan 22.' },
        { condition: height, reason },
      ],
    });
    expect(granted).toMatchObject({ status: 201 });
    const decided = (await owners()).permits.find(({ id }) => id === 'sign-permit')?.decision;
    expect(decided?.conditions).toEqual(['Ljuset dämpas efter klockan 22.']);
    expect(decided?.carried).toMatchObject([
      { text: 'Lägre ljus.', taken: 'Ljuset dämpas efter klockan 22.' },
      { text: 'Tre meter upp.', reason },
    ]);
  });

  test('that are all argued leave a plain grant', async () => {
    const { page, decide } = await askedBeside(whom, ['Lägre ljus.']);
    const [one] = (await page()).permit?.carried ?? [];
    expect((await decide({ carried: [{ condition: one?.id, reason: 'Ljuset är redan svagt.' }] })).status).toBe(201);
  });
});
